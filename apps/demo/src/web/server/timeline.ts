import { EventEmitter } from "node:events";
import type { Scene, TimelineEntry, TimelineEvent } from "../contract.ts";
import { type Concern, currentConcern } from "./concern.ts";
import type { Database } from "./database.ts";

/** A line, and whose it is; lines of nobody are for everybody. */
export interface OwnedEntry {
  readonly entry: TimelineEntry;
  readonly session: string | undefined;
}

/** How many lines a page gets that opens for the first time. */
const longestReplay = 500;

/** Every exchange, kept in the database so that nothing that was seen disappears with a restart. */
export class Timeline {
  readonly #database: Database;
  readonly #emitter = new EventEmitter<{ line: [OwnedEntry] }>();

  constructor(database: Database) {
    this.#database = database;
    this.#emitter.setMaxListeners(0);
  }

  /** Writes a line. What it belongs to is what the running code is busy with, unless it is given. */
  add(event: TimelineEvent, about: Partial<Concern> = {}, at: number = Date.now()): void {
    const { scene, order, session } = { ...currentConcern(), ...about };
    const { lastInsertRowid } = this.#database
      .prepare("INSERT INTO timeline (at, scene, order_id, session, event) VALUES (?, ?, ?, ?, ?)")
      .run(at, scene ?? null, order ?? null, session ?? null, JSON.stringify(event));
    const entry = entryOf(Number(lastInsertRowid), at, scene, order, event);
    this.#emitter.emit("line", { entry, session });
  }

  /** The lines after `id` that a session may see, oldest first. */
  after(id: number, session: string): readonly TimelineEntry[] {
    const rows = this.#database
      .prepare(
        `SELECT id, at, scene, order_id, event FROM timeline
         WHERE id > ? AND (session IS NULL OR session = ?) ORDER BY id DESC LIMIT ?`,
      )
      .all(id, session, longestReplay);
    return rows.toReversed().map((row) =>
      entryOf(
        Number(row["id"]),
        Number(row["at"]),
        // The columns were written by `add`.
        (row["scene"] ?? undefined) as Scene | undefined,
        (row["order_id"] ?? undefined) as string | undefined,
        JSON.parse(String(row["event"])) as TimelineEvent,
      ),
    );
  }

  /** Calls a listener for every new line; returns what ends it. */
  listen(listener: (line: OwnedEntry) => void): () => void {
    this.#emitter.on("line", listener);
    return () => this.#emitter.off("line", listener);
  }
}

function entryOf(
  id: number,
  at: number,
  scene: Scene | undefined,
  order: string | undefined,
  event: TimelineEvent,
): TimelineEntry {
  return { id, at, ...(scene && { scene }), ...(order && { order }), event };
}
