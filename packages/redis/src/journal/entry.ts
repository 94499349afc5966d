import type { JournalChange, JournalEntry, JournalLease, NewJournalEntry } from "@pay/core/journal";

/** What the scripts keep of an entry and hand out. Numbers are texts; times are those of the callers' clocks. */
interface Facts {
  readonly kind: string;
  readonly status: JournalEntry["status"];
  readonly subject?: string;
  readonly lock?: string;
  readonly version: string;
  readonly leaseOwner?: string;
  readonly leaseUntil?: string;
  readonly notBefore: string;
  readonly failures: string;
  readonly note?: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** A change as the scripts take it: due times and leases as spans from now on, since their now may be another clock's. */
type Patch = Readonly<Record<string, string>>;

/** A new entry, for the script. The stamp tells this write from every other. */
export function firstPatch(entry: NewJournalEntry, stamp: string): Patch {
  const { kind, at, status = "open", subject, lock, lease, notBefore = at, note } = entry;
  return {
    kind,
    ...(lock === undefined ? {} : { lock }),
    ...nextPatch(
      {
        at,
        status,
        notBefore,
        ...(subject === undefined ? {} : { subject }),
        ...(note === undefined ? {} : { note }),
        ...(lease === undefined ? {} : { lease }),
      },
      stamp,
    ),
  };
}

/** A change, for the script. The stamp tells this write from every other. */
export function nextPatch(change: JournalChange, stamp: string): Patch {
  const { at, status, subject, lease, notBefore, failures, note } = change;
  return {
    stamp,
    at: String(at),
    ...(status === undefined ? {} : { status }),
    ...(subject === undefined ? {} : { subject }),
    ...(note === undefined ? {} : { note }),
    ...(failures === undefined ? {} : { failures: String(failures) }),
    ...(notBefore === undefined ? {} : { notBefore: String(notBefore), dueIn: String(notBefore - at) }),
    ...(lease === undefined ? {} : leasePatch(lease, at)),
  };
}

function leasePatch(lease: JournalLease | null, at: number): Patch {
  if (lease === null) return { leaseOwner: "", leaseUntil: "", leaseFor: "0" };
  const { owner, until } = lease;
  return { leaseOwner: owner, leaseUntil: String(until), leaseFor: String(until - at) };
}

/** An entry as it is stored. */
export function entryOf(id: string, facts: string, data: unknown): JournalEntry {
  // Only the scripts write it.
  const kept = JSON.parse(facts) as Facts;
  const { kind, status, subject, lock, note, leaseOwner: owner } = kept;
  return {
    id,
    kind,
    status,
    data,
    subject,
    lock,
    version: Number(kept.version),
    lease: owner === undefined ? undefined : { owner, until: Number(kept.leaseUntil) },
    notBefore: Number(kept.notBefore),
    failures: Number(kept.failures),
    note,
    createdAt: Number(kept.createdAt),
    updatedAt: Number(kept.updatedAt),
  };
}
