/**
 * The SIBS gateway simulated, with state and encrypted notifications; needs `@pay/testing`.
 *
 * @packageDocumentation
 */

export type { SibsActions, SibsSimulatorOptions } from "./definition.js";
export {
  blikPrefix,
  magicAmounts,
  refusedPhones,
  type TestCard,
  testCards,
  testEntity,
  testGateway,
} from "./magic.js";
export { retrySchedule } from "./notify.js";
export { type SealedNotification, type SealOptions, signNotification } from "./seal.js";
export { createSibsSimulator, type SibsSimulator } from "./simulator.js";
export {
  type SibsState,
  type SimulatedMandate,
  type SimulatedMoney,
  type SimulatedTransaction,
  sibsLedger,
} from "./state.js";
