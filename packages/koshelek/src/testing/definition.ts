import type { SimulatedOperation, SimulatorContext, SimulatorTypes } from "@pay/testing";
import type { paths } from "../generated/schema.js";
import type { DeclineCodeName, StatusResult } from "../types.js";
import type { WebhookOptions } from "../webhooks.js";
import type { KoshelekState } from "./state.js";

/** Options of the simulated provider. Times are milliseconds. */
export interface KoshelekSimulatorOptions {
  /** Login the client must present. Default `till`. */
  readonly login: string;
  /** Password the client must present. Default `till-password`. */
  readonly password: string;
  /** Partner segment of the base URL. Default `shop`. */
  readonly partner: string;
  /** How long the bank takes after the customer's confirmation. Default 300. */
  readonly bankDelay: number;
  /** After what time the customer confirms unasked; `undefined`, the default: only through `actions.confirm`. */
  readonly confirmAfter: number | undefined;
  /** How long a cancellation stays `new`. Default 0: it is decided at once. */
  readonly cancelDelay: number;
  /** How long a refund stays `new`; `undefined`: until `actions.finishRefund`. Default 300. */
  readonly refundDelay: number | undefined;
  /** Whether availability is answered in the deprecated asynchronous mode. Default `false`. */
  readonly asynchronousAvailability: boolean;
  /** How long a list takes in that mode. Default 500. */
  readonly availabilityDelay: number;
  /** Where postbacks go; `undefined`, the default: none are sent. */
  readonly postbackUrl: string | undefined;
  /** What the provider presents when it calls back. Default `koshelek` with `koshelek-password`. */
  readonly postbackCredentials: WebhookOptions;
}

/** What happens outside of the API. All throw an `Error` where the state does not allow it. */
export interface KoshelekActions {
  /** The customer confirms in the app; the bank decides after `bankDelay`. */
  confirm(transactionId: string): void;
  /** The customer or the bank declines. Default code `PAYMENT_DECLINED_BY_EXTERNAL_PROVIDER`. */
  decline(transactionId: string, code?: DeclineCodeName): void;
  /** The bank takes the money of a payment that was cancelled, as it must not. */
  approveLate(transactionId: string): void;
  /**
   * A full refund of what is left begins, as if asked for at another desk, and goes on until `finishRefund`.
   *
   * @returns Its `refTransactionId`.
   */
  beginRefund(transactionId: string): string;
  /** The bank ends a refund: gives the money back, or declines with a code. */
  finishRefund(refTransactionId: string, declined?: DeclineCodeName): void;
}

/** The types of the simulated provider. */
export interface KoshelekTypes extends SimulatorTypes {
  operations: {
    "payments.availability": SimulatedOperation<paths["/api/v1/merchant/availability-info/task"]["post"]>;
    "payments.availabilityResult": SimulatedOperation<
      paths["/api/v1/merchant/availability-info/{availabilityInfoId}"]["get"]
    >;
    "payments.checkout": SimulatedOperation<paths["/api/v1/merchant/checkout"]["post"]>;
    "payments.status": SimulatedOperation<paths["/api/v1/merchant/transaction/status"]["post"]>;
    "payments.receipt": SimulatedOperation<paths["/api/v1/merchant/transaction/receipt"]["post"]>;
    "payments.cancel": SimulatedOperation<paths["/api/v1/merchant/transaction/cancel"]["post"]>;
    "payments.refund": SimulatedOperation<paths["/api/v1/merchant/transaction/refund"]["post"]>;
  };
  state: KoshelekState;
  principal: string;
  options: KoshelekSimulatorOptions;
  webhooks: { postback: StatusResult };
  actions: KoshelekActions;
}

/** What every part of the simulated provider works on. */
export type KoshelekContext = SimulatorContext<KoshelekTypes>;
