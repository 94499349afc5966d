import type {
  BatchCustomer,
  CreateBatchPaymentRequest,
  Customer,
  ExpressCheckoutDeliveryDetails,
  ExpressCheckoutRecipient,
  Metadata,
  OrderRecipient,
  PaymentInstruction,
  PayoutNotification,
  Plan,
  Product,
  RequestPayoutRequest,
  ResponseCodeName,
  Subscription,
  SubscriptionPayment,
} from "../types.js";
import type { ChosenCard } from "./cards.js";

/** One line of the history of a payment or order. Amounts are hundredths of the main currency unit. */
export interface SimulatedTransaction<Method extends string = string> {
  readonly operationId: string;
  readonly transactionId: string;
  readonly method: Method;
  readonly amount: number;
  readonly payload: string | undefined;
  /** In milliseconds since 1970. */
  readonly createdAt: number;
  status: "init" | "pending" | "success" | "failure";
  code: ResponseCodeName;
  processedAt?: number;
}

/** The methods of a payment's transactions. */
export type PaymentMethodName = "auth" | "purchase" | "capture" | "void" | "refund";

/** A transaction of a payment. */
export type PaymentTransaction = SimulatedTransaction<PaymentMethodName>;

/** What the merchant said about a payment. */
export interface PaymentTerms {
  readonly description?: string | undefined;
  readonly payload?: string | undefined;
  readonly unifiedExternalId?: string | undefined;
  readonly products?: readonly Product[] | undefined;
  readonly metadata?: Metadata | undefined;
  readonly customer?: Customer | BatchCustomer | undefined;
  readonly childOf?: string | undefined;
  readonly orderRecipient?: OrderRecipient | undefined;
  /** Tax number of the receiver of a payment from person to person. */
  readonly recipientTin?: string | undefined;
  readonly recipientIban?: string | undefined;
  readonly subscriptionId?: string | undefined;
  /** Whether the payment starts a series of repeated charges. */
  readonly startsSeries: boolean;
}

/** A payment, an order of a batch or a card check, as the simulated provider remembers it. */
export interface SimulatedPayment {
  readonly id: string;
  /** Login of the project that sells. */
  readonly project: string;
  /** The merchant's identifier; a card check has none. */
  readonly externalId: string | undefined;
  readonly operation: "payment" | "recurrent" | "lookup";
  /** Hundredths of the main currency unit. */
  readonly amount: number;
  readonly currency: string;
  /** Whether the money is held first. */
  readonly twoSteps: boolean;
  readonly createdAt: number;
  readonly terms: PaymentTerms;
  /** The payer's latest way to it. */
  session: SimulatedSession;
  readonly purchases: PaymentTransaction[];
  readonly confirmations: PaymentTransaction[];
  readonly cancellations: PaymentTransaction[];
  readonly refunds: SimulatedTransaction<"refund">[];
}

/** One way of a payer to one or several payments: a page, a 3-D Secure check, or none of both. */
export interface SimulatedSession {
  readonly id: string;
  readonly callbackUrl: string | undefined;
  readonly payments: SimulatedPayment[];
  readonly batch?: SimulatedBatch;
  /** Whether the payer chooses the delivery on the page. */
  readonly express: boolean;
  /** What the payer has to do; absent when there is nothing left to do. */
  action?: { readonly kind: "checkout" | "three-ds"; readonly url: string };
  card?: ChosenCard;
  delivery?: {
    readonly details: ExpressCheckoutDeliveryDetails;
    readonly recipient: ExpressCheckoutRecipient;
  };
}

/** A batch as the simulated provider remembers it. */
export interface SimulatedBatch {
  readonly id: string;
  readonly externalId: string;
  /** Login that made it. */
  readonly owner: string;
  readonly request: CreateBatchPaymentRequest;
  readonly orders: SimulatedPayment[];
  readonly createdAt: number;
}

/** What a series of repeated charges goes back to. */
export interface SimulatedSeries {
  readonly id: string;
  readonly project: string;
  readonly card: ChosenCard;
  readonly currency: string;
}

/** An order paid in parts or an alternative payment, as the simulated provider remembers it. */
export interface SimulatedOrder {
  readonly family: "pay-parts" | "alternative";
  readonly id: string;
  readonly project: string;
  readonly externalId: string;
  readonly unifiedExternalId: string | undefined;
  /** Hundredths of the main currency unit. */
  readonly amount: number;
  readonly currency: string;
  /** Key of the bank, or the provider of an alternative payment. */
  readonly bank: string;
  /** Kind of alternative payment. */
  readonly methodType: string | undefined;
  readonly autoConfirm: boolean;
  readonly callbackUrl: string | undefined;
  readonly metadata: Metadata | undefined;
  readonly customer: {
    readonly first_name?: string | undefined;
    readonly last_name?: string | undefined;
    readonly email?: string | undefined;
    readonly phone?: string | undefined;
  };
  readonly createdAt: number;
  /** The page that the payer has to open. */
  actionUrl?: string;
  readonly creation: SimulatedTransaction<"create">;
  readonly confirmations: SimulatedTransaction<"confirm">[];
  readonly cancellations: SimulatedTransaction<"cancel">[];
  readonly refunds: SimulatedTransaction<"refund">[];
}

/** A saved card. */
export interface SimulatedCard {
  readonly optionId: string;
  readonly card: ChosenCard;
  readonly callbackUrl: string | undefined;
  readonly makeDefault: boolean;
  readonly createdAt: number;
  status: "init" | "pending" | "success" | "failure";
  actionUrl?: string;
}

/** A customer and their saved cards. */
export interface SimulatedCustomer {
  readonly externalId: string;
  readonly rid: string;
  readonly cards: SimulatedCard[];
  defaultCard?: string;
}

/** A plan with what nobody sees of it. */
export interface SimulatedPlan {
  readonly id: string;
  plan: Plan;
  callbacks: readonly { readonly url?: string }[];
}

/** A subscription as the simulated provider remembers it. */
export interface SimulatedSubscription {
  readonly id: string;
  readonly plan: SimulatedPlan;
  readonly project: string;
  readonly customer: SimulatedCustomer;
  /** What the API shows of it. */
  shown: Subscription;
  readonly payments: SubscriptionPayment[];
  card: ChosenCard;
  /** When the next charge is due, in milliseconds since 1970; absent when none is. */
  nextPaymentAt?: number;
  /** How often the charge that is due has failed. */
  failures: number;
  /** The page that the payer has to open, and what happens when they pass the check. */
  action?: { readonly url: string; readonly passed: () => void; readonly failed: () => void };
  /** Ends the wait for the next charge. */
  cancelTimer?: () => void;
}

/** A payout as the simulated provider remembers it. */
export interface SimulatedPayout {
  readonly id: string;
  readonly project: string;
  readonly request: RequestPayoutRequest;
  /** Hundredths of the main currency unit. */
  readonly amount: number;
  readonly number: number;
  status: NonNullable<PayoutNotification["status"]>;
  code: ResponseCodeName;
}

/** A payment instruction as the simulated provider remembers it. */
export interface SimulatedInstruction {
  readonly shown: PaymentInstruction & { readonly id: string; readonly project_id: string };
  readonly project: string;
  readonly externalId: string;
  readonly batchExternalId: string | undefined;
  declined: boolean;
}

/** A callback that can be asked for again. */
export interface SentCallback {
  readonly family: "payment" | "pay-parts" | "alternative" | "payout";
  readonly project: string;
  readonly externalId: string;
  readonly operation: string;
  readonly again: () => void;
}

/** Everything the simulated provider remembers. */
export interface RozetkaState {
  /** By login and external identifier of the batch, see `keyOf`. */
  readonly batches: Map<string, SimulatedBatch>;
  /** By login of the project and external identifier, see `keyOf`; card checks by their id. */
  readonly payments: Map<string, SimulatedPayment>;
  /** By `recurrent_id`. */
  readonly series: Map<string, SimulatedSeries>;
  /** By family, login and external identifier. */
  readonly orders: Map<string, SimulatedOrder>;
  /** By external identifier. */
  readonly customers: Map<string, SimulatedCustomer>;
  /** By id. */
  readonly plans: Map<string, SimulatedPlan>;
  /** By id. */
  readonly subscriptions: Map<string, SimulatedSubscription>;
  /** By login and external identifier. */
  readonly payouts: Map<string, SimulatedPayout>;
  /** By id. */
  readonly instructions: Map<string, SimulatedInstruction>;
  readonly callbacks: SentCallback[];
  /** What each receiver was sent from person to person, by tax number. Hundredths of a hryvnia. */
  readonly received: Map<string, { amount: number; count: number }>;
  /** The merchant's money at RozetkaPay, for refunds and payouts. Hundredths of a hryvnia. */
  balance: number;
}

/** Where a record of a project stands in the state's maps. */
export const keyOf = (...parts: readonly string[]): string => JSON.stringify(parts);

/** A provider nobody has called yet. `balance` in main currency units. */
export const freshState = (balance: number): RozetkaState => ({
  batches: new Map(),
  payments: new Map(),
  series: new Map(),
  orders: new Map(),
  customers: new Map(),
  plans: new Map(),
  subscriptions: new Map(),
  payouts: new Map(),
  instructions: new Map(),
  callbacks: [],
  received: new Map(),
  balance: Math.round(balance * 100),
});

/** The sum of the transactions that succeeded. */
export function sumOf(transactions: readonly SimulatedTransaction[]): number {
  return transactions.reduce((sum, { status, amount }) => sum + (status === "success" ? amount : 0), 0);
}

/** What is still held of a payment in two steps. */
export function heldOf(payment: SimulatedPayment): number {
  if (!payment.twoSteps) return 0;
  return sumOf(payment.purchases) - sumOf(payment.confirmations) - sumOf(payment.cancellations);
}

/** What was charged and not given back. */
export function chargedOf(payment: SimulatedPayment): number {
  const taken = payment.twoSteps ? sumOf(payment.confirmations) : sumOf(payment.purchases);
  return taken - sumOf(payment.refunds);
}

/** What has happened to the money of one external identifier. Amounts are main currency units. */
export interface RozetkaBalance {
  readonly held: number;
  readonly charged: number;
}

/** What has happened to money, by external identifier, to be compared with a merchant's own books. */
export function rozetkaLedger(state: RozetkaState): Readonly<Record<string, RozetkaBalance>> {
  const ledger: Record<string, RozetkaBalance> = {};
  for (const payment of state.payments.values()) {
    if (payment.externalId === undefined) continue;
    ledger[payment.externalId] = { held: heldOf(payment) / 100, charged: chargedOf(payment) / 100 };
  }
  for (const order of state.orders.values()) {
    const taken = sumOf(order.confirmations) - sumOf(order.refunds);
    const pending = order.confirmations.length === 0 && order.cancellations.length === 0;
    const held = pending ? sumOf([order.creation]) : 0;
    ledger[order.externalId] = { held: held / 100, charged: taken / 100 };
  }
  return ledger;
}
