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
export interface FailedDelivery<Event> extends Omit<WebhookDelivery<Event>, "event" | "id"> {
    readonly event: Event | undefined;
    readonly id: string | undefined;
    readonly error: unknown;
}
export interface LookupSummary {
    readonly status: "succeeded" | "declined" | "not-found" | "still-unknown";
    readonly outcome?: Outcome;
    readonly operation: string;
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
export interface PostponedDelivery<Event> extends WebhookDelivery<Event> {
    readonly by: "event" | "object";
}
export interface RefusedDelivery {
    readonly reason: "signature" | "payload" | "size" | "method" | "request";
    readonly status: number;
    readonly error: PayError | undefined;
}
export interface Secrets {
    readonly values: ReadonlySet<string>;
    readonly pointers: readonly string[];
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
export interface UnnotedDelivery<Event> extends Omit<WebhookDelivery<Event>, "status"> {
    readonly error: unknown;
}
export interface WebhookDelivery<Event> {
    readonly event: Event;
    readonly id: string;
    readonly object: string | undefined;
    readonly status: number;
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
export type ErrorOutcome = "not-sent" | "refused" | "unknown";
export type HandleWebhooks<Event> = (onEvent: WebhookHandlerOptions<Event>["onEvent"], options?: Pick<WebhookHandlerOptions<Event>, "dedupe" | "hooks">) => WebhookHandler;
export type HeadersInput = Pick<Headers, "get"> | Readonly<Record<string, string | readonly string[] | undefined>>;
export type Kopecks = number;
export type OpenWebhook<Event> = (rawBody: string | Uint8Array, headers: HeadersInput) => Promise<Event>;
export type Outcome = "succeeded" | "declined" | "pending" | "action-required" | "not-found" | "unrecognized";
export type PayErrorCode = "api" | "authentication" | "rate-limited" | "declined" | "timeout" | "deadline" | "aborted" | "network" | "unexpected-answer" | "redirect" | "answer-too-large" | "invalid-input" | "configuration" | "webhook-signature" | "webhook-payload" | "queue-full" | "limit-store" | "token-source" | "journal";
export type PaymentStatus = "new" | "pending" | "accepted" | "rejected" | "canceled" | "refunding" | "partial_refunded" | "refunded" | "none" | "" | (string & {});
export type PaymentType = "SBP" | "DOLYAME" | (string & {});
export type RefStatus = "new" | "accepted" | "rejected" | (string & {});
export type RetryReason = "not-sent" | "rate-limited" | "only-reads" | "same-id" | "renewed" | "absent" | "answered" | "unsupported" | "never" | "may-have-acted" | "ended" | "attempts" | "deadline" | "retry-budget";
export type WebhookHandler = (request: Request) => Promise<Response>;
type WebhookHooks$1 = WebhookHooks<WebhookEvent>;
export { WebhookHooks$1 as WebhookHooks, };
export {};
