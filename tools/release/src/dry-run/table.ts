import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../packages.ts";
import type { DryCase } from "./cases.ts";

/** What became of one change. */
export interface Outcome extends DryCase {
  readonly bump: string;
  /** The drafted changelog entry. */
  readonly text: string;
  /** From the saved spec to the end of `spec:change`. */
  readonly seconds: number;
  /** Whether the package fits its new spec as it stands, without a change of its hand-written code. */
  readonly isCandidate: boolean;
  /** What was not as it should be. */
  readonly problems: readonly string[];
}

/** The outcomes as a table in Markdown. */
export function outcomeTable(outcomes: readonly Outcome[]): string {
  const rows = outcomes.map(({ provider, name, bump, text, isCandidate, seconds }) => [
    provider,
    name,
    bump,
    firstChange(text),
    isCandidate ? (bump === "none" ? "nothing to release" : "candidate") : "code has to follow",
    `${seconds.toFixed(0)} s`,
  ]);
  const head = ["provider", "edit of the spec", "bump", "first line of the changelog", "then", "time"];
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function firstChange(text: string): string {
  return /^- (.*)$/m.exec(text)?.[1] ?? "";
}

const page = join(projectRoot, "docs", "releasing.md");
const place = /(<!-- pnpm spec:dry-run --write -->\n)[\s\S]*?(\n<!-- end -->)/;

/** Puts the table into the page about releases. */
export function writeTable(outcomes: readonly Outcome[]): void {
  const text = readFileSync(page, "utf8");
  if (!place.test(text)) throw new Error(`${page} has no place for the table`);
  writeFileSync(
    page,
    text.replace(place, (_all, start: string, end: string) => `${start}\n${outcomeTable(outcomes)}\n${end}`),
  );
}
