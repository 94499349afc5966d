import { execFile } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { generate } from "../src/index.ts";
import type { Places } from "../src/places.ts";
import { project } from "./generated.ts";
import { copyOfFixtures, edit, emptyFolder, fixtures } from "./repository.ts";

const compilers = [
  ["5.9", join(import.meta.dirname, "../node_modules/typescript/bin/tsc")],
  ["7.0", join(import.meta.dirname, "../../../node_modules/typescript/bin/tsc")],
] as const;

function tsc(compiler: string, ...words: string[]): Promise<string> {
  return new Promise((resolve) => {
    execFile(process.execPath, [compiler, ...words], (_error, output) => resolve(output));
  });
}

/** The made-up provider with two products, one of which has two versions. */
function shopWithProfiles(): Places {
  const places = copyOfFixtures();
  edit(places, {
    from: "x-pay-request-id: x-request-id\n",
    to: `x-pay-request-id: x-request-id
x-pay-profiles:
  web: { product: web, version: v1 }
  desk-v1: { product: desk, version: v1 }
  desk-v3: { product: desk, version: v3 }
`,
  });
  edit(places, {
    from: "name: signature }",
    to: "name: signature, x-pay-subject: { type: Opened, operation: orders.create, members: [id, state] } }",
  });
  edit(places, { from: "x-pay-products: [web, desk]", to: "x-pay-products: [desk]" });
  edit(places, {
    file: "schemas.yaml",
    from: "gift: { type: boolean,",
    to: "gift: { type: boolean, x-pay-versions: [v3],",
  });
  return places;
}

const usage = `import type { CommonResources, DeskV1Path, DeskV3Resources, WebResources } from "./generated/profiles.js";

const line = { name: "Tea", price: 1 };

export async function right(web: WebResources, desk: DeskV3Resources, any: CommonResources): Promise<void> {
  const { orders } = await web.orders.list();
  await desk.orders.create(
    { id: "o-1", state: "new" },
    { kind: "later", requestedBy: "a", lines: [{ ...line, gift: true }] },
  );
  await desk.orders.cancel({ orderId: "o", requestedBy: "b" });
  await any.orders.list({ state: ["paid"] });
  console.log(orders);
}

export async function wrong(web: WebResources, desk: DeskV3Resources, any: CommonResources): Promise<void> {
  // @ts-expect-error the web has no such call
  await web.orders.create({ id: "o-1", state: "new" }, { kind: "later", requestedBy: "a", lines: [line] });
  // @ts-expect-error nor is it known without knowing the product
  await any.orders.create({ id: "o-1", state: "new" }, { kind: "later", requestedBy: "a", lines: [line] });
  // @ts-expect-error what the call is about stands in front
  await desk.orders.create({ kind: "later", requestedBy: "a", lines: [line] });
  // @ts-expect-error a part of it is missing
  await desk.orders.create({ id: "o-1" }, { kind: "later", requestedBy: "a", lines: [line] });
  // @ts-expect-error not a path of the older version
  const path: DeskV1Path = "/nowhere";
  console.log(path);
}
`;

const older = `import type { DeskV1Resources } from "./generated/profiles.js";
export async function wrong(desk: DeskV1Resources): Promise<void> {
  await desk.orders.create(
    { id: "o-1", state: "new" },
    // @ts-expect-error only the newer version wraps gifts
    { kind: "later", requestedBy: "a", lines: [{ name: "Tea", price: 1, gift: true }] },
  );
}
`;

const calls = (count: number): string => `import type { DeskV1Resources } from "./generated/profiles.js";
export async function use(desk: DeskV1Resources): Promise<void> {
${'  await desk.orders.create({ id: "o-1", state: "new" }, { kind: "later", requestedBy: "a", lines: [] });\n'.repeat(count)}}
`;

describe("the types of products and versions", () => {
  it("are left out where all are alike", async () => {
    expect((await generate("shop", fixtures)).has("profiles.ts")).toBe(false);
  });

  it("are new only where something is missing", async () => {
    const text = (await generate("shop", shopWithProfiles())).get("profiles.ts") ?? "";
    const declared = [...text.matchAll(/^export (?:interface|type) (\w+)/gm)].map(([, name]) => name);
    expect(declared).toEqual([
      "Opened",
      "WebOrdersResource",
      "WebResources",
      "WebCalls",
      "WebPath",
      "DeskV1CardOrder",
      "DeskV1Lines",
      "DeskV1Line",
      "DeskV1LaterOrder",
      "DeskV1OrdersCreateParameters",
      "DeskV1OrdersCreateInput",
      "DeskV1OrdersResource",
      "DeskV1Resources",
      "DeskV1Calls",
      "DeskV1Path",
      "DeskV3OrdersResource",
      "DeskV3Resources",
      "DeskV3Calls",
      "DeskV3Path",
      "CommonOrdersResource",
      "CommonResources",
      "CommonCalls",
      "CommonPath",
    ]);
    expect(text).toContain('readonly orders: Pick<OrdersResource, "list" | "create">;');
    expect(text).toContain("@param opened The answer of `orders.create`, or of it `id`, `state`.");
    expect(text).not.toMatch(/Schemas\.(DeskV|Web)/);
  });

  it.each(compilers)(
    "are accepted by TypeScript %s, and refuse what is wrong",
    async (_version, compiler) => {
      const folder = emptyFolder();
      await project(folder, { "usage.ts": usage, "older.ts": older }, shopWithProfiles());
      expect(await tsc(compiler, "-p", folder)).toBe("");
    },
  );

  it("cost a checker next to nothing for each call", async () => {
    const [[, compiler]] = compilers;
    const places = shopWithProfiles();
    const instantiations = async (count: number): Promise<number> => {
      const folder = emptyFolder();
      await project(folder, { "calls.ts": calls(count) }, places);
      return Number(
        /Instantiations:\s+(\d+)/.exec(await tsc(compiler, "-p", folder, "--extendedDiagnostics"))?.[1],
      );
    };
    const [one, many] = await Promise.all([instantiations(1), instantiations(51)]);
    expect((many - one) / 50).toBeLessThan(100);
  });
});
