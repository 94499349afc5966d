import type { Mutant, MutationKind } from "./mutations.js";

/** What became of a mutant: `killed` when a test noticed it. */
export interface MutantResult {
  readonly mutant: Mutant;
  readonly killed: boolean;
  /** What the test that noticed it said. */
  readonly reason?: string;
}

/** How well a test suite knows its document. */
export interface MutationReport {
  readonly results: readonly MutantResult[];
  readonly killed: number;
  readonly total: number;
  /** Killed mutants of all, from 0 to 1; 1 when there are none. */
  readonly score: number;
  readonly survivors: readonly Mutant[];
}

/**
 * Tries a test on every mutant, one after the other. The test gets a mutant, works with `mutant.document()` and rejects
 * when it notices the mistake, as a failing assertion does.
 *
 * @throws {Error} when the test rejects although the document is `original`: it would kill every mutant.
 */
export async function runMutations(
  mutants: readonly Mutant[],
  test: (mutant: Pick<Mutant, "document"> & Partial<Mutant>) => Promise<void>,
  original: Pick<Mutant, "document">,
): Promise<MutationReport> {
  const sound = await attempt(() => test(original));
  if (sound !== undefined) {
    throw new Error(`The test fails on the original document, so it proves nothing about mutants: ${sound}`);
  }
  const results: MutantResult[] = [];
  for (const mutant of mutants) {
    const reason = await attempt(() => test(mutant));
    results.push({ mutant, killed: reason !== undefined, ...(reason === undefined ? {} : { reason }) });
  }
  const survivors = results.filter(({ killed }) => !killed).map(({ mutant }) => mutant);
  const total = results.length;
  const killed = total - survivors.length;
  return { results, killed, total, score: total === 0 ? 1 : killed / total, survivors };
}

async function attempt(test: () => Promise<void>): Promise<string | undefined> {
  try {
    await test();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** A report as lines of text: the score, each kind's share, then the survivors. */
export function formatMutations(report: MutationReport): string {
  const byKind = new Map<MutationKind, { killed: number; total: number }>();
  for (const { mutant, killed } of report.results) {
    const count = byKind.get(mutant.kind) ?? { killed: 0, total: 0 };
    count.total += 1;
    if (killed) count.killed += 1;
    byKind.set(mutant.kind, count);
  }
  return [
    `mutants killed: ${report.killed} of ${report.total} (${(100 * report.score).toFixed(1)} %)`,
    ...[...byKind].map(([kind, { killed, total }]) => `  ${kind}: ${killed} of ${total}`),
    ...report.survivors.map(({ label }) => `  survived: ${label}`),
  ].join("\n");
}
