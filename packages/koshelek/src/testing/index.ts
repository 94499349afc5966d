/**
 * Koshelek Pay simulated, with state and postbacks; needs `@pay/testing`.
 *
 * @packageDocumentation
 */

export type { KoshelekActions, KoshelekSimulatorOptions } from "./definition.js";
export {
  bankDeclinedRefunds,
  declinedRefunds,
  declinedTotals,
  limitedSessions,
  refusedRefunds,
  refusedSessions,
  silentSession,
  smallestTotal,
  testStoreId,
  unknownSession,
  unknownStoreId,
} from "./magic.js";
export { createSimulatedPasscode, type SimulatedCard, type SimulatedPasscode } from "./passcode.js";
export { signPostback } from "./sign.js";
export { createKoshelekSimulator, type KoshelekSimulator } from "./simulator.js";
export {
  type KoshelekState,
  koshelekLedger,
  type LedgerLine,
  type SimulatedAvailabilityTask,
  type SimulatedCancellation,
  type SimulatedPayment,
  type SimulatedRefund,
} from "./state.js";
