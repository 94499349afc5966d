// What this entry declares, written by `pnpm surface`. Do not edit.
declare class PayError extends Error {
    readonly code: PayErrorCode;
    readonly provider: string | undefined;
    readonly operation: string | undefined;
    readonly outcome: ErrorOutcome;
    readonly status: number | undefined;
    readonly requestId: string | undefined;
    readonly attempts: readonly Attempt[];
    readonly retryable: boolean;
    readonly retryAfter: number | undefined;
    readonly lookup?: LookupSummary;
    constructor(details: PayErrorDetails);
    toJSON(): Record<string, unknown>;
}
export declare class WebhookError extends PayError {
}
export declare function createWebhooks(options: WebhookOptions): Webhooks;
export declare function isPayError(error: unknown): error is PayError;
export declare function memoryDedupe(capacity?: number): DedupeStore;
export declare function toNodeHandler(handler: WebhookHandler, hooks?: Pick<WebhookHooks<unknown>, "refused">): (request: NodeRequest, response: NodeResponse) => Promise<void>;
export interface AmountResult {
    value: number | string;
    currency: Currency;
}
export interface Attempt {
    readonly number: number;
    readonly waited: number;
    readonly duration: number;
    readonly status?: number;
    readonly failure?: PayErrorCode;
    readonly reason?: RetryReason;
}
export interface DedupeStore {
    claim(key: string): Promise<"new" | "busy" | "done">;
    complete(key: string): Promise<void>;
    release(key: string): Promise<void>;
}
export interface EventFrame<Type extends keyof WebhookPayloads> {
    readonly type: Type;
    readonly id: string;
    readonly outcome: Outcome | undefined;
    readonly paid: boolean;
    readonly occurredAt: Date | undefined;
    readonly data: WebhookPayloads[Type];
}
export interface FailedDelivery<Event> extends Omit<WebhookDelivery<Event>, "event" | "id"> {
    readonly event: Event | undefined;
    readonly id: string | undefined;
    readonly error: unknown;
}
export interface FinancialOperation {
    product?: QrCodeProduct;
    billingInfo?: QrCodeBilling;
}
export interface LookupSummary {
    readonly status: "succeeded" | "declined" | "not-found" | "still-unknown";
    readonly outcome?: Outcome;
    readonly operation: string;
}
export interface MandateChange {
    mandateIdentification?: string;
    mandateAction?: "CRTN" | "SSPN" | "RCTV" | "LMUP" | "CNCL" | (string & {});
    mandateActionStatus?: "SCCS" | "RJCT" | "RFSD" | (string & {});
    mandateType?: "SBSC" | "ONECLICK" | "SUBSCRIPTION" | (string & {});
    clientName?: string;
    aliasMBWAY?: string;
    mandateExpirationDate?: string;
    mandateAmountLimit?: AmountResult;
    mandateAvailable?: unknown;
    termsAndConditions?: string;
}
export interface MerchantInitiatedTransactionResult {
    type?: "UCOF" | "RCRR" | (string & {});
    amountQualifier?: AmountQualifier;
    schedule?: ScheduleResult;
}
export interface NodeRequest extends AsyncIterable<Uint8Array> {
    readonly method?: string | undefined;
    readonly url?: string | undefined;
    readonly headers: Readonly<Record<string, string | string[] | undefined>>;
    readonly readableEnded?: boolean;
}
export interface NodeResponse {
    writeHead(status: number, headers: Record<string, string>): unknown;
    end(body?: string | Uint8Array): unknown;
}
export interface NotificationMerchant {
    transactionId?: string;
    terminalId?: number | string;
    merchantName?: string;
    inApp?: string | boolean;
}
export interface PayErrorDetails {
    readonly code: PayErrorCode;
    readonly message: string;
    readonly provider?: string | undefined;
    readonly operation?: string | undefined;
    readonly outcome: ErrorOutcome;
    readonly status?: number | undefined;
    readonly requestId?: string | undefined;
    readonly attempts?: readonly Attempt[] | undefined;
    readonly retryable?: boolean | undefined;
    readonly retryAfter?: number | undefined;
    readonly cause?: unknown;
    readonly secrets?: Secrets | undefined;
}
export interface PaymentReferenceResult {
    reference?: string;
    entity?: string;
    paymentEntity?: string;
    amount?: AmountResult;
    status?: "UNPAID" | "PAID" | "CANC" | (string & {});
    expireDate?: string;
    expiryDate?: string;
}
export interface PostponedDelivery<Event> extends WebhookDelivery<Event> {
    readonly by: "event" | "object";
}
export interface QrCodeBilling {
    billingTIN?: string;
    billingAddressLine1?: string;
    billingAddressLine2?: string;
    billingAddressCity?: string;
    billingAddressPostalCode?: string;
    billingMobilePhone?: string;
}
export interface QrCodeProduct {
    staticQRCodeId?: string;
    twoStepPurchase?: string | boolean;
    aliasName?: string;
    merchantContactType?: string;
    productName?: string;
    productQuantity?: string | number;
    productAmount?: string | number | {
        [key: string]: unknown;
    };
    expeditionAmount?: string | number | {
        [key: string]: unknown;
    };
    contactClientIndicator?: string | boolean;
    customerSupportContact?: string;
}
export interface RefusedDelivery {
    readonly reason: "signature" | "payload" | "size" | "method" | "request";
    readonly status: number;
    readonly error: PayError | undefined;
}
export interface ReturnStatus {
    statusCode: StatusCode;
    statusMsg?: "Success" | "Pending" | "Declined" | "Error" | "InProcessing" | (string & {});
    statusDescription?: string;
}
export interface ScheduleResult {
    initialDate?: string;
    finalDate?: string;
    interval?: Interval;
}
export interface Secrets {
    readonly values: ReadonlySet<string>;
    readonly pointers: readonly string[];
}
export interface Token {
    tokenType?: "Card" | "MobilePhone" | (string & {});
    value?: string;
    tokenName?: string;
    maskedPAN?: string;
    expireDate?: string;
}
export interface UnnotedDelivery<Event> extends Omit<WebhookDelivery<Event>, "status"> {
    readonly error: unknown;
}
export interface WebhookDelivery<Event> {
    readonly event: Event;
    readonly id: string;
    readonly object: string | undefined;
    readonly status: number;
}
export interface WebhookHandlerOptions<Event> {
    readonly open: OpenWebhook<Event>;
    readonly keyOf: (event: Event) => string;
    readonly orderOf?: (event: Event) => WebhookOrder | undefined;
    readonly acknowledge: (event: Event) => Response;
    readonly onEvent: (event: Event) => void | Promise<void>;
    readonly dedupe?: DedupeStore;
    readonly hooks?: WebhookHooks<Event>;
    readonly maximumBytes?: number;
}
export interface WebhookHooks<Event> {
    readonly handled?: (delivery: WebhookDelivery<Event>) => void;
    readonly repeated?: (delivery: WebhookDelivery<Event>) => void;
    readonly overtaken?: (delivery: WebhookDelivery<Event>) => void;
    readonly postponed?: (delivery: PostponedDelivery<Event>) => void;
    readonly refused?: (delivery: RefusedDelivery) => void;
    readonly failed?: (delivery: FailedDelivery<Event>) => void;
    readonly unnoted?: (delivery: UnnotedDelivery<Event>) => void;
}
export interface WebhookOptions {
    readonly secrets: string | readonly string[];
}
export interface WebhookOrder {
    readonly of: string;
    readonly reaches?: readonly string[];
    readonly before?: readonly string[];
}
export interface WebhookPayloads {
    payment: PaymentEvent;
    referenceGenerated: ReferenceGeneratedEvent;
    referencePaid: ReferencePaidEvent;
    mandateCreated: MandateCreatedEvent;
    mandateSuspended: MandateSuspendedEvent;
    mandateReactivated: MandateReactivatedEvent;
    mandateLimitsChanged: MandateLimitsChangedEvent;
    mandateCancelled: MandateCancelledEvent;
    merchantInitiatedCharge: MerchantInitiatedChargeEvent;
    cancellation: CancellationEvent;
    cashOutResult: CashOutEvent;
    qrCodePayment: QrCodePaymentEvent;
    notification: Notification$1;
}
export interface Webhooks {
    readonly open: OpenWebhook<WebhookEvent>;
    readonly acknowledge: (event: Pick<WebhookEvent, "id">) => Response;
    readonly handler: HandleWebhooks<WebhookEvent>;
}
export type AmountQualifier = "DEFAULT" | "ESTIMATED" | "ACTUAL" | (string & {});
export type CancellationEvent = Notification$1 & {
    paymentType?: "CAUT";
};
export type CashOutEvent = Notification$1 & {
    paymentType?: "CSHT";
};
export type Currency = "EUR" | "PLN" | "CZK" | "RON" | "HUF" | (string & {});
export type ErrorOutcome = "not-sent" | "refused" | "unknown";
export type HandleWebhooks<Event> = (onEvent: WebhookHandlerOptions<Event>["onEvent"], options?: Pick<WebhookHandlerOptions<Event>, "dedupe" | "hooks">) => WebhookHandler;
export type HeadersInput = Pick<Headers, "get"> | Readonly<Record<string, string | readonly string[] | undefined>>;
export type Interval = "DAILY" | "WEEKLY" | "BIWEEKLY" | "MONTHLY" | "QUARTERLY" | "SEMIANNUAL" | "ANNUAL" | (string & {});
export type MandateCancelledEvent = Notification$1 & {
    mbwayMandate: MandateChange & {
        mandateAction: "CNCL";
    };
};
export type MandateCreatedEvent = Notification$1 & {
    mbwayMandate: MandateChange & {
        mandateAction: "CRTN";
    };
};
export type MandateLimitsChangedEvent = Notification$1 & {
    mbwayMandate: MandateChange & {
        mandateAction: "LMUP";
    };
};
export type MandateReactivatedEvent = Notification$1 & {
    mbwayMandate: MandateChange & {
        mandateAction: "RCTV";
    };
};
export type MandateSuspendedEvent = Notification$1 & {
    mbwayMandate: MandateChange & {
        mandateAction: "SSPN";
    };
};
export type MerchantInitiatedChargeEvent = Notification$1 & {
    paymentType?: "MITR";
};
export type OpenWebhook<Event> = (rawBody: string | Uint8Array, headers: HeadersInput) => Promise<Event>;
export type Outcome = "succeeded" | "declined" | "pending" | "action-required" | "not-found" | "unrecognized";
export type PayErrorCode = "api" | "authentication" | "rate-limited" | "declined" | "timeout" | "deadline" | "aborted" | "network" | "unexpected-answer" | "redirect" | "answer-too-large" | "invalid-input" | "configuration" | "webhook-signature" | "webhook-payload" | "queue-full" | "limit-store" | "token-source" | "journal";
export type PaymentEvent = Notification$1 & {
    paymentType?: "PURS" | "AUTH" | (string & {});
};
export type PaymentMethod = "CARD" | "TOKEN" | "XPAY" | "MBWAY" | "REFERENCE" | "MANDATE" | "STATIC_QRCODE" | "BLIK" | "PAY_BY_LINK" | "PBLKV" | "MBWY" | "BIZM" | "IDEL" | "BNCT" | "PY24" | "SFRT" | "SPDD" | "CRTB" | "BNPL" | (string & {});
export type PaymentStatus = "Success" | "Partial" | "Pending" | "InProcessing" | "Declined" | "Timeout" | "Error" | "Expired" | (string & {});
export type PaymentType = "PURS" | "AUTH" | "PREF" | "MITR" | "CAUT" | "CSHT" | (string & {});
export type QrCodePaymentEvent = Notification$1 & {
    paymentMethod?: "STATIC_QRCODE";
};
export type ReferenceGeneratedEvent = Notification$1 & {
    paymentMethod?: "REFERENCE";
    paymentReference: PaymentReferenceResult & {
        status: "UNPAID";
    };
};
export type ReferencePaidEvent = Notification$1 & {
    paymentMethod?: "REFERENCE";
    paymentType?: "PREF" | "PURS" | (string & {});
    paymentReference: PaymentReferenceResult & {
        status: "PAID";
    };
};
export type RetryReason = "not-sent" | "rate-limited" | "only-reads" | "same-id" | "renewed" | "absent" | "answered" | "unsupported" | "never" | "may-have-acted" | "ended" | "attempts" | "deadline" | "retry-budget";
export type StatusCode = "000" | "E0101" | "E0119" | "E0500" | "E0506" | "E0507" | "T9999" | "999" | "01.106.0004" | "00.110.1601" | "10.106.0001" | "10.107.0001" | "10.107.0002" | "10.107.0003" | "12.110.1201" | "12.110.1202" | "12.110.1203" | "12.110.1204" | "12.110.1205" | "12.110.1206" | "12.110.1301" | "12.110.1302" | "12.110.1303" | "12.110.1304" | (string & {});
export type WebhookEvent = {
    [Type in keyof WebhookPayloads]: EventFrame<Type>;
}[keyof WebhookPayloads];
export type WebhookHandler = (request: Request) => Promise<Response>;
interface Notification$1 {
    notificationID: string;
    returnStatus: ReturnStatus;
    paymentStatus: PaymentStatus;
    paymentMethod: PaymentMethod;
    paymentType: PaymentType;
    transactionID: string;
    transactionDateTime?: string;
    amount: AmountResult;
    merchant: NotificationMerchant;
    token?: Token;
    internalTransactionId?: string;
    paymentReference?: PaymentReferenceResult;
    mbwayMandate?: MandateChange;
    merchantInitiatedTransaction?: MerchantInitiatedTransactionResult;
    financialOperation?: FinancialOperation;
    clientIBAN?: string;
    terminalBrand?: string;
    wrapperType?: string;
    installmentPlan?: {
        [key: string]: unknown;
    };
    customer?: {
        [key: string]: unknown;
    };
    threeDSecure?: {
        [key: string]: unknown;
    };
}
type WebhookHooks$1 = WebhookHooks<WebhookEvent>;
export { WebhookHooks$1 as WebhookHooks, };
export {};
