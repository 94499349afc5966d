// What this entry declares, written by `pnpm surface`. Do not edit.
export declare class RedisUnavailableError extends Error {
    readonly name = "RedisUnavailableError";
    readonly reason: "timeout" | "connection" | "refused";
    constructor(reason: RedisUnavailableError["reason"], message: string, cause?: unknown);
}
export declare function inspectRedis(connection: RedisConnection): Promise<readonly RedisFinding[]>;
export declare function ioredis(client: IoredisClient): RedisConnection;
export declare function nodeRedis(client: NodeRedisClient): RedisConnection;
export declare function nodeRedisCluster(cluster: NodeRedisCluster): RedisConnection;
export declare function redisDedupe(options: RedisDedupeOptions): DedupeStore;
export declare function redisJournal(options: RedisJournalOptions): Journal;
export declare function redisLimits(options: RedisLimitsOptions): LimitStore;
export declare function redisTokens(options: RedisTokensOptions): TokenStore;
export interface Clock {
    now(): number;
    date(): number;
    schedule(callback: () => void, milliseconds: number): () => void;
}
export interface CommandContext {
    readonly key: string;
    readonly signal: AbortSignal;
}
export interface DedupeStore {
    claim(key: string): Promise<"new" | "busy" | "done">;
    complete(key: string): Promise<void>;
    release(key: string): Promise<void>;
}
export interface IoredisClient {
    call(command: string, ...parameters: string[]): Promise<unknown>;
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
export interface KeyOptions {
    readonly merchant: string;
    readonly environment: string;
}
export interface LimitLog {
    take(clock: Pick<Clock, "now">): number;
    holds?(clock: Pick<Clock, "now">): boolean;
    use(clock: Pick<Clock, "now">): void;
    giveBack(): void;
    tighten(requests: number): void;
    refill?(wanted: number): Promise<void>;
}
export interface LimitStore {
    open(key: string, limit: RateLimit): LimitLog;
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
export interface NodeRedisClient {
    sendCommand(command: readonly string[], options: {
        readonly abortSignal: AbortSignal;
    }): Promise<unknown>;
}
export interface NodeRedisCluster {
    sendCommand(firstKey: string, isReadonly: boolean, command: string[], options: {
        readonly abortSignal: AbortSignal;
    }): Promise<unknown>;
}
export interface RateLimit {
    readonly requests: number;
    readonly window: number;
}
export interface RedisConnection {
    send(command: readonly string[], context: CommandContext): Promise<unknown>;
}
export interface RedisDedupeOptions extends KeyOptions {
    readonly connection: RedisConnection;
    readonly name: string;
    readonly keep?: number;
    readonly claimTime?: number;
    readonly whenUnavailable?: "refuse" | "handle";
    readonly timeout?: number;
    readonly clock?: Clock;
}
export interface RedisFinding {
    readonly code: "eviction" | "no-append-only-file" | "append-only-file-late" | "old-version" | "replica";
    readonly text: string;
}
export interface RedisJournalOptions extends KeyOptions {
    readonly connection: RedisConnection;
    readonly name?: string;
    readonly time?: "server" | "caller";
    readonly keepClosed?: number;
    readonly keep?: number;
    readonly replicas?: number;
    readonly encryptionKey?: Uint8Array;
    readonly timeout?: number;
    readonly clock?: Clock;
}
export interface RedisLimitsOptions extends KeyOptions {
    readonly connection: RedisConnection;
    readonly processes: number;
    readonly whenUnavailable?: "share" | "refuse";
    readonly lease?: number;
    readonly leaseTime?: number;
    readonly timeout?: number;
    readonly holdBack?: number;
    readonly keep?: number;
    readonly clock?: Clock;
}
export interface RedisTokensOptions extends KeyOptions {
    readonly connection: RedisConnection;
    readonly lease?: number;
    readonly patience?: number;
    readonly timeout?: number;
    readonly keep?: number;
    readonly encryptionKey?: Uint8Array;
    readonly clock?: Clock;
}
export interface StoredToken {
    readonly value: string;
    readonly expiresAt?: number;
}
export interface TokenStore {
    read(key: string): Promise<StoredToken | undefined>;
    write(key: string, token: StoredToken): Promise<void>;
    remove(key: string, value: string): Promise<void>;
    exclusively?<Result>(key: string, work: () => Promise<Result>): Promise<Result>;
}
export type JournalStatus = "open" | "closed" | "attention";
export {};
