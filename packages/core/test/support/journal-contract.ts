import { describe, expect, test } from "vitest";
import type { Journal, NewJournalEntry } from "../../src/journal/index.js";

const entry = (id: string, more: Partial<NewJournalEntry> = {}): NewJournalEntry => ({
  id,
  kind: "sale",
  data: { amount: 15_000 },
  at: 1_000,
  ...more,
});
const ids = (entries: readonly { readonly id: string }[]): string[] => entries.map(({ id }) => id);
const lease = { owner: "till", until: 5_000 };

/** What every journal does. `create` makes an empty one whose leases go by the times it is told. */
export function describeJournal(name: string, create: () => Journal): void {
  describe(`the ${name} journal`, () => {
    test("keeps an entry as it was written", async () => {
      const journal = create();
      const written = await journal.create(entry("a", { subject: "payment-1", lock: "order-1", lease }));
      expect(written).toEqual({
        id: "a",
        kind: "sale",
        status: "open",
        data: { amount: 15_000 },
        subject: "payment-1",
        lock: "order-1",
        version: 1,
        lease,
        notBefore: 1_000,
        failures: 0,
        note: undefined,
        createdAt: 1_000,
        updatedAt: 1_000,
      });
      expect(await journal.read("a")).toEqual(written);
      expect(await journal.read("b")).toBeUndefined();
    });

    test("changes what is named and leaves the rest", async () => {
      const journal = create();
      const first = await journal.create(entry("a", { lease }));
      const second = await journal.update(first, {
        at: 2_000,
        data: { amount: 1 },
        subject: "payment-1",
        note: "asked",
        failures: 2,
        notBefore: 9_000,
      });
      expect(second).toEqual({
        ...first,
        version: 2,
        data: { amount: 1 },
        subject: "payment-1",
        note: "asked",
        failures: 2,
        notBefore: 9_000,
        updatedAt: 2_000,
      });
      const third = await journal.update(second, { at: 3_000, lease: null });
      expect(third).toEqual({ ...second, version: 3, lease: undefined, updatedAt: 3_000 });
      expect(await journal.read("a")).toEqual(third);
    });

    test.each(["closed", "attention"] as const)("gives the lease up with status %s", async (status) => {
      const journal = create();
      const written = await journal.create(entry("a", { lease }));
      expect(await journal.update(written, { at: 2_000, status })).toMatchObject({
        status,
        lease: undefined,
      });
    });

    test("shares no object with its callers", async () => {
      const journal = create();
      const data = { amount: 15_000 };
      const written = await journal.create(entry("a", { data }));
      data.amount = 1;
      (written.data as { amount: number }).amount = 2;
      expect((await journal.read("a"))?.data).toEqual({ amount: 15_000 });
    });

    test("refuses an id twice, and a change that builds on an older version", async () => {
      const journal = create();
      const first = await journal.create(entry("a"));
      await expect(journal.create(entry("a"))).rejects.toMatchObject({ code: "journal", reason: "exists" });
      await journal.update(first, { at: 2_000 });
      await expect(journal.update(first, { at: 3_000 })).rejects.toMatchObject({ reason: "conflict" });
      await expect(journal.update({ id: "b", version: 1 }, { at: 1 })).rejects.toMatchObject({
        code: "journal",
      });
    });

    test("holds a lock until the entry is closed", async () => {
      const journal = create();
      const first = await journal.create(entry("a", { lock: "order-1" }));
      await journal.create(entry("b"));
      await journal.create(entry("c"));
      await expect(journal.create(entry("d", { lock: "order-1" }))).rejects.toMatchObject({
        reason: "locked",
      });
      const second = await journal.update(first, { at: 2_000, status: "attention" });
      await expect(journal.create(entry("d", { lock: "order-1" }))).rejects.toMatchObject({
        reason: "locked",
      });
      await journal.update(second, { at: 3_000, status: "closed" });
      expect(await journal.create(entry("d", { lock: "order-1" }))).toMatchObject({ id: "d" });
    });

    test("hands every open entry to one claim only, those that are due longest first", async () => {
      const journal = create();
      await journal.create(entry("later", { notBefore: 3_000 }));
      await journal.create(entry("now", { notBefore: 2_000 }));
      await journal.create(entry("not-due", { notBefore: 4_001 }));
      await journal.create(entry("busy", { lease: { owner: "other", until: 4_001 } }));
      await journal.create(entry("abandoned", { at: 2_500, lease: { owner: "other", until: 4_000 } }));
      await journal.create(entry("another-kind", { kind: "refund" }));
      await journal.create(entry("closed", { status: "closed" }));
      await journal.create(entry("aside", { status: "attention" }));
      const claim = { kinds: ["sale"], at: 4_000, lease: { owner: "till", until: 9_000 }, limit: 2 };
      const [first, second] = [await journal.claim(claim), await journal.claim(claim)];
      expect([ids(first), ids(second)]).toEqual([["now", "abandoned"], ["later"]]);
      expect(first[0]).toMatchObject({ lease: claim.lease, version: 2 });
      expect(await journal.claim(claim)).toEqual([]);
      expect(ids(await journal.claim({ ...claim, at: 9_000, limit: 10, except: ["now"] }))).toEqual(
        ["abandoned", "later", "not-due", "busy"].sort((a, b) => due(a) - due(b)),
      );
    });

    test("takes everything over where nobody else is left", async () => {
      const journal = create();
      await journal.create(entry("busy", { lease: { owner: "other", until: 90_000 } }));
      await journal.create(entry("not-due", { notBefore: 80_000 }));
      await journal.create(entry("mine"));
      const claim = { kinds: ["sale"], at: 1_000, lease, limit: 10, takeOver: true, except: ["mine"] };
      expect(ids(await journal.claim(claim))).toEqual(["busy"]);
    });

    test("shows entries by what they are", async () => {
      const journal = create();
      await journal.create(entry("a", { subject: "payment-1" }));
      await journal.create(entry("b", { subject: "payment-1", kind: "refund", at: 2_000 }));
      await journal.create(entry("c", { status: "attention", at: 3_000 }));
      expect(ids(await journal.list({}))).toEqual(["a", "b", "c"]);
      expect(ids(await journal.list({ limit: 1 }))).toEqual(["a"]);
      expect(ids(await journal.list({ subject: "payment-1" }))).toEqual(["a", "b"]);
      expect(ids(await journal.list({ subject: "payment-1", kinds: ["refund"] }))).toEqual(["b"]);
      expect(ids(await journal.list({ status: "attention" }))).toEqual(["c"]);
    });

    test("forgets what was settled long ago, and nothing else", async () => {
      const journal = create();
      await journal.create(entry("open"));
      await journal.create(entry("aside", { status: "attention" }));
      await journal.create(entry("old", { status: "closed" }));
      await journal.create(entry("recent", { status: "closed", at: 2_000 }));
      expect(await journal.prune(2_000)).toBe(1);
      expect(ids(await journal.list({}))).toEqual(["open", "aside", "recent"]);
    });
  });
}

const due = (id: string): number =>
  ({ abandoned: 2_500, later: 3_000, "not-due": 4_001, busy: 1_000 })[id] ?? 0;
