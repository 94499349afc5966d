import { execFile } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { project } from "./generated.ts";
import { emptyFolder } from "./repository.ts";

const here = import.meta.dirname;
/** TypeScript 5.9, which writes the types, and the version that the repository is checked with. */
const compilers = [
  ["5.9", join(here, "../node_modules/typescript/bin/tsc")],
  ["7.0", join(here, "../../../node_modules/typescript/bin/tsc")],
] as const;

function tsc(
  compiler: string,
  folder: string,
  ...words: string[]
): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [compiler, "-p", folder, ...words], (error, output) => {
      resolve({ code: error === null ? 0 : 1, output });
    });
  });
}

const usage = `import type { paths } from "./generated/schema.js";
import { FailureCode, type FailureCodeName } from "./generated/codes.js";
import { document } from "./generated/openapi.js";
import {
  type OrdersCreateInput,
  type OrdersListResult,
  type Resources,
  resources,
  rules,
} from "./generated/operations.js";
import type { Order, OrderState } from "./generated/schema.js";

export async function right(shop: Resources): Promise<void> {
  const list: OrdersListResult = await shop.orders.list();
  const state: OrderState | undefined = list.orders[0]?.state;
  if (state === "paid") console.log(state);
  const order: Order | undefined = await shop.orders.create(
    { kind: "card", requestedBy: "a", lines: [{ name: "Tea", price: 1 }], card: { number: "4242424242424242" } },
    { signal: AbortSignal.timeout(1) },
  );
  if (order !== undefined) console.log(order.reason?.code === "something new");
  const nothing: void = await shop.orders.cancel({ tenant: "t", orderId: "o", requestedBy: "a" });
  const { value } = await shop.tokens.store({ folder: { name: "a", folders: [{ name: "b" }] } }).withResponse();
  const known: FailureCodeName = "E1";
  console.log(nothing, value.token, FailureCode[known].meaning, document["openapi"], rules.provider);
  await shop.tokens.ping();
  console.log(resources.orders.list.name, resources.tokens.store.fill);
}

export async function wrong(shop: Resources): Promise<void> {
  // @ts-expect-error a card order needs a card
  await shop.orders.create({ kind: "card", requestedBy: "a", lines: [] });
  // @ts-expect-error no such kind
  await shop.orders.create({ kind: "gift", requestedBy: "a", lines: [] });
  // @ts-expect-error the order has to be named
  await shop.orders.cancel({ requestedBy: "a" });
  // @ts-expect-error closed: no such member
  await shop.orders.cancel({ orderId: "o", requestedBy: "a", reason: "b" });
  // @ts-expect-error a number, not a text
  await shop.orders.list({ page: "1" });
  // @ts-expect-error not one of the two
  await shop.tokens.store({ mode: 3 });
  // @ts-expect-error takes no input
  await shop.tokens.ping({ tenant: "t" });
  // @ts-expect-error no such code
  const unknown: FailureCodeName = "E2";
  console.log(unknown);
}

export const later: OrdersCreateInput = { kind: "later", requestedBy: "a", lines: [], note: null };
export type Body = paths["/{tenant}/orders"]["post"]["requestBody"]["content"]["application/json"];
`;

const calls = (count: number): string => `import type { Resources } from "./generated/operations.js";
export async function use(shop: Resources): Promise<void> {
${'  await shop.orders.create({ kind: "later", requestedBy: "a", lines: [{ name: "Tea", price: 1 }] });\n'.repeat(count)}}
`;

describe("generated types", () => {
  it.each(compilers)("are accepted by TypeScript %s, and refuse what is wrong", async (version, compiler) => {
    const folder = emptyFolder();
    await project(folder, { "usage.ts": usage });
    expect(await tsc(compiler, folder, "--version")).toMatchObject({
      output: expect.stringContaining(version),
    });
    expect(await tsc(compiler, folder)).toEqual({ code: 0, output: "" });
  });

  it("cost a checker next to nothing for each call", async () => {
    const [, compiler] = compilers[0];
    const instantiations = async (count: number): Promise<number> => {
      const folder = emptyFolder();
      await project(folder, { "calls.ts": calls(count) });
      const { code, output } = await tsc(compiler, folder, "--extendedDiagnostics");
      expect(code, output).toBe(0);
      return Number(/Instantiations:\s+(\d+)/.exec(output)?.[1]);
    };
    const [one, many] = await Promise.all([instantiations(1), instantiations(51)]);
    expect((many - one) / 50).toBeLessThan(100);
  });
});
