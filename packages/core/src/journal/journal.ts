/**
 * Where an intent is written down before it is sent, so that neither a crash nor a lost answer makes anyone forget it.
 * All times are milliseconds since the Unix epoch and come from the caller, so that a journal can live on any clock.
 */

/**
 * What an entry is waiting for.
 *
 * - `open`: its outcome is not known yet; recovery will come back to it.
 * - `closed`: its outcome is known.
 * - `attention`: recovery cannot settle it, a person has to.
 */
export type JournalStatus = "open" | "closed" | "attention";

/** Somebody works on an entry. */
export interface JournalLease {
  /** Who; a new name for every run of a program. */
  readonly owner: string;
  /** Until when nobody else may claim it, unless it is renewed. */
  readonly until: number;
}

/** One intent and what became of it. */
export interface JournalEntry {
  readonly id: string;
  /** What it is about, for example `koshelek.sale`: whoever recovers it knows it by this. */
  readonly kind: string;
  readonly status: JournalStatus;
  /** What the writer needs to go on. `undefined` when what was stored cannot be read any more. */
  readonly data: unknown;
  /** What the entry can be found by beside its id, for example the provider's transaction. */
  readonly subject: string | undefined;
  /** While the entry is not closed, no other entry can be created with the same lock. */
  readonly lock: string | undefined;
  /** Grows with every change; an `update` must name the one it builds on. */
  readonly version: number;
  readonly lease: JournalLease | undefined;
  /** Recovery does not look at the entry before. */
  readonly notBefore: number;
  /** How often recovery has failed at it. */
  readonly failures: number;
  /** Why it needs attention, or how it was settled: for people. */
  readonly note: string | undefined;
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** An entry to create. */
export interface NewJournalEntry {
  readonly id: string;
  readonly kind: string;
  /** Plain data that survives JSON. */
  readonly data: object;
  /** Now. */
  readonly at: number;
  /** Default `open`. */
  readonly status?: JournalStatus;
  readonly subject?: string;
  readonly lock?: string;
  readonly lease?: JournalLease;
  readonly notBefore?: number;
  readonly note?: string;
}

/** What changes; everything left out stays as it is. Closing an entry, or setting it aside, ends its lease. */
export interface JournalChange {
  /** Now. */
  readonly at: number;
  readonly status?: JournalStatus;
  /** Plain data that survives JSON. */
  readonly data?: object;
  readonly subject?: string;
  /** `null` gives the lease up. */
  readonly lease?: JournalLease | null;
  readonly notBefore?: number;
  readonly failures?: number;
  readonly note?: string;
}

/** Which open entries to take on. */
export interface JournalClaim {
  readonly kinds: readonly string[];
  /** The lease that every claimed entry gets. */
  readonly lease: JournalLease;
  /** Now. */
  readonly at: number;
  /** How many at most; those that are due longest come first. */
  readonly limit: number;
  /** Entries that are not to be claimed. */
  readonly except?: readonly string[];
  /** Take entries whose lease still runs, too: everybody else is known to be gone. Default `false`. */
  readonly takeOver?: boolean;
}

/** Which entries to show; every condition given must hold. */
export interface JournalQuery {
  readonly kinds?: readonly string[];
  readonly status?: JournalStatus;
  readonly subject?: string;
  /** How many at most, the oldest first. Default 1,000. */
  readonly limit?: number;
}

/**
 * A durable list of intents. A promise that resolves means that the change outlives a crash of the process, and for
 * durable journals a loss of power. Every method rejects with a {@link JournalError}.
 */
export interface Journal {
  /** Writes a new entry. Rejects with reason `exists` for a known id, `locked` for a lock that is held. */
  create(entry: NewJournalEntry): Promise<JournalEntry>;
  /** The entry as it stands; `undefined` when there is none. */
  read(id: string): Promise<JournalEntry | undefined>;
  /** Changes an entry. Rejects with reason `conflict` when it has changed since the named version, or is gone. */
  update(entry: Pick<JournalEntry, "id" | "version">, change: JournalChange): Promise<JournalEntry>;
  /** Takes on open entries that are due and that nobody works on. Two claims never get the same entry. */
  claim(claim: JournalClaim): Promise<readonly JournalEntry[]>;
  /** Shows entries without taking them on. */
  list(query: JournalQuery): Promise<readonly JournalEntry[]>;
  /** Forgets closed entries that have not changed since `before`; resolves with their number. */
  prune(before: number): Promise<number>;
}
