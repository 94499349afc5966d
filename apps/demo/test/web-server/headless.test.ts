import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { recordedScreen } from "../../src/web/headless/recorded-screen.ts";
import { runHeadless } from "../../src/web/headless/run.ts";

test("every scene and every fault of the browser demo turns out as told, on real HTTP", async () => {
  const program = fileURLToPath(new URL("../../src/web-headless.ts", import.meta.url));
  // Test runners ask for colours in the environment; a plain pipe does not.
  const { FORCE_COLOR: _force, NO_COLOR: _no, ...env } = process.env;
  const child = spawn(process.execPath, [program], { env });
  let output = "";
  let errors = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    output += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    errors += text;
  });
  const code = await new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  expect(errors, output).toBe("");
  expect(output).toMatch(/(\d+) of \1 turned out as told\./);
  expect(code).toBe(0);
  for (const secret of ["till-password", "shop-password", "backoffice-token", "4111111111111111", "777918"]) {
    expect(output).not.toContain(secret);
  }
}, 300_000);

test("a claim that does not hold, and a chapter that breaks, count as failures", async () => {
  const { told, failed } = await runHeadless(recordedScreen().screen, [
    { title: "Wrong", play: async (teller) => teller.claim("it is so", false) },
    { title: "Broken", play: () => Promise.reject(new Error("broken")) },
  ]);
  expect(told.map(({ claim, holds }) => [claim, holds])).toEqual([
    ["it is so", false],
    ["it came to its end", false],
  ]);
  expect(failed).toBe(2);
}, 120_000);
