// What this entry declares, written by `pnpm surface`. Do not edit.
declare class RetryBudget {
    #private;
    constructor(capacity: number, clock: Clock);
    take(): boolean;
    reward(): void;
}
declare const order: readonly {
    readonly name: string;
    readonly per: "call" | "attempt";
    readonly step: Step;
}[];
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
export declare const redactedText = "[redacted]";
export declare const systemClock: Clock;
export declare function basic(login: string, password: string): CredentialSource;
export declare function bearer(token: SecretSource): CredentialSource;
export declare function checkShape(value: unknown, shape: Shape): InputIssue[];
export declare function compareAmounts(one: DecimalAmount, other: DecimalAmount, currency: string): number;
export declare function connectRaw<Raw extends {
    use(middleware: RawTransport["middleware"]): void;
}>(caller: Caller, rows: ResourceRows, create: (options: Pick<RawTransport, "baseUrl" | "fetch" | "Request">) => Raw): Raw;
export declare function createCaller(settings: CallerSettings): Caller;
export declare function createResolver<Resources>(caller: Caller): Resolver<Resources>;
export declare function createResources<Resources>(rows: ResourceRows, caller: Caller): Resources;
export declare function currencyDecimals(currency: string): number | undefined;
export declare function header(name: string, secret: SecretSource, prefix?: string): CredentialSource;
export declare function isPayError(error: unknown): error is PayError;
export declare function memoryLimits(): LimitStore;
export declare function memoryTokens(): TokenStore;
export declare function payCall<Value>(response: Promise<PayResponse<Value>>): PayCall<Value>;
export declare function perCall<Options extends CallOptions>(name: string, select: (options: Options) => string | undefined, prefix?: string): CredentialSource;
export declare function readOutcome(table: OutcomeTable | undefined, answer: unknown): Outcome | undefined;
export declare function redactHeaders(headers: Readonly<Record<string, string>>, secrets?: Secrets): Record<string, string>;
export declare function redactText(text: string, secrets?: Secrets): string;
export declare function redactValue(value: unknown, secrets?: Secrets): unknown;
export declare function resolveBaseUrl(rules: ProviderRules, choice: BaseUrlChoice): string;
export declare function sleep(clock: Clock, milliseconds: number, signal?: AbortSignal): Promise<void>;
export declare function tell(call: () => unknown): void;
export declare function toDecimal(minor: number | bigint, currency: string): string;
export declare function toDecimalNumber(minor: number | bigint, currency: string): number;
export declare function toMinorBigInt(amount: DecimalAmount, currency: string): bigint;
export declare function toMinorUnits(amount: DecimalAmount, currency: string): number;
export declare function tokenSource(options: TokenSourceOptions): TokenSource;
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
export interface BaseUrlChoice {
    readonly environment?: string | undefined;
    readonly baseUrl?: string | undefined;
    readonly variables?: Readonly<Record<string, string>>;
}
export interface Call {
    readonly operation: Operation;
    readonly retryClass: RetryRule["class"];
    readonly raw: boolean;
    readonly identity: object;
    readonly hooks: readonly Hooks[];
    readonly input: unknown;
    readonly parameters: Readonly<Record<string, unknown>> | undefined;
    readonly options: CallOptions;
    readonly url: string;
    readonly body: string | undefined;
    readonly headers: Readonly<Record<string, string>>;
    readonly startedAt: number;
    begunAt: number;
    readonly attempts: Attempt[];
    deadlineAt: number;
    endsAt: number;
    request: WireRequest;
    attemptSignal: AbortSignal;
    sent: boolean;
    permit: Permit | undefined;
    renew: (() => void) | undefined;
    unsettled: boolean;
    value: unknown;
    outcome: Outcome | undefined;
    found: Found | undefined;
    waited: number;
    readonly secrets: Set<string>;
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
export interface Caller {
    readonly call: (operation: Operation, input: unknown, options?: CallOptions) => PayCall<unknown>;
    readonly send: (operation: Operation, request: RequestContent, options: CallOptions) => Promise<WireAnswer>;
    readonly baseUrl: string;
    readonly provider: string;
    readonly clock: Clock;
    readonly deadline: number;
    readonly operations: ReadonlyMap<string, Operation>;
    readonly callByName: CallByName;
    readonly prepare: (operation: Operation, input: unknown, options: CallOptions) => Call;
    readonly failed: (error: PayError) => FailedCall | undefined;
    readonly repeat: (call: Call, options: CallOptions) => Promise<PayResponse<unknown>>;
}
export interface CallerSettings {
    readonly rules: ProviderRules;
    readonly baseUrl: string;
    readonly options: ClientOptions;
    readonly credentials: Readonly<Record<string, CredentialSource>>;
    readonly values?: Readonly<Record<string, unknown>>;
    readonly explain: ExplainCode;
    readonly account?: string;
    readonly operations: ResourceRows;
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
export interface FailedCall {
    readonly call: Call;
    readonly endedAt: number;
}
export interface FillRule {
    readonly at: readonly string[];
    readonly from: "uuid" | "id" | "timestamp" | "client";
    readonly option?: string;
}
export interface FollowUp {
    readonly operation: string;
    readonly input: Readonly<Record<string, CallPointer>>;
    readonly optional?: readonly string[];
}
export interface Found {
    readonly outcome: Outcome | undefined;
    readonly value: unknown;
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
export interface IssuedToken {
    readonly value: string;
    readonly expiresIn?: number;
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
export interface LimitSetting extends RateLimit {
    readonly queue: number;
}
export interface LimitSettings {
    readonly byName: Readonly<Record<string, LimitSetting>>;
    readonly store: LimitStore;
}
export interface LimitStore {
    open(key: string, limit: RateLimit): LimitLog;
}
export interface Lookup extends FollowUp {
    readonly outcome?: OutcomeTable;
    readonly absent?: "repeat" | "unproven";
    readonly absentStatus?: number;
}
export interface LookupSummary {
    readonly status: "succeeded" | "declined" | "not-found" | "still-unknown";
    readonly outcome?: Outcome;
    readonly operation: string;
}
export interface NumberShape {
    readonly type: "number" | "integer";
    readonly enum?: readonly number[];
    readonly minimum?: number;
    readonly maximum?: number;
    readonly exclusiveMinimum?: number;
    readonly exclusiveMaximum?: number;
    readonly multipleOf?: number;
    readonly nullable?: true;
}
export interface ObjectShape {
    readonly type: "object";
    readonly properties: Readonly<Record<string, Shape>>;
    readonly required?: readonly string[];
    readonly anyRequired?: readonly (readonly string[])[];
    readonly closed?: true;
    readonly values?: Shape;
    readonly maxProperties?: number;
    readonly maxKeyLength?: number;
    readonly nullable?: true;
}
export interface Operation {
    readonly name: string;
    readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
    readonly path: string;
    readonly pathParameters?: readonly string[];
    readonly queryParameters?: readonly string[];
    readonly headerParameters?: readonly string[];
    readonly body?: "json" | "form";
    readonly answers: Readonly<Record<string, "json" | "empty">>;
    readonly security: readonly (readonly string[])[];
    readonly retry: RetryRule;
    readonly limit: LimitRule;
    readonly outcome?: OutcomeTable;
    readonly fill?: readonly FillRule[];
    readonly sensitive?: {
        readonly input?: readonly string[];
        readonly answer?: readonly string[];
    };
    readonly deprecated?: true;
    readonly input: Shape;
}
export interface OutcomeEvent extends CallEvent {
    readonly outcome: Outcome | undefined;
    readonly error: PayError | undefined;
    readonly status: number | undefined;
    readonly requestId: string | undefined;
    readonly attempts: readonly Attempt[];
    readonly duration: number;
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
export interface Permit {
    ready(call: Call): Promise<void> | undefined;
    use(): void;
    end(answer: WireAnswer | undefined): void;
}
export interface ProviderRules {
    readonly provider: string;
    readonly version: string;
    readonly servers: Readonly<Record<string, string>>;
    readonly limits: Readonly<Record<string, {
        readonly requests: number;
        readonly window: number;
    }>>;
    readonly error: {
        readonly code?: string;
        readonly message?: string;
    };
    readonly requestIdHeader?: string;
}
export interface RateLimit {
    readonly requests: number;
    readonly window: number;
}
export interface RawTransport {
    readonly baseUrl: string;
    readonly fetch: (request: Request) => Promise<Response>;
    readonly Request: typeof Request;
    readonly middleware: {
        onRequest(parameters: {
            readonly schemaPath: string;
            readonly request: Request;
        }): undefined;
    };
}
export interface RequestContent {
    readonly url: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string | undefined;
    readonly parameters?: Readonly<Record<string, unknown>> | undefined;
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
export interface RetryRule {
    readonly class: "safe" | "same-id" | "status-first" | "never";
    readonly id?: CallPointer;
    readonly lookup?: Lookup;
    readonly undo?: FollowUp;
}
export interface Secrets {
    readonly values: ReadonlySet<string>;
    readonly pointers: readonly string[];
}
export interface SendProgress {
    sent: boolean;
}
export interface StoredToken {
    readonly value: string;
    readonly expiresAt?: number;
}
export interface StringShape {
    readonly type: "string";
    readonly enum?: readonly string[];
    readonly minLength?: number;
    readonly maxLength?: number;
    readonly pattern?: string;
    readonly format?: string;
    readonly nullable?: true;
}
export interface TokenSource {
    get(): string | Promise<string>;
    invalidate(value: string): void;
}
export interface TokenSourceOptions {
    readonly key: string;
    readonly request: (signal: AbortSignal) => Promise<IssuedToken>;
    readonly store?: TokenStore;
    readonly refreshBefore?: number;
    readonly timeout?: number;
    readonly clock?: Clock;
    readonly random?: () => number;
}
export interface TokenStore {
    read(key: string): Promise<StoredToken | undefined>;
    write(key: string, token: StoredToken): Promise<void>;
    remove(key: string, value: string): Promise<void>;
    exclusively?<Result>(key: string, work: () => Promise<Result>): Promise<Result>;
}
export interface TransportSettings {
    readonly rules: ProviderRules;
    readonly clock: Clock;
    readonly random: () => number;
    readonly send: Sender;
    readonly account: string;
    readonly limits: LimitSettings | undefined;
    readonly credentials: Readonly<Record<string, (options: CallOptions) => Credential$1 | undefined>>;
    readonly timeout: number;
    readonly deadline: number;
    readonly maximumAttempts: number;
    readonly maximumAnswerBytes: number;
    readonly budget: RetryBudget;
    readonly explain: ExplainCode;
    readonly lookUp: (call: Call, lookup: Lookup) => Promise<Found>;
}
export interface UnionShape {
    readonly type: "union";
    readonly of: readonly Shape[];
    readonly on?: string;
    readonly nullable?: true;
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
export type CallByName = (operation: string, input: unknown, options: CallOptions, secrets: ReadonlySet<string>) => Promise<PayResponse<unknown>> | undefined;
export type CallInput<Resources, Name extends string> = Method<Resources, Name> extends (input: infer Input, ...rest: never) => unknown ? Input : never;
export type CallName<Resources> = {
    [Resource in keyof Resources & string]: `${Resource}.${keyof Resources[Resource] & string}`;
}[keyof Resources & string];
export type CallPointer = string;
export type CallValue<Resources, Name extends string> = Method<Resources, Name> extends (...args: never) => PayCall<infer Value> ? Value : never;
export type CodePlace = "error" | "decline";
export type CredentialSource = (options: CallOptions) => Credential$1 | undefined;
export type DecimalAmount = string | number;
export type ErrorOutcome = "not-sent" | "refused" | "unknown";
export type ExplainCode = (code: string, place: CodePlace) => CodeMeaning | undefined;
export type FetchFunction = (url: string, init: RequestInit) => Promise<Response>;
export type Method<Resources, Name extends string> = Name extends `${infer Resource}.${infer Member}` ? Resource extends keyof Resources ? Member extends keyof Resources[Resource] ? Resources[Resource][Member] : never : never : never;
export type Next = (call: Call) => Promise<WireAnswer>;
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
export type ResourceRows = Readonly<Record<string, Readonly<Record<string, Operation>>>>;
export type RetryReason = "not-sent" | "rate-limited" | "only-reads" | "same-id" | "renewed" | "absent" | "answered" | "unsupported" | "never" | "may-have-acted" | "ended" | "attempts" | "deadline" | "retry-budget";
export type SecretSource = string | ((call: {
    readonly operation: string;
}) => string | Promise<string>) | Pick<TokenSource, "get" | "invalidate">;
export type Sender = (request: WireRequest, signal: AbortSignal, maximumBytes: number, progress: SendProgress) => Promise<WireAnswer>;
export type Shape = StringShape | NumberShape | {
    readonly type: "boolean";
    readonly const?: boolean;
    readonly nullable?: true;
} | {
    readonly type: "array";
    readonly items: Shape;
    readonly minItems?: number;
    readonly maxItems?: number;
    readonly uniqueItems?: true;
    readonly nullable?: true;
} | ObjectShape | UnionShape | {
    readonly type: "any";
};
export type Step = (settings: TransportSettings, next: Next) => Next;
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
type Credential$1 = (request: WireRequest, call: Call) => void | Promise<void>;
export { order as transportOrder, };
export {};
