import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Finding, readText } from "./project.ts";

/** Files that every provider package has, and the exports that go by the same name in each. */
const rooms: readonly { readonly file: string; readonly exports: readonly string[] }[] = [
  { file: "src/index.ts", exports: [] },
  { file: "src/client.ts", exports: ["create{Provider}", "{Provider}", "{Provider}Options"] },
  { file: "src/auth.ts", exports: ["{provider}Auth", "{Provider}Credentials"] },
  { file: "src/errors.ts", exports: ["{provider}Codes", "explain{Provider}Code"] },
  {
    file: "src/webhooks.ts",
    exports: [
      "createWebhooks",
      "WebhookOptions",
      "WebhookEvent",
      "WebhookHooks",
      "Webhooks",
      "toNodeHandler",
    ],
  },
  { file: "src/types.ts", exports: [] },
  { file: "src/node.ts", exports: ["nodeSender", "dispatcherSender"] },
  { file: "src/testing/index.ts", exports: ["create{Provider}Simulator"] },
  { file: "src/generated/schema.ts", exports: [] },
  { file: "src/generated/operations.ts", exports: ["rules", "resources"] },
  { file: "src/generated/openapi.json", exports: [] },
  { file: "test/contract.test.ts", exports: [] },
  { file: "test/errors.test.ts", exports: [] },
  { file: "test/webhooks.test.ts", exports: [] },
  { file: "test/types.test-d.ts", exports: [] },
  { file: "README.md", exports: [] },
];

/** Files that only some providers may have beside the rooms. */
const annexes: Readonly<Record<string, readonly RegExp[]>> = {
  koshelek: [/^cash-desk\//],
  rozetka: [/^amounts\.ts$/],
  // Two products share one API: which has what has a file of its own.
  sibs: [/^form\.ts$/, /^next-action\.ts$/, /^products\.ts$/],
};

const known = /^(index|client|auth|errors|webhooks|types|node)\.ts$|^testing\/|^generated\//;

/** Every provider package has the same rooms with the same names over their doors. */
export function checkRooms(
  root: string,
  providers: readonly string[],
  list: (folder: string) => string[],
): Finding[] {
  const findings: Finding[] = [];
  for (const provider of providers) {
    const title = provider.charAt(0).toUpperCase() + provider.slice(1);
    for (const room of rooms) {
      const file = `packages/${provider}/${room.file}`;
      if (!existsSync(join(root, file))) {
        findings.push({
          file,
          problem: "is missing",
          remedy: "every provider package has the same rooms: add it",
        });
        continue;
      }
      const text = readText(root, file);
      for (const pattern of room.exports) {
        const name = pattern.replaceAll("{provider}", provider).replaceAll("{Provider}", title);
        if (!new RegExp(`\\b${name}\\b`).test(text)) {
          findings.push({ file, problem: `does not export ${name}`, remedy: "export it under that name" });
        }
      }
    }
    for (const path of list(join(root, `packages/${provider}/src`))) {
      if (known.test(path) || annexes[provider]?.some((annex) => annex.test(path))) continue;
      findings.push({
        file: `packages/${provider}/src/${path}`,
        problem: "is a room the other providers do not have",
        remedy: "put it into one of the common rooms, or name it in tools/check/src/rooms.ts with its reason",
      });
    }
  }
  return findings;
}
