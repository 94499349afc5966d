import {
  isJournalConflict,
  type JournalChange,
  type JournalEntry,
  type NewJournalEntry,
} from "@pay/core/journal";
import type { Desk } from "./desk.js";

/**
 * An entry of the journal while this desk works on it. Its lease is renewed until the work ends, and changes are written one
 * after the other.
 */
export class Work<Data extends object> {
  readonly id: string;
  readonly #desk: Desk;
  #entry: JournalEntry;
  #data: Data;
  #queue: Promise<unknown> = Promise.resolve();
  #stopRenewing: () => void = () => undefined;
  #ended = false;

  /** The entry was written or claimed for this desk, and its name is among the active ones since before that. */
  constructor(desk: Desk, entry: JournalEntry, data: Data) {
    this.#desk = desk;
    this.#entry = entry;
    this.#data = data;
    this.id = entry.id;
    desk.active.add(entry.id);
    this.#renewLater();
  }

  /** The intent as it stands. */
  get data(): Data {
    return this.#data;
  }

  /** How often recovery has failed at the entry. */
  get failures(): number {
    return this.#entry.failures;
  }

  /**
   * Writes down what the next call needs. A journal that fails does not stop a payment that has begun: what is under way can
   * still be found out by what was written before.
   *
   * @throws JournalError with reason `conflict` when somebody else has taken the entry on.
   */
  async save(data: Data, change: Omit<JournalChange, "at" | "data"> = {}): Promise<void> {
    this.#data = data;
    await this.#write({ ...change, data: this.#data, lease: this.#lease() });
  }

  /** Closes the entry with its record. */
  async close(record: object, note?: string): Promise<void> {
    await this.#end({ status: "closed", data: record, ...(note === undefined ? {} : { note }) });
  }

  /** Leaves the entry open for a later recovery. */
  async release(after: number, failures: number = this.#entry.failures): Promise<void> {
    const notBefore = this.#desk.settings.clock.date() + after;
    await this.#end({ lease: null, notBefore, failures });
  }

  /** Sets the entry aside for a person. */
  async setAside(note: string): Promise<void> {
    await this.#end({ status: "attention", note });
    this.#desk.emit("needs-attention", { entryId: this.id });
  }

  /** Stops renewing the lease, whatever became of the entry. */
  stop(): void {
    this.#ended = true;
    this.#stopRenewing();
    this.#desk.active.delete(this.id);
  }

  async #end(change: Omit<JournalChange, "at">): Promise<void> {
    // A renewal that queues up behind the end would hold an entry that nobody works on.
    this.#ended = true;
    this.#stopRenewing();
    try {
      await this.#write(change);
    } finally {
      this.stop();
    }
  }

  async #write(change: Omit<JournalChange, "at">): Promise<void> {
    const { settings, emit } = this.#desk;
    const written = this.#queue.then(async () => {
      this.#entry = await settings.journal.update(this.#entry, { ...change, at: settings.clock.date() });
    });
    this.#queue = written.catch(() => undefined);
    try {
      await written;
    } catch (error) {
      if (isJournalConflict(error)) throw error;
      emit("journal-trouble", { entryId: this.id });
    }
  }

  #lease(): { readonly owner: string; readonly until: number } {
    return leaseOf(this.#desk);
  }

  #renewLater(): void {
    const { clock, leaseTime } = this.#desk.settings;
    this.#stopRenewing = clock.schedule(() => {
      if (this.#ended) return;
      this.#renewLater();
      // A conflict shows at the next change, which is where it matters.
      this.#write({ lease: this.#lease() }).catch(() => undefined);
    }, leaseTime / 3);
  }
}

/**
 * Writes an intent down before anything is sent, and begins the work on it.
 *
 * @throws JournalError when it could not be written.
 */
export async function beginWork<Data extends object>(
  desk: Desk,
  data: Data,
  entry: Pick<NewJournalEntry, "kind" | "subject" | "lock">,
): Promise<Work<Data>> {
  const { journal, clock, uuid } = desk.settings;
  const id = uuid();
  // Beforehand: a recovery of this desk that runs meanwhile must not take it for one that was left behind.
  desk.active.add(id);
  try {
    const written = await journal.create({ ...entry, id, data, at: clock.date(), lease: leaseOf(desk) });
    return new Work(desk, written, data);
  } catch (error) {
    desk.active.delete(id);
    throw error;
  }
}

/** The lease of an entry that this desk takes on now. */
export function leaseOf({ owner, settings }: Desk): { readonly owner: string; readonly until: number } {
  return { owner, until: settings.clock.date() + settings.leaseTime };
}
