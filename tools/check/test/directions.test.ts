import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { checkDirections, importsOf } from "../src/directions.ts";

const roots: string[] = [];
afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true });
});

function problems(file: string, text: string): string[] {
  const root = mkdtempSync(join(tmpdir(), "directions-"));
  roots.push(root);
  mkdirSync(join(root, dirname(file)), { recursive: true });
  writeFileSync(join(root, file), text);
  const folder = file.split("/").slice(0, 3).join("/");
  return checkDirections(root, [folder]).map((finding) => finding.problem);
}

test("finds every form of import", () => {
  const text = `import type { A } from "a";\nimport {\n  b,\n  c,\n} from "b";\nexport * from "c";\nimport "d";\nconst e = await import("e");`;
  expect(importsOf(text)).toEqual([
    { specifier: "a", typeOnly: true },
    { specifier: "b", typeOnly: false },
    { specifier: "c", typeOnly: false },
    { specifier: "d", typeOnly: false },
    { specifier: "e", typeOnly: false },
  ]);
});

test.each([
  ["packages/core/src/a.ts", `import { x } from "openapi-fetch";`, "core knows no provider"],
  ["packages/core/src/a.ts", `import { x } from "node:fs";`, "only core's node entry"],
  ["packages/sibs/src/client.ts", `import { x } from "@pay/rozetka";`, "one provider does not know another"],
  ["packages/sibs/src/auth.ts", `import { x } from "./generated/schema.js";`, "read through types.ts"],
  ["packages/sibs/src/generated/operations.ts", `import { x } from "@pay/core";`, "data and types only"],
  ["packages/core/src/transport/retry.ts", `import { timeout } from "./timeout.js";`, "order of the steps"],
  [
    "packages/core/src/webhooks/open.ts",
    `import { x } from "../client.js";`,
    "does not pull in the transport",
  ],
  ["packages/sibs/src/webhooks.ts", `import { x } from "@pay/core";`, "does not pull in its client"],
  ["packages/sibs/src/client.ts", `import { x } from "msw";`, "test tools stay in ./testing"],
  ["packages/redis/src/a.ts", `import { createClient } from "redis";`, "know no provider, and no client"],
  ["packages/redis/src/a.ts", `import { x } from "@pay/sibs";`, "know no provider, and no client"],
  ["apps/demo/src/a.ts", `import { x } from "@pay/sibs/dist/client.js";`, "as a customer would"],
])("%s may not say %s", (file, text, expected) => {
  expect(problems(file, text)).toEqual([expect.stringContaining(expected)]);
});

test.each([
  ["packages/core/src/node/agent.ts", `import { x } from "node:http";`],
  ["packages/sibs/src/generated/operations.ts", `import type { x } from "@pay/core";`],
  ["packages/sibs/src/testing/index.ts", `import { x } from "@pay/testing";`],
  ["packages/core/src/webhooks/open.ts", `import type { x } from "../transport/call.js";`],
  ["apps/demo/src/a.ts", `import { x } from "@pay/sibs/webhooks";`],
])("%s may say %s", (file, text) => {
  expect(problems(file, text)).toEqual([]);
});
