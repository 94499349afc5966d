import type { JournalEntry, JournalQuery } from "@pay/core/journal";
import type { Records } from "./records.js";
import { listScript } from "./scripts.js";

/** How many entries one script looks at. */
export const pageSize = 200;

/** Shows entries, page by page, so that no script takes long. */
export async function search(records: Records, query: JournalQuery): Promise<readonly JournalEntry[]> {
  const { status, subject, limit = 1_000 } = query;
  const found =
    subject === undefined
      ? await Promise.all(
          (status === undefined ? (["open", "closed", "attention"] as const) : [status]).map((one) =>
            pages(records, "status", one, query, limit),
          ),
        )
      : [await pages(records, "subject", subject, query, Number.POSITIVE_INFINITY)];
  // One whose status changes meanwhile may be met twice.
  const once = new Map(found.flat().map((entry) => [entry.id, entry]));
  return [...once.values()].sort((left, right) => left.createdAt - right.createdAt).slice(0, limit);
}

async function pages(
  records: Records,
  what: "status" | "subject",
  value: string,
  { kinds, status }: JournalQuery,
  limit: number,
): Promise<readonly JournalEntry[]> {
  const shown: JournalEntry[] = [];
  for (let skip = 0; shown.length < limit; skip += pageSize) {
    const [size, ...found] = await records.run(listScript, [what, value, String(skip), String(pageSize)]);
    for (const entry of await records.readAll(found)) {
      const isShown =
        (kinds === undefined || kinds.includes(entry.kind)) &&
        (status === undefined || status === entry.status);
      if (isShown) shown.push(entry);
    }
    if (Number(size) < pageSize) break;
  }
  return shown;
}
