import type { Journal, JournalChange, JournalEntry } from "@pay/core/journal";
import { sqliteJournal } from "@pay/core/journal/sqlite";
import type { JournalLine } from "../contract.ts";
import type { Concern } from "./concern.ts";
import type { Timeline } from "./timeline.ts";

/**
 * Opens the journal, and puts what is written in it on the timeline.
 *
 * @param ownerOf Which order an entry is about, by its subject: recovery finds entries before it knows their orders.
 */
export function openJournal(
  path: string,
  timeline: Timeline,
  ownerOf: (subject: string | undefined) => Partial<Concern> | undefined,
): Journal {
  const journal = sqliteJournal({ path });
  const tell = ({ id, kind, note, subject }: JournalEntry, change: JournalLine["change"]): void =>
    timeline.add(
      { kind: "journal", entry: id, change, what: kind, ...(note !== undefined && { note }) },
      ownerOf(subject),
    );
  return {
    ...bound(journal),
    async create(entry) {
      const created = await journal.create(entry);
      tell(created, created.status === "attention" ? "set-aside" : "opened");
      return created;
    },
    async update(entry, change) {
      const updated = await journal.update(entry, change);
      const what = changeOf(change);
      if (what !== undefined) tell(updated, what);
      return updated;
    },
    async claim(claim) {
      const claimed = await journal.claim(claim);
      for (const entry of claimed) tell(entry, "taken-over");
      return claimed;
    },
  };
}

const bound = (journal: Journal): Journal => ({
  create: (entry) => journal.create(entry),
  read: (id) => journal.read(id),
  update: (entry, change) => journal.update(entry, change),
  claim: (claim) => journal.claim(claim),
  list: (query) => journal.list(query),
  prune: (before) => journal.prune(before),
});

/** A renewed lease alone is not worth a line. */
function changeOf({ status, lease, data }: JournalChange): JournalLine["change"] | undefined {
  if (status === "closed") return "closed";
  if (status === "attention") return "set-aside";
  if (lease === null) return "left-open";
  return data === undefined ? undefined : "noted";
}
