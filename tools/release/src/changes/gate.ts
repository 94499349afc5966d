import { compareLevels, describeFinding } from "@pay/spec-diff";
import { type PublicPackage, publicPackages } from "../packages.ts";
import { readSurface, reportFolder } from "../surface/report.ts";
import { assess } from "./assess.ts";
import { type Base, currentDocument, releasedBase } from "./base.ts";
import { bumpOf, type Changeset, readChangesets } from "./changesets.ts";

/** A package whose changesets do not say enough. */
export interface Gap {
  readonly name: string;
  readonly needed: string;
  readonly given: string;
  readonly reasons: readonly string[];
}

/** Compares what changed in a package with what its changesets announce; nothing when they suffice. */
export function gapOf(one: PublicPackage, base: Base, changesets: readonly Changeset[]): Gap | undefined {
  const surface = readSurface(reportFolder(one.folder));
  const { bump, spec, types } = assess(base, currentDocument(one), surface, one.folder);
  const given = bumpOf(changesets, one.name);
  if (compareLevels(given, bump) >= 0) return undefined;
  const reasons = [...spec, ...types].filter(({ level }) => level === bump).map(describeFinding);
  return { name: one.name, needed: bump, given, reasons };
}

/** Fails when a released package changed without a changeset, or with too small a bump. Returns the exit code. */
export function gateCommand(): number {
  const changesets = readChangesets();
  let failed = 0;
  for (const one of publicPackages()) {
    const base = releasedBase(one);
    if (base === undefined) {
      console.log(`${one.name}: not released yet, nothing to announce`);
      continue;
    }
    const gap = gapOf(one, base, changesets);
    if (gap === undefined) {
      console.log(`${one.name}: announced as it changed since ${base.title}`);
      continue;
    }
    failed += 1;
    const given = gap.given === "none" ? "no changeset" : `changesets for a ${gap.given} release alone`;
    console.error(
      `${gap.name}: changed since ${base.title} so that it needs a ${gap.needed} release, but has ${given}:`,
    );
    for (const reason of gap.reasons.slice(0, 10)) console.error(`  ${reason}`);
    if (gap.reasons.length > 10) console.error(`  and ${gap.reasons.length - 10} more`);
    console.error(
      `  The way out: run \`pnpm spec:change ${one.short}\`, read the drafted changeset, commit it.`,
    );
  }
  return failed === 0 ? 0 : 1;
}
