import { rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Editor, openEditor } from "./editor.ts";
import { project } from "./generated.ts";
import { temporaryFolder } from "./repository.ts";

const usage = `import type { Resources } from "./generated/operations.js";
export async function use(shop: Resources): Promise<void> {
  const order = await shop.orders.create({ kind: "later", requestedBy: "a", lines: [{ name: "Tea", price: 1 }] });
  const page = shop.orders.list({ page: 2 });
  const order2 = shop.orders.cancel({ orderId: "o", requestedBy: "b" });
  const stored = await shop.tokens.store({ folder: { name: "a" } });
  console.log(order, page, order2, stored);
}
`;

let hover: Editor["hover"];

const folder = temporaryFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeAll(async () => {
  await project(folder, { "usage.ts": usage });
  ({ hover } = openEditor(folder, "usage.ts"));
});

describe("an editor", () => {
  it("shows a method with its description, its repeats, its errors and its source", () => {
    const text = hover("create");
    expect(text).toContain("OrdersResource");
    expect(text).toContain("PayCall<OrdersCreateResult>");
    expect(text).toContain("Create an order.");
    expect(text).toContain("Paid by card: `card` is needed.");
    expect(text).toContain("Only in: web, desk.");
    expect(text).toContain("a call whose answer is lost is sent again with the same one");
    expect(text).toContain("`orders.cancel` reverses it.");
    expect(text).toContain("@throws");
    expect(text).toContain("https://docs.shop.invalid/orders/create");
  });

  it("shows a member of a nested object with the description of its use, its unit and its limits", () => {
    const text = hover("price");
    expect(text).toContain("Price of one piece, in euros.");
    expect(text).toContain("More than 0. At most 1000. A multiple of 0.01.");
    expect(text).toContain("@deprecated");
  });

  it("shows a member of a flat input", () => {
    expect(hover("requestedBy", "cancel")).toContain("Who asks for the cancellation. 1 to 36 characters.");
    expect(hover("page", "list({")).toContain("Which page, counted from 1. The first when left out.");
    expect(hover("page", "list({")).toContain("Default: `1`.");
  });

  it("names the type of an answer instead of writing it out", () => {
    expect(hover("order ", "const").trim()).toBe("const order: OrdersCreateResult");
    expect(hover("stored ", "const").trim()).toMatch(/^const stored: (Schemas\.)?TokenResult$/);
  });
});
