/**
 * RozetkaPay simulated, with state and signed callbacks; needs `@pay/testing`.
 *
 * @packageDocumentation
 */

export { refusedBlikCode } from "./alternative-payments.js";
export { plainCard, type TestCard, testCards, testCardToken } from "./cards.js";
export { declinedAmounts, uncancellableAmount, unconfirmableAmount, unknownAccount } from "./magic.js";
export { type TestPhone, testPhones } from "./pay-parts.js";
export { personToPersonLimits } from "./person-to-person.js";
export type { PayOptions, RozetkaActions, RozetkaSimulatorOptions } from "./provider.js";
export { signCallback } from "./sign.js";
export { createRozetkaSimulator, type RozetkaSimulator } from "./simulator.js";
export {
  type RozetkaBalance,
  type RozetkaState,
  rozetkaLedger,
  type SimulatedBatch,
  type SimulatedOrder,
  type SimulatedPayment,
  type SimulatedSubscription,
  type SimulatedTransaction,
} from "./state.js";
