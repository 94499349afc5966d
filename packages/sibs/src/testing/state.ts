import type {
  AmountResult,
  MandateResult,
  PaymentMethod,
  PaymentReferenceResult,
  PaymentStatus,
  PaymentType,
  Token,
} from "../types.js";

/** Money of one payment, in hundredths of its currency. */
export interface SimulatedMoney {
  /** Authorized and neither captured nor released. */
  held: number;
  /** Taken from the customer, refunds not deducted. */
  captured: number;
  /** Released again without having been taken. */
  released: number;
  /** Given back. */
  refunded: number;
}

/** A step that the customer's browser has to take. */
export interface SimulatedAction {
  readonly id: string;
  readonly type: "THREEDS_METHOD" | "THREEDS_CHALLENGE" | "DCC";
  /** Whether the customer failed it. */
  failed: boolean;
}

/** An agreement about later charges, opened by the customer's own payment. */
export interface SimulatedAgreement {
  readonly type: "recurring" | "UCOF" | "RCRR";
  readonly amountQualifier: string;
  /** Whether the customer passed strong authentication, without which later charges are refused. */
  authenticated: boolean;
}

/** A transaction as the simulated gateway remembers it. Every call that moves money has one of its own. */
export interface SimulatedTransaction {
  readonly transactionID: string;
  readonly kind: "payment" | "capture" | "cancellation" | "refund" | "charge" | "cash-out" | "mandate";
  readonly merchantTransactionId: string;
  readonly terminalId: string;
  /** Absent for captures and refunds, whose codes are not published. */
  readonly paymentType?: PaymentType;
  /** In hundredths. */
  readonly amount: number;
  readonly currency: string;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  /** Authorizes the calls that pay it. */
  readonly signature: string;
  /** Until when a purchase may begin, in milliseconds since 1970; `undefined` for what is no checkout. */
  readonly expiresAt: number | undefined;
  /** The methods that were offered. */
  readonly methods: readonly PaymentMethod[];
  /** Whether the checkout carried the customer's device. */
  readonly hasDevice: boolean;
  /** Whether the checkout asked for a token. */
  readonly wantsToken: boolean;
  readonly money: SimulatedMoney;
  readonly agreement?: SimulatedAgreement;
  /** The mandate that the checkout names. */
  readonly mandateId?: string;
  /** Terms of the reference as the checkout gave them. */
  readonly referenceTerms?: {
    readonly entity: string;
    readonly from: number;
    readonly until: number;
    readonly least: number;
    readonly most: number;
  };
  status: PaymentStatus;
  method?: PaymentMethod;
  /** The method's own reason. */
  statusCode?: string;
  statusDescription?: string;
  action?: SimulatedAction;
  /** What the customer pays with while a step is open. */
  instrument?: SimulatedInstrument;
  token?: Token;
  reference?: PaymentReferenceResult;
}

/** What a purchase is made with. */
export interface SimulatedInstrument {
  readonly method: PaymentMethod;
  readonly maskedPAN?: string;
  readonly createToken: boolean;
  /** Whether the customer is known to be the holder once no step is left. */
  readonly authenticates: boolean;
  /** Steps that are left, the next one first. */
  readonly steps: readonly SimulatedAction["type"][];
}

/** An MB WAY mandate. */
export interface SimulatedMandate {
  readonly mandateId: string;
  readonly transactionID: string;
  readonly mandateType: "ONECLICK" | "SUBSCRIPTION";
  readonly alias: string;
  readonly customerName: string;
  status: "PEND" | "ACTV" | "SSPN" | "CNCL" | "RFSD";
  /** Hundredths of a euro. */
  limit: number;
  used: number;
  expires: string;
}

/** A webhook that was set through the API. */
export interface SimulatedWebhook {
  readonly owner: string;
  readonly code: string;
  readonly methods: readonly string[];
  readonly url: string | undefined;
  readonly secret: string | undefined;
  readonly settings: Readonly<Record<string, unknown>>;
}

/** A payment link. */
export interface SimulatedLink {
  readonly url: string;
  readonly single: boolean;
  readonly expiresAt: number;
  /** In hundredths. */
  readonly amount: number;
  readonly currency: string;
  readonly reference: string;
  readonly terminalId: string;
  used: boolean;
}

/** Everything the simulated gateway remembers. */
export interface SibsState {
  /** By `transactionID`. */
  readonly transactions: Map<string, SimulatedTransaction>;
  /** `transactionID` by `merchantTransactionId`. */
  readonly merchantIds: Map<string, string>;
  /** Stored cards and accounts by the token's value. */
  readonly tokens: Map<string, Token>;
  /** By the transaction that created them. */
  readonly mandates: Map<string, SimulatedMandate>;
  /** By `notificationConfigurationCode`. */
  readonly webhooks: Map<string, SimulatedWebhook>;
  /** By address. */
  readonly links: Map<string, SimulatedLink>;
}

/** A gateway nobody has called yet. */
export const freshState = (): SibsState => ({
  transactions: new Map(),
  merchantIds: new Map(),
  tokens: new Map(),
  mandates: new Map(),
  webhooks: new Map(),
  links: new Map(),
});

/** What has happened to the money of every payment, by `merchantTransactionId`, in hundredths. */
export function sibsLedger(state: SibsState): Readonly<Record<string, Readonly<SimulatedMoney>>> {
  const ledger: Record<string, Readonly<SimulatedMoney>> = {};
  for (const transaction of state.transactions.values()) {
    if (transaction.kind === "payment" || transaction.kind === "charge")
      ledger[transaction.merchantTransactionId] = { ...transaction.money };
  }
  return ledger;
}

/** Hundredths out of the decimal form of the wire. */
export function toHundredths(value: number | string): number {
  return Math.round(Number(value) * 100);
}

/** An amount as a number, as most answers have it. */
export function toAmount(hundredths: number, currency: string): AmountResult {
  return { value: hundredths / 100, currency };
}

/** An amount as text with two decimals, as status answers and webhooks have it. */
export function toTextAmount(hundredths: number, currency: string): AmountResult {
  return { value: (hundredths / 100).toFixed(2), currency };
}

/** A mandate as inquiries show it. */
export function showMandate(mandate: SimulatedMandate): MandateResult {
  return {
    mandateId: mandate.mandateId,
    mandateType: mandate.mandateType,
    // What the gateway writes for other states is not published.
    ...(mandate.status === "PEND" || mandate.status === "ACTV" ? { mandateStatus: mandate.status } : {}),
    ...(mandate.status === "PEND" || mandate.status === "RFSD"
      ? {}
      : {
          mandateExpirationDate: mandate.expires,
          amountLimit: toAmount(mandate.limit, "EUR"),
          amountAvailable: toAmount(mandate.limit - mandate.used, "EUR"),
        }),
    aliasMBWAY: mandate.alias,
    customerName: mandate.customerName,
    transactionId: mandate.transactionID,
  };
}
