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
export declare function telemetryHooks(api: TelemetryApi, options?: TelemetryOptions): Hooks;
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
export interface Hooks {
    readonly request?: (event: RequestEvent) => void;
    readonly response?: (event: ResponseEvent) => void;
    readonly retry?: (event: RetryEvent) => void;
    readonly wait?: (event: WaitEvent) => void;
    readonly outcome?: (event: OutcomeEvent) => void;
}
export interface LimitRule {
    readonly bucket: string;
    readonly lane: "cancel" | "status" | "payment" | "other";
    readonly minimumInterval?: {
        readonly milliseconds: number;
        readonly per: CallPointer | readonly CallPointer[];
    };
}
export interface LookupSummary {
    readonly status: "succeeded" | "declined" | "not-found" | "still-unknown";
    readonly outcome?: Outcome;
    readonly operation: string;
}
export interface Meter {
    createHistogram(name: string, options: {
        unit: string;
        description: string;
        advice: {
            explicitBucketBoundaries: number[];
        };
    }): {
        record(value: number, attributes: Attributes): void;
    };
}
export interface OutcomeEvent extends CallEvent {
    readonly outcome: Outcome | undefined;
    readonly error: PayError | undefined;
    readonly status: number | undefined;
    readonly requestId: string | undefined;
    readonly attempts: readonly Attempt[];
    readonly duration: number;
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
export interface RequestEvent extends CallEvent {
    readonly attempt: number;
    readonly method: string;
    readonly origin: string;
    readonly path: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly input: unknown;
    addHeader(name: string, value: string): void;
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
export interface Span {
    setAttributes(attributes: Attributes): unknown;
    setStatus(status: {
        code: number;
    }): unknown;
    end(endTime?: number): void;
}
export interface TelemetryApi {
    readonly trace: {
        getTracer(name: string): Tracer;
        setSpan(context: unknown, span: unknown): unknown;
    };
    readonly context: {
        active(): unknown;
    };
    readonly propagation?: {
        inject(context: unknown, carrier: Record<string, string>): void;
    };
    readonly metrics?: {
        getMeter(name: string): Meter;
    };
}
export interface TelemetryOptions {
    readonly propagate?: boolean;
}
export interface Tracer {
    startSpan(name: string, options: {
        kind: number;
        attributes: Attributes;
    }, context: unknown): Span;
}
export interface WaitEvent extends CallEvent {
    readonly reason: "retry" | "lookup" | "rate-limit";
    readonly milliseconds: number;
    readonly limit: string | undefined;
    readonly lane: LimitRule["lane"] | undefined;
}
export type Attributes = Record<string, string | number>;
export type CallPointer = string;
export type ErrorOutcome = "not-sent" | "refused" | "unknown";
export type Outcome = "succeeded" | "declined" | "pending" | "action-required" | "not-found" | "unrecognized";
export type PayErrorCode = "api" | "authentication" | "rate-limited" | "declined" | "timeout" | "deadline" | "aborted" | "network" | "unexpected-answer" | "redirect" | "answer-too-large" | "invalid-input" | "configuration" | "webhook-signature" | "webhook-payload" | "queue-full" | "limit-store" | "token-source" | "journal";
export type RetryReason = "not-sent" | "rate-limited" | "only-reads" | "same-id" | "renewed" | "absent" | "answered" | "unsupported" | "never" | "may-have-acted" | "ended" | "attempts" | "deadline" | "retry-budget";
export {};
