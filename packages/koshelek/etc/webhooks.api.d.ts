// What this entry declares, written by `pnpm surface`. Do not edit.
export declare function createWebhooks(options: WebhookOptions): Webhooks;
export interface DedupeStore {
    claim(key: string): Promise<"new" | "busy" | "done">;
    complete(key: string): Promise<void>;
    release(key: string): Promise<void>;
}
export interface Slip {
    id: string;
    paymentType: PaymentType;
    storeId: string;
    terminalId: string;
    orderId: string;
    paymentTransactionId: string;
    refundTransactionId?: string;
    merchantId?: string;
    operationDateTime: string;
    operationId?: string;
    qrcId?: string;
    kzo?: string;
    totalAmount: Kopecks;
    currency?: string;
}
export interface StatusResult {
    requestId: string;
    transactionId: string;
    refTransactionId?: string;
    status: PaymentStatus;
    paymentGroup?: "SBP" | "INSTALLMENT" | (string & {});
    paymentProvider?: "DOLYAME" | (string & {});
    slip?: Slip;
    refStatus?: RefStatus;
    errorCode?: DeclineCode;
}
export interface WebhookEvent {
    readonly type: "postback";
    readonly id: string;
    readonly outcome: Outcome | undefined;
    readonly data: StatusResult;
}
export interface WebhookHandlerOptions<Event> {
    readonly open: OpenWebhook<Event>;
    readonly keyOf: (event: Event) => string;
    readonly orderOf?: (event: Event) => WebhookOrder | undefined;
    readonly acknowledge: (event: Event) => Response;
    readonly onEvent: (event: Event) => void | Promise<void>;
    readonly dedupe?: DedupeStore;
    readonly onRefused?: (error: unknown) => void;
    readonly maximumBytes?: number;
}
export interface WebhookOptions {
    readonly login: string;
    readonly password: string;
}
export interface WebhookOrder {
    readonly of: string;
    readonly reaches?: readonly string[];
    readonly before?: readonly string[];
}
export interface Webhooks {
    readonly open: OpenWebhook<WebhookEvent>;
    readonly acknowledge: () => Response;
    readonly handler: HandleWebhooks<WebhookEvent>;
}
export type DeclineCode = "NOT_ENOUGH_LIMIT_TO_PAY" | "TOTAL_AMOUNT_IS_TOO_SMALL" | "SUBSCRIPTION_IS_NOT_FOUND" | "PAYMENT_DECLINED_BY_EXTERNAL_PROVIDER" | "PAYMENT_ORDER_IS_NOT_FOUND" | "EXTERNAL_PROVIDER_ERROR" | "PAYMENT_TRANSACTION_IS_NOT_PAID" | "TERMINAL_STATE_OF_PAYMENT_TRANSACTION" | "PAYMENT_TRANSACTION_IS_BEING_REFUNDED_ALREADY" | "REQUESTED_REFUND_AMOUNT_IS_GREATER_THAN_AVAILABLE" | "UNEXPECTED_REFUND_AMOUNT_LEFT_FROM_EXTERNAL_PROVIDER" | (string & {});
export type HandleWebhooks<Event> = (onEvent: WebhookHandlerOptions<Event>["onEvent"], options?: Pick<WebhookHandlerOptions<Event>, "dedupe" | "onRefused">) => WebhookHandler;
export type HeadersInput = Pick<Headers, "get"> | Readonly<Record<string, string | readonly string[] | undefined>>;
export type Kopecks = number;
export type OpenWebhook<Event> = (rawBody: string | Uint8Array, headers: HeadersInput) => Promise<Event>;
export type Outcome = "succeeded" | "declined" | "pending" | "action-required" | "not-found" | "unrecognized";
export type PaymentStatus = "new" | "pending" | "accepted" | "rejected" | "canceled" | "refunding" | "partial_refunded" | "refunded" | "none" | "" | (string & {});
export type PaymentType = "SBP" | "DOLYAME" | (string & {});
export type RefStatus = "new" | "accepted" | "rejected" | (string & {});
export type WebhookHandler = (request: Request) => Promise<Response>;
export {};
