import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { start } from "./support/command.js";

const examples: readonly [string, readonly string[]][] = [
  [
    "koshelek",
    [
      expect.stringMatching(/^payment: [\da-f-]{36}$/) as string,
      "first cancellation: accepted",
      "the same again: accepted",
      "second cancellation: rejected",
      'ledger: {"12345":{"paid":0,"refunded":0}}',
    ],
  ],
  [
    "rozetka",
    [
      'held: {"order-1":{"held":100.5,"charged":0},"order-2":{"held":20,"charged":0}}',
      'given back: {"order-1":{"held":0,"charged":0},"order-2":{"held":0,"charged":0}}',
      "again: action_already_done",
    ],
  ],
  [
    "sibs",
    [
      "authorization: Success",
      "a part: Success",
      "more than is left: Declined",
      "the rest: Success",
      'ledger: {"example-1":{"held":0,"captured":0,"released":5050,"refunded":0}}',
    ],
  ],
];

test.each(examples)("examples/%s.sh tells what its comment promises", async (name, lines) => {
  const { providers, controlUrl, control } = await start("--only", name);
  const { stdout } = await promisify(execFile)(
    "sh",
    [new URL(`../examples/${name}.sh`, import.meta.url).pathname],
    {
      env: {
        ...process.env,
        [`${name.toUpperCase()}_URL`]: providers[name]?.url,
        CONTROL_URL: controlUrl,
      },
    },
  );
  expect(stdout.trim().split("\n")).toEqual(lines);
  expect(await control("GET", `/${name}/failures`)).toEqual([]);
});
