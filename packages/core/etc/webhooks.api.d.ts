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
export declare function bodyBytes(rawBody: string | Uint8Array): Uint8Array<ArrayBuffer>;
export declare function decodeBase64(text: string): Uint8Array<ArrayBuffer> | undefined;
export declare function digest(algorithm: "SHA-1" | "SHA-256", bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>>;
export declare function encodeBase64(bytes: Uint8Array): string;
export declare function encodeBase64Url(bytes: Uint8Array): string;
export declare function isPayError(error: unknown): error is PayError;
export declare function memoryDedupe(capacity?: number): DedupeStore;
export declare function openAesGcm(sealed: SealedText): Promise<Uint8Array<ArrayBuffer> | undefined>;
export declare function parseEvent(bytes: Uint8Array, provider: string): Readonly<Record<string, unknown>>;
export declare function readHeader(headers: HeadersInput, name: string): string | undefined;
export declare function readOutcome(table: OutcomeTable | undefined, answer: unknown): Outcome | undefined;
export declare function sameText(left: string, right: string): Promise<boolean>;
export declare function sealAesGcm(key: Uint8Array<ArrayBuffer>, initializationVector: Uint8Array<ArrayBuffer>, plaintext: Uint8Array<ArrayBuffer>): Promise<Pick<SealedText, "ciphertext" | "tag">>;
export declare function toNodeHandler(handler: WebhookHandler, hooks?: Pick<WebhookHooks<unknown>, "refused">): (request: NodeRequest, response: NodeResponse) => Promise<void>;
export declare function untilEnd(of: string, outcome: Outcome | undefined): WebhookOrder | undefined;
export declare function webhookHandler<Event>(options: WebhookHandlerOptions<Event>): WebhookHandler;
export interface Attempt {
    readonly number: number;
    readonly waited: number;
    readonly duration: number;
    readonly status?: number;
    readonly failure?: PayErrorCode;
    readonly reason?: RetryReason;
}
export interface CodeMeaning {
    readonly meaning: string;
    readonly kind: "declined" | "invalid" | "not-found" | "conflict" | "duplicate" | "authentication" | "forbidden" | "rate-limited" | "provider" | "settings" | "information";
    readonly retry: "never" | "same" | "changed" | "new-payment";
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
export interface OutcomeRule {
    readonly is: Exclude<Outcome, "unrecognized">;
    readonly when: Readonly<Record<string, readonly (string | number | boolean | null)[]>>;
}
export interface OutcomeTable {
    readonly code?: string;
    readonly message?: string;
    readonly rules: readonly OutcomeRule[];
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
export interface SealedText {
    readonly key: Bytes;
    readonly initializationVector: Bytes;
    readonly ciphertext: Bytes;
    readonly tag: Bytes;
}
export interface Secrets {
    readonly values: ReadonlySet<string>;
    readonly pointers: readonly string[];
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
export interface WebhookOrder {
    readonly of: string;
    readonly reaches?: readonly string[];
    readonly before?: readonly string[];
}
export type Bytes = Uint8Array<ArrayBuffer>;
export type ErrorOutcome = "not-sent" | "refused" | "unknown";
export type HandleWebhooks<Event> = (onEvent: WebhookHandlerOptions<Event>["onEvent"], options?: Pick<WebhookHandlerOptions<Event>, "dedupe" | "hooks">) => WebhookHandler;
export type HeadersInput = Pick<Headers, "get"> | Readonly<Record<string, string | readonly string[] | undefined>>;
export type OpenWebhook<Event> = (rawBody: string | Uint8Array, headers: HeadersInput) => Promise<Event>;
export type Outcome = "succeeded" | "declined" | "pending" | "action-required" | "not-found" | "unrecognized";
export type PayErrorCode = "api" | "authentication" | "rate-limited" | "declined" | "timeout" | "deadline" | "aborted" | "network" | "unexpected-answer" | "redirect" | "answer-too-large" | "invalid-input" | "configuration" | "webhook-signature" | "webhook-payload" | "queue-full" | "limit-store" | "token-source" | "journal";
export type RetryReason = "not-sent" | "rate-limited" | "only-reads" | "same-id" | "renewed" | "absent" | "answered" | "unsupported" | "never" | "may-have-acted" | "ended" | "attempts" | "deadline" | "retry-budget";
export type WebhookHandler = (request: Request) => Promise<Response>;
export {};
