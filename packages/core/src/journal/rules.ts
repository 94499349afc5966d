import type { JournalChange, JournalClaim, JournalEntry, JournalQuery, NewJournalEntry } from "./journal.js";

/** An entry as it is first written. */
export function firstVersion(entry: NewJournalEntry): JournalEntry {
  return {
    id: entry.id,
    kind: entry.kind,
    status: entry.status ?? "open",
    data: entry.data,
    subject: entry.subject,
    lock: entry.lock,
    version: 1,
    lease: entry.lease,
    notBefore: entry.notBefore ?? entry.at,
    failures: 0,
    note: entry.note,
    createdAt: entry.at,
    updatedAt: entry.at,
  };
}

/** An entry after a change. */
export function nextVersion(entry: JournalEntry, change: JournalChange): JournalEntry {
  const status = change.status ?? entry.status;
  const lease = change.lease === undefined ? entry.lease : (change.lease ?? undefined);
  return {
    ...entry,
    status,
    data: change.data ?? entry.data,
    subject: change.subject ?? entry.subject,
    version: entry.version + 1,
    lease: status === "open" ? lease : undefined,
    notBefore: change.notBefore ?? entry.notBefore,
    failures: change.failures ?? entry.failures,
    note: change.note ?? entry.note,
    updatedAt: change.at,
  };
}

/** Whether a claim may take an entry on. */
export function isClaimable(entry: JournalEntry, claim: JournalClaim): boolean {
  if (entry.status !== "open" || !claim.kinds.includes(entry.kind)) return false;
  if (claim.except?.includes(entry.id)) return false;
  if (entry.notBefore > claim.at) return false;
  return claim.takeOver === true || entry.lease === undefined || entry.lease.until <= claim.at;
}

/** Whether a query shows an entry. */
export function isShown(entry: JournalEntry, query: JournalQuery): boolean {
  return (
    (query.kinds === undefined || query.kinds.includes(entry.kind)) &&
    (query.status === undefined || query.status === entry.status) &&
    (query.subject === undefined || query.subject === entry.subject)
  );
}
