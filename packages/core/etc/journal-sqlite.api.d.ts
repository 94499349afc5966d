// What this entry declares, written by `pnpm surface`. Do not edit.
export declare function sqliteJournal(options: SqliteJournalOptions): SqliteJournal;
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
export interface SqliteJournal extends Journal {
    close(): void;
}
export interface SqliteJournalOptions {
    readonly path: string;
    readonly busyTimeout?: number;
}
export type JournalStatus = "open" | "closed" | "attention";
export {};
