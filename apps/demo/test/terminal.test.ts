import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import type { Screen } from "../src/terminal/screen.ts";
import { Teller } from "../src/terminal/teller.ts";

interface Run {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

function run(file: string): Promise<Run> {
  return new Promise((resolve, reject) => {
    // Test runners ask for colours in the environment; a plain pipe does not.
    const { FORCE_COLOR: _force, NO_COLOR: _no, ...env } = process.env;
    const child = spawn(process.execPath, [fileURLToPath(new URL(file, import.meta.url))], { env });
    let output = "";
    let errors = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      errors += text;
    });
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, output, errors }));
  });
}

test("the demo tells three stories, everything turns out as told, and no secret is shown", async () => {
  const { code, output, errors } = await run("../src/terminal.ts");
  expect(errors).toBe("");
  expect(output).toMatch(/(\d+) of \1 turned out as told\./);
  expect(code).toBe(0);
  for (const provider of ["Koshelek", "RozetkaPay", "SIBS"]) expect(output).toContain(` ${provider} \n`);
  expect(output).not.toContain(String.fromCharCode(27));
  const secrets = [
    "till-password",
    "passcode-of-this-moment",
    "2200112233445",
    "shop-password",
    "backoffice-token",
    "4761340000000035",
    "Kowalska",
    "777001",
  ];
  for (const secret of secrets) expect(output).not.toContain(secret);
}, 60_000);

const silent: Screen = {
  chapter: () => undefined,
  scene: () => undefined,
  note: () => undefined,
  sent: () => undefined,
  answered: () => undefined,
  happened: () => undefined,
  checked: () => undefined,
  table: () => undefined,
};

test("a claim that does not hold is kept as such", () => {
  const teller = new Teller(silent, "SIBS");
  teller.scene("A scene");
  teller.claim("it is", true);
  teller.claim("it is not", false);
  expect(teller.told).toEqual([
    { provider: "SIBS", scene: "A scene", claim: "it is", holds: true },
    { provider: "SIBS", scene: "A scene", claim: "it is not", holds: false },
  ]);
});

test("a call that was to fail and does not is an error of the story", async () => {
  const teller = new Teller(silent, "SIBS");
  await expect(teller.failure(Promise.resolve(1))).rejects.toThrow("should have failed");
  await expect(teller.failure(Promise.reject(new TypeError("other")))).rejects.toThrow(TypeError);
});
