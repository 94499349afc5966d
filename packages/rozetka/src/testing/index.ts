export { plainCard, type TestCard, testCards, testCardToken } from "./cards.js";
export { declinedAmounts, uncancellableAmount, unconfirmableAmount, unknownAccount } from "./magic.js";
export { signCallback } from "./sign.js";
export {
  createRozetkaSimulator,
  type PayOptions,
  type RozetkaActions,
  type RozetkaSimulator,
  type RozetkaSimulatorOptions,
} from "./simulator.js";
export {
  type RozetkaBalance,
  type RozetkaState,
  rozetkaLedger,
  type SimulatedBatch,
  type SimulatedPayment,
  type SimulatedTransaction,
} from "./state.js";
