import { describe, expect, test } from "vitest";
import { diffDocuments } from "../src/diff.ts";
import { describeFinding } from "../src/finding.ts";
import { answers } from "./corpus/answers.ts";
import { base } from "./corpus/base.ts";
import { behaviour } from "./corpus/behaviour.ts";
import { apply, type Change } from "./corpus/edit.ts";
import { notifications } from "./corpus/notifications.ts";
import { operations } from "./corpus/operations.ts";
import { requests } from "./corpus/requests.ts";

const corpus: readonly Change[] = [...requests, ...answers, ...notifications, ...operations, ...behaviour];

const diffs = new Map(corpus.map((change) => [change, diffDocuments(base, apply(base, change.edits))]));
const judged = (change: Change): string | undefined => diffs.get(change)?.bump;

describe("corpus", () => {
  test("is large enough, without names twice", () => {
    expect(corpus.length).toBeGreaterThanOrEqual(150);
    expect(new Set(corpus.map(({ name }) => name)).size).toBe(corpus.length);
  });

  test.each(corpus)("$level: $name", (change) => {
    const findings = diffs.get(change)?.findings ?? [];
    expect(judged(change), `${change.because}\n${findings.map(describeFinding).join("\n")}`).toBe(
      change.level,
    );
  });

  test("no breaking change is judged harmless", () => {
    const missed = corpus.filter((change) => change.level === "major" && judged(change) !== "major");
    expect(missed.map(({ name }) => name)).toEqual([]);
  });

  test("every breaking change says what a caller must do", () => {
    const mute = [...diffs].flatMap(([{ name }, { findings }]) =>
      findings
        .filter(({ level, action }) => level === "major" && action === undefined)
        .map(({ kind }) => `${name}: ${kind}`),
    );
    expect(mute).toEqual([]);
  });

  test("share judged right", () => {
    const right = corpus.filter((change) => judged(change) === change.level).length;
    const breaking = corpus.filter(({ level }) => level === "major");
    const caught = breaking.filter((change) => judged(change) === "major").length;
    console.log(
      `${right} of ${corpus.length} pairs judged right (${((100 * right) / corpus.length).toFixed(1)} %), ` +
        `${caught} of ${breaking.length} breaking ones caught`,
    );
    expect(right).toBe(corpus.length);
  });

  test("what is worth a word one way is worth one the other way", () => {
    for (const [{ name, edits }, { findings }] of diffs) {
      const back = diffDocuments(apply(base, edits), base).findings;
      expect(back.length > 0, name).toBe(findings.length > 0);
    }
  });
});
