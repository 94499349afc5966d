import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { filesBelow } from "../src/project.ts";
import { checkRooms } from "../src/rooms.ts";

const roots: string[] = [];
afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true });
});

test("names missing rooms, missing exports and rooms of one's own", () => {
  const root = mkdtempSync(join(tmpdir(), "rooms-"));
  roots.push(root);
  mkdirSync(join(root, "packages/sibs/src"), { recursive: true });
  writeFileSync(join(root, "packages/sibs/src/auth.ts"), "export const sibsAuth = 1;");
  writeFileSync(join(root, "packages/sibs/src/extras.ts"), "");
  const findings = checkRooms(root, ["sibs"], filesBelow);
  expect(findings).toContainEqual(
    expect.objectContaining({ file: "packages/sibs/src/client.ts", problem: "is missing" }),
  );
  expect(findings).toContainEqual(
    expect.objectContaining({
      file: "packages/sibs/src/auth.ts",
      problem: "does not export SibsCredentials",
    }),
  );
  expect(findings).toContainEqual(
    expect.objectContaining({
      file: "packages/sibs/src/extras.ts",
      problem: expect.stringContaining("room"),
    }),
  );
  expect(findings.some((finding) => finding.problem.includes("sibsAuth"))).toBe(false);
});
