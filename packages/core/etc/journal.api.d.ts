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
export declare class JournalError extends PayError {
    readonly reason: JournalErrorReason;
    constructor(reason: JournalErrorReason, message: string, cause?: unknown);
}
export declare function hasReason(error: unknown, reason: JournalErrorReason): boolean;
export declare function isJournalConflict(error: unknown): boolean;
export declare function memoryJournal(): Journal;
export interface Attempt {
    readonly number: number;
    readonly waited: number;
    readonly duration: number;
    readonly status?: number;
    readonly failure?: PayErrorCode;
    readonly reason?: RetryReason;
}
export interface Journal {
    create(entry: NewJournalEntry): Promise<JournalEntry>;
    read(id: string): Promise<JournalEntry | undefined>;
    update(entry: Pick<JournalEntry, "id" | "version">, change: JournalChange): Promise<JournalEntry>;
    claim(claim: JournalClaim): Promise<readonly JournalEntry[]>;
    list(query: JournalQuery): Promise<readonly JournalEntry[]>;
    prune(before: number): Promise<number>;
}
export interface JournalChange {
    readonly at: number;
    readonly status?: JournalStatus;
    readonly data?: object;
    readonly subject?: string;
    readonly lease?: JournalLease | null;
    readonly notBefore?: number;
    readonly failures?: number;
    readonly note?: string;
}
export interface JournalClaim {
    readonly kinds: readonly string[];
    readonly lease: JournalLease;
    readonly at: number;
    readonly limit: number;
    readonly except?: readonly string[];
    readonly takeOver?: boolean;
}
export interface JournalEntry {
    readonly id: string;
    readonly kind: string;
    readonly status: JournalStatus;
    readonly data: unknown;
    readonly subject: string | undefined;
    readonly lock: string | undefined;
    readonly version: number;
    readonly lease: JournalLease | undefined;
    readonly notBefore: number;
    readonly failures: number;
    readonly note: string | undefined;
    readonly createdAt: number;
    readonly updatedAt: number;
}
export interface JournalLease {
    readonly owner: string;
    readonly until: number;
}
export interface JournalQuery {
    readonly kinds?: readonly string[];
    readonly status?: JournalStatus;
    readonly subject?: string;
    readonly limit?: number;
}
export interface LookupSummary {
    readonly status: "succeeded" | "declined" | "not-found" | "still-unknown";
    readonly outcome?: Outcome;
    readonly operation: string;
}
export interface NewJournalEntry {
    readonly id: string;
    readonly kind: string;
    readonly data: object;
    readonly at: number;
    readonly status?: JournalStatus;
    readonly subject?: string;
    readonly lock?: string;
    readonly lease?: JournalLease;
    readonly notBefore?: number;
    readonly note?: string;
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
export interface Secrets {
    readonly values: ReadonlySet<string>;
    readonly pointers: readonly string[];
}
export type ErrorOutcome = "not-sent" | "refused" | "unknown";
export type JournalErrorReason = "exists" | "locked" | "conflict" | "unavailable" | "closed";
export type JournalStatus = "open" | "closed" | "attention";
export type Outcome = "succeeded" | "declined" | "pending" | "action-required" | "not-found" | "unrecognized";
export type PayErrorCode = "api" | "authentication" | "rate-limited" | "declined" | "timeout" | "deadline" | "aborted" | "network" | "unexpected-answer" | "redirect" | "answer-too-large" | "invalid-input" | "configuration" | "webhook-signature" | "webhook-payload" | "queue-full" | "limit-store" | "token-source" | "journal";
export type RetryReason = "not-sent" | "rate-limited" | "only-reads" | "same-id" | "renewed" | "absent" | "answered" | "unsupported" | "never" | "may-have-acted" | "ended" | "attempts" | "deadline" | "retry-budget";
export {};
