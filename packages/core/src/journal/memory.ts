import { JournalError } from "./errors.js";
import type { Journal, JournalEntry } from "./journal.js";
import { firstVersion, isClaimable, isShown, nextVersion } from "./rules.js";

/**
 * A journal that lives as long as the process: for tests, and for programs that can afford to forget what was under way
 * when they crash. Cash desks cannot.
 */
export function memoryJournal(): Journal {
  const entries = new Map<string, JournalEntry>();
  const keep = (entry: JournalEntry): JournalEntry => {
    // A copy through JSON, so that neither side changes the other's data and nothing passes that a file would not keep.
    const data: unknown = entry.data === undefined ? undefined : JSON.parse(JSON.stringify(entry.data));
    const kept = { ...entry, data };
    entries.set(kept.id, kept);
    return copy(kept);
  };
  // Async functions, so that a refusal is a rejection as it is everywhere else.
  return {
    create: async (entry) => {
      if (entries.has(entry.id)) throw new JournalError("exists", `journal: there is an entry ${entry.id}`);
      for (const other of entries.values()) {
        if (entry.lock !== undefined && other.lock === entry.lock && other.status !== "closed")
          throw new JournalError("locked", `journal: ${entry.lock} is taken by entry ${other.id}`);
      }
      return keep(firstVersion(entry));
    },
    read: async (id) => {
      const entry = entries.get(id);
      return entry && copy(entry);
    },
    update: async ({ id, version }, change) => {
      const entry = entries.get(id);
      if (entry?.version !== version)
        throw new JournalError("conflict", `journal: entry ${id} was changed by somebody else`);
      return keep(nextVersion(entry, change));
    },
    claim: async (claim) =>
      [...entries.values()]
        .filter((entry) => isClaimable(entry, claim))
        .sort((left, right) => left.notBefore - right.notBefore || left.createdAt - right.createdAt)
        .slice(0, claim.limit)
        .map((entry) => keep(nextVersion(entry, { at: claim.at, lease: claim.lease }))),
    list: async (query) =>
      [...entries.values()]
        .filter((entry) => isShown(entry, query))
        .sort((left, right) => left.createdAt - right.createdAt)
        .slice(0, query.limit ?? 1_000)
        .map(copy),
    prune: async (before) => {
      const old = [...entries.values()].filter(
        ({ status, updatedAt }) => status === "closed" && updatedAt < before,
      );
      for (const { id } of old) entries.delete(id);
      return old.length;
    },
  };
}

const copy = (entry: JournalEntry): JournalEntry => structuredClone(entry);
