/**
 * Starts the simulated providers from a program, as the command does.
 *
 * @packageDocumentation
 */

export { UsageError } from "./arguments/usage-error.js";
export type { ControlledProvider } from "./control/control.js";
export { type FaultPlan, loadFaults } from "./faults/load.js";
export { type FaultProfile, faultProfiles } from "./faults/profiles.js";
export type { AnySimulator, ProviderName, SibsProduct, SimulatedProvider } from "./providers/provider.js";
export { type RunningSimulators, type StartOptions, startSimulators } from "./start.js";
