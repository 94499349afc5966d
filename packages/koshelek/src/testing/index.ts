export { declinedTotals, smallestTotal, testStoreId, unknownSession } from "./magic.js";
export { signPostback } from "./sign.js";
export {
  createKoshelekSimulator,
  type KoshelekActions,
  type KoshelekSimulator,
  type KoshelekSimulatorOptions,
} from "./simulator.js";
export {
  type KoshelekState,
  koshelekLedger,
  type SimulatedCancellation,
  type SimulatedPayment,
} from "./state.js";
