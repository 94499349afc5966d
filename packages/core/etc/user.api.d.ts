// What this entry declares, written by `pnpm surface`. Do not edit.
export declare class AbortedError extends PayError {
}
export declare class ApiError<Body = unknown> extends PayError {
    readonly body: Body;
    readonly providerCode: string | undefined;
    readonly meaning: CodeMeaning | undefined;
    constructor(details: ApiErrorDetails);
}
export declare class AuthenticationError<Body = unknown> extends ApiError<Body> {
}
export declare class DeclinedError<Body = unknown> extends ApiError<Body> {
}
export declare class InputError extends PayError {
    readonly issues: readonly InputIssue[];
    constructor(details: Omit<PayErrorDetails, "message" | "outcome" | "code"> & {
        readonly issues: readonly InputIssue[];
        readonly code?: "invalid-input" | "configuration";
    });
}
export declare class NetworkError extends PayError {
}
export declare class PayError extends Error {
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
export declare class RateLimitError<Body = unknown> extends ApiError<Body> {
}
export declare class TimeoutError extends PayError {
}
export declare class UnexpectedAnswerError extends PayError {
}
export declare class WebhookError extends PayError {
}
export declare const systemClock: Clock;
export declare function compareAmounts(one: DecimalAmount, other: DecimalAmount, currency: string): number;
export declare function currencyDecimals(currency: string): number | undefined;
export declare function isPayError(error: unknown): error is PayError;
export declare function toDecimal(minor: number | bigint, currency: string): string;
export declare function toDecimalNumber(minor: number | bigint, currency: string): number;
export declare function toMinorBigInt(amount: DecimalAmount, currency: string): bigint;
export declare function toMinorUnits(amount: DecimalAmount, currency: string): number;
export declare function waitForFinal<Value, Final extends Outcome = "succeeded" | "declined">(ask: (options: CallOptions) => PayCall<Value>, options?: WaitOptions<Final>): Promise<Waited<Value, Final>>;
export interface AnswerHeaders {
    get(name: string): string | null;
    [Symbol.iterator]?(): Iterator<[
        name: string,
        value: string
    ]>;
}
export interface ApiErrorDetails extends PayErrorDetails {
    readonly body: unknown;
    readonly providerCode?: string | undefined;
    readonly meaning?: CodeMeaning | undefined;
}
export interface Attempt {
    readonly number: number;
    readonly waited: number;
    readonly duration: number;
    readonly status?: number;
    readonly failure?: PayErrorCode;
    readonly reason?: RetryReason;
}
export interface CallEvent {
    readonly call: object;
    readonly provider: string;
    readonly operation: string;
}
export interface CallOptions {
    readonly signal?: AbortSignal;
    readonly timeout?: number;
    readonly deadline?: number;
    readonly maximumAttempts?: number;
    readonly headers?: Readonly<Record<string, string>>;
    readonly throwOnDecline?: boolean;
    readonly hooks?: Hooks;
}
export interface ClientOptions extends LimitOptions {
    readonly timeout?: number;
    readonly deadline?: number;
    readonly maximumAttempts?: number;
    readonly maximumAnswerBytes?: number;
    readonly retryBudget?: number;
    readonly hooks?: Hooks;
    readonly fetch?: FetchFunction;
    readonly transport?: Sender;
    readonly clock?: Clock;
    readonly random?: () => number;
    readonly uuid?: () => string;
}
export interface Clock {
    now(): number;
    date(): number;
    schedule(callback: () => void, milliseconds: number): () => void;
}
export interface CodeMeaning {
    readonly meaning: string;
    readonly kind: "declined" | "invalid" | "not-found" | "conflict" | "duplicate" | "authentication" | "forbidden" | "rate-limited" | "provider" | "settings" | "information";
    readonly retry: "never" | "same" | "changed" | "new-payment";
}
export interface Hooks {
    readonly request?: (event: RequestEvent) => void;
    readonly response?: (event: ResponseEvent) => void;
    readonly retry?: (event: RetryEvent) => void;
    readonly wait?: (event: WaitEvent) => void;
    readonly outcome?: (event: OutcomeEvent) => void;
}
export interface InputIssue {
    readonly path: string;
    readonly problem: string;
    readonly allowed: string;
}
export interface LimitLog {
    take(clock: Pick<Clock, "now">): number;
    holds?(clock: Pick<Clock, "now">): boolean;
    use(clock: Pick<Clock, "now">): void;
    giveBack(): void;
    tighten(requests: number): void;
    refill?(wanted: number): Promise<void>;
}
export interface LimitOptions {
    readonly limits?: false | Readonly<Record<string, LimitOverride>>;
    readonly limitStore?: LimitStore;
}
export interface LimitOverride {
    readonly requests?: number;
    readonly window?: number;
    readonly queue?: number;
}
export interface LimitRule {
    readonly bucket: string;
    readonly lane: "cancel" | "status" | "payment" | "other";
    readonly minimumInterval?: {
        readonly milliseconds: number;
        readonly per: CallPointer | readonly CallPointer[];
    };
}
export interface LimitStore {
    open(key: string, limit: RateLimit): LimitLog;
}
export interface LookupSummary {
    readonly status: "succeeded" | "declined" | "not-found" | "still-unknown";
    readonly outcome?: Outcome;
    readonly operation: string;
}
export interface OutcomeEvent extends CallEvent {
    readonly outcome: Outcome | undefined;
    readonly error: PayError | undefined;
    readonly status: number | undefined;
    readonly requestId: string | undefined;
    readonly attempts: readonly Attempt[];
    readonly duration: number;
}
export interface PayCall<Value> extends Promise<Value> {
    withResponse(): Promise<PayResponse<Value>>;
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
export interface PayResponse<Value> {
    readonly value: Value;
    readonly outcome: Outcome | undefined;
    readonly status: number;
    readonly headers: {
        get(name: string): string | null;
    };
    readonly requestId: string | undefined;
    readonly attempts: readonly Attempt[];
}
export interface RateLimit {
    readonly requests: number;
    readonly window: number;
}
export interface RequestEvent extends CallEvent {
    readonly attempt: number;
    readonly method: string;
    readonly origin: string;
    readonly path: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly input: unknown;
    addHeader(name: string, value: string): void;
}
export interface ResolutionState {
    readonly status: ResolutionStatus;
    readonly outcome?: Outcome | undefined;
    readonly error?: PayError | undefined;
}
export interface ResolveOptions {
    readonly signal?: AbortSignal;
    readonly deadline?: number;
    readonly wait?: boolean;
    readonly interval?: number;
    readonly absentAfter?: number;
    readonly onUnknown?: "report" | "undo";
    readonly hooks?: Hooks;
}
export interface Resolver<Resources> {
    resolve(error: PayError, options?: ResolveOptions): Promise<Resolution>;
    resolveCall<Name extends CallName<Resources>>(name: Name, input: CallInput<Resources, Name>, options?: ResolveOptions): Promise<Resolution<CallValue<Resources, Name>>>;
    prepare<Name extends CallName<Resources>>(name: Name, input: CallInput<Resources, Name>): CallInput<Resources, Name>;
}
export interface ResponseEvent extends CallEvent, Attempt {
    readonly requestId: string | undefined;
    readonly body: unknown;
}
export interface RetryEvent extends CallEvent {
    readonly attempt: number;
    readonly reason: RetryReason;
    readonly wait: number;
}
export interface Secrets {
    readonly values: ReadonlySet<string>;
    readonly pointers: readonly string[];
}
export interface SendProgress {
    sent: boolean;
}
export interface WaitEvent extends CallEvent {
    readonly reason: "retry" | "lookup" | "rate-limit";
    readonly milliseconds: number;
    readonly limit: string | undefined;
    readonly lane: LimitRule["lane"] | undefined;
}
export interface WaitOptions<Final extends Outcome = "succeeded" | "declined"> {
    readonly firstDelay?: number;
    readonly interval?: number;
    readonly backOff?: number;
    readonly longestInterval?: number;
    readonly deadline?: number;
    readonly until?: readonly Final[];
    readonly signal?: AbortSignal;
    readonly clock?: Clock;
}
export interface WireAnswer {
    readonly status: number;
    readonly headers: AnswerHeaders;
    readonly text: string;
}
export interface WireRequest {
    readonly method: string;
    readonly url: string;
    readonly headers: Record<string, string>;
    readonly body: string | undefined;
}
export type CallInput<Resources, Name extends string> = Method<Resources, Name> extends (input: infer Input, ...rest: never) => unknown ? Input : never;
export type CallName<Resources> = {
    [Resource in keyof Resources & string]: `${Resource}.${keyof Resources[Resource] & string}`;
}[keyof Resources & string];
export type CallPointer = string;
export type CallValue<Resources, Name extends string> = Method<Resources, Name> extends (...args: never) => PayCall<infer Value> ? Value : never;
export type DecimalAmount = string | number;
export type ErrorOutcome = "not-sent" | "refused" | "unknown";
export type FetchFunction = (url: string, init: RequestInit) => Promise<Response>;
export type Method<Resources, Name extends string> = Name extends `${infer Resource}.${infer Member}` ? Resource extends keyof Resources ? Member extends keyof Resources[Resource] ? Resources[Resource][Member] : never : never : never;
export type Outcome = "succeeded" | "declined" | "pending" | "action-required" | "not-found" | "unrecognized";
export type PayErrorCode = "api" | "authentication" | "rate-limited" | "declined" | "timeout" | "deadline" | "aborted" | "network" | "unexpected-answer" | "redirect" | "answer-too-large" | "invalid-input" | "configuration" | "webhook-signature" | "webhook-payload" | "queue-full" | "limit-store" | "token-source" | "journal";
export type Resolution<Value = unknown> = ResolutionState & ({
    readonly via: "error" | "none";
    readonly value?: undefined;
} | {
    readonly via: "repeat";
    readonly value?: Value;
} | {
    readonly via: "lookup" | "undo";
    readonly value?: unknown;
});
export type ResolutionStatus = LookupSummary["status"];
export type RetryReason = "not-sent" | "rate-limited" | "only-reads" | "same-id" | "renewed" | "absent" | "answered" | "unsupported" | "never" | "may-have-acted" | "ended" | "attempts" | "deadline" | "retry-budget";
export type Sender = (request: WireRequest, signal: AbortSignal, maximumBytes: number, progress: SendProgress) => Promise<WireAnswer>;
export type Waited<Value, Final extends Outcome = "succeeded" | "declined"> = {
    readonly final: true;
    readonly outcome: Final;
    readonly value: Value;
    readonly polls: number;
} | {
    readonly final: false;
    readonly outcome: Outcome | undefined;
    readonly value: Value | undefined;
    readonly error: PayError | undefined;
    readonly polls: number;
};
export {};
