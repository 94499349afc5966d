import { isPayError } from "@pay/core";
import { type JournalEntry, JournalError } from "@pay/core/journal";
import type { Commands } from "../commands/commands.js";
import type { Script } from "../commands/script.js";
import type { Seal } from "../seal.js";
import { entryOf } from "./entry.js";

/** What makes the records of one journal. Times are milliseconds. */
export interface RecordsSettings {
  readonly commands: Commands;
  readonly seal: Seal;
  readonly prefix: string;
  readonly replicas: number;
  readonly timeout: number;
}

const parts = ["facts", "data", "due", "open", "closed", "attention", "settled", "subjects", "locks"];

/** The entries of one journal as Redis has them. */
export class Records {
  readonly #settings: RecordsSettings;
  readonly #keys: readonly string[];

  constructor(settings: RecordsSettings) {
    this.#settings = settings;
    this.#keys = parts.map((part) => `${settings.prefix}:${part}`);
  }

  /** Runs a script that answers a list. */
  async run(script: Script, parameters: readonly string[], repeat = true): Promise<readonly unknown[]> {
    const answer = await this.#settings.commands.run(script, this.#keys, parameters, { repeat });
    return Array.isArray(answer) ? answer : [answer];
  }

  /** Waits until as many replicas as wanted have what was written. */
  async confirm(): Promise<void> {
    const { commands, replicas, timeout } = this.#settings;
    if (replicas === 0) return;
    // Half of the time, so that the answer still comes in time.
    const command = ["WAIT", String(replicas), String(Math.ceil(timeout / 2))];
    const reached = await commands.send(command, this.#keys[0] ?? "");
    if (Number(reached) >= replicas) return;
    throw new JournalError("unavailable", `journal: ${reached} of ${replicas} replicas have the change`);
  }

  /** Data as they are stored. */
  close(id: string, data: object): Promise<string> {
    return this.#settings.seal.close(JSON.stringify(data), this.#about(id));
  }

  /** An entry out of an answer. */
  async read(id: unknown, facts: unknown, data: unknown): Promise<JournalEntry> {
    // One damaged entry must not hide the others.
    const opened = await this.#open(String(id), String(data)).catch(() => undefined);
    return entryOf(String(id), String(facts), opened);
  }

  /** The entries of an answer that lists id, entry and data of each. */
  readAll(found: readonly unknown[]): Promise<JournalEntry[]> {
    const entries: Promise<JournalEntry>[] = [];
    for (let index = 0; index + 2 < found.length; index += 3) {
      entries.push(this.read(found[index], found[index + 1], found[index + 2]));
    }
    return Promise.all(entries);
  }

  async #open(id: string, data: string): Promise<unknown> {
    return JSON.parse(await this.#settings.seal.open(data, this.#about(id))) ?? undefined;
  }

  #about(id: string): string {
    return `${this.#settings.prefix} ${id}`;
  }
}

/** Makes every failure one of the journal. */
export async function attempt<Result>(what: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (isPayError(error)) throw error;
    throw new JournalError("unavailable", `journal: could not ${what}`, error);
  }
}
