import { randomUUID } from "node:crypto";
import { isPayError } from "@pay/core";
import { hasReason, type Journal, type JournalEntry } from "@pay/core/journal";
import { Refusal } from "./problems.ts";

/** Something that is about to be asked of a provider. No card data, no personal data: it is written down. */
export interface Intent {
  /** Such as `shop.refund`. */
  readonly kind: string;
  readonly order: string;
  /** All that recovery needs to find out what became of it. */
  readonly data: object;
}

/**
 * Finds out what became of an intent whose answer was lost, and puts the order's books right.
 *
 * @returns How it ended, for the journal; `undefined` while nobody knows.
 */
export type Settle = (intent: Intent, ageInMilliseconds: number) => Promise<string | undefined>;

/** Longer than any call can take: nobody else looks at an entry while its call is under way. */
const leaseTime = 120_000;

/** Intents in the journal: written before anything is sent, closed when the outcome is known, settled after a crash. */
export class Intents {
  readonly #journal: Journal;
  readonly #settle: Settle;
  /** Names this run of the server in leases. */
  readonly #owner = randomUUID();
  readonly #recoverAfter: number;

  constructor(journal: Journal, recoverAfter: number, settle: Settle) {
    this.#journal = journal;
    this.#recoverAfter = recoverAfter;
    this.#settle = settle;
  }

  /**
   * Makes a call that changes something at a provider. When its answer is lost, the provider is asked; when that does not
   * help either, the entry stays open for recovery.
   *
   * @returns The answer; `undefined` when there was none.
   * @throws PayError when nothing was done: the provider refused, or nothing reached it.
   * @throws Refusal while another call for the same order is open.
   */
  async run<Answer>(intent: Intent, send: () => Promise<Answer>): Promise<Answer | undefined> {
    const entry = await this.#open(intent);
    let answer: Answer;
    try {
      answer = await send();
    } catch (error) {
      if (isPayError(error) && error.outcome === "unknown") {
        await this.#find(entry, intent);
        return undefined;
      }
      await this.#close(entry, error instanceof Error ? error.message : "It failed.");
      throw error;
    }
    await this.#close(entry, "Answered.");
    return answer;
  }

  /**
   * Settles what earlier runs and lost answers have left open.
   *
   * @param isStart Whether the server has just started: then nobody else works on the journal, whatever the leases say.
   */
  async recover(
    kinds: readonly string[],
    isStart: boolean,
  ): Promise<{ readonly settled: number; readonly open: number }> {
    const seen: string[] = [];
    let settled = 0;
    for (;;) {
      const lease = { owner: this.#owner, until: Date.now() + leaseTime };
      const [entry] = await this.#journal.claim({
        kinds,
        lease,
        at: Date.now(),
        limit: 1,
        except: seen,
        takeOver: isStart,
      });
      if (entry === undefined) return { settled, open: seen.length - settled };
      seen.push(entry.id);
      // Entries of these kinds are written by `#open`.
      const intent = { kind: entry.kind, order: entry.subject ?? "", data: entry.data as object };
      if (await this.#find(entry, intent)) settled += 1;
    }
  }

  async #open({ kind, order, data }: Intent): Promise<JournalEntry> {
    const at = Date.now();
    try {
      return await this.#journal.create({
        id: randomUUID(),
        kind,
        data,
        at,
        subject: order,
        // Two calls for one order at the same time are one too many.
        lock: `order/${order}`,
        lease: { owner: this.#owner, until: at + leaseTime },
      });
    } catch (error) {
      if (!hasReason(error, "locked")) throw error;
      throw new Refusal(
        "not-now",
        "Something else is under way for this order, or its outcome is not known yet.",
      );
    }
  }

  async #find(entry: JournalEntry, intent: Intent): Promise<boolean> {
    const note = await this.#settle(intent, Date.now() - entry.createdAt).catch((error: unknown) => {
      if (!isPayError(error)) console.error(error);
      return undefined;
    });
    if (note !== undefined) {
      await this.#close(entry, note);
      return true;
    }
    const at = Date.now();
    await this.#journal.update(entry, { at, lease: null, notBefore: at + this.#recoverAfter });
    return false;
  }

  async #close(entry: JournalEntry, note: string): Promise<void> {
    await this.#journal.update(entry, { at: Date.now(), status: "closed", note });
  }
}
