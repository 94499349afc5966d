import { cpSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { DocumentError, generate } from "../src/index.ts";
import { copyOfFixtures, edit, emptyFolder, fixtures } from "./repository.ts";

describe("generate", () => {
  it("writes what was agreed", async () => {
    const files = await generate("shop", fixtures);
    expect([...files.keys()]).toEqual([
      "codes.ts",
      "openapi.json",
      "openapi.ts",
      "operations.ts",
      "schema.ts",
      "shapes.ts",
    ]);
    for (const name of ["codes.ts", "operations.ts", "schema.ts", "shapes.ts"]) {
      await expect(files.get(name)).toMatchFileSnapshot(`golden/${name}.txt`);
    }
  });

  it("gives the same bytes again, elsewhere, and whichever file was there first", async () => {
    const first = await generate("shop", fixtures);
    expect(await generate("shop", fixtures)).toEqual(first);
    const root = emptyFolder();
    const names = readdirSync(join(fixtures.root, "specs/shop")).reverse();
    for (const name of names) cpSync(join(fixtures.root, "specs/shop", name), join(root, "specs/shop", name));
    expect(await generate("shop", { root })).toEqual(first);
  });

  it("keeps the order in which definitions were written, whichever is referenced first", async () => {
    const document = JSON.parse((await generate("shop", fixtures)).get("openapi.json") ?? "");
    expect(Object.keys(document.components.schemas).slice(0, 4)).toEqual([
      "OrderState",
      "Cashier",
      "CreateOrderRequest",
      "CardOrder",
    ]);
  });

  it("puts the same document into the module as into the file", async () => {
    const files = await generate("shop", fixtures);
    const folder = emptyFolder();
    writeFileSync(join(folder, "openapi.ts"), files.get("openapi.ts") ?? "");
    const { document } = await import(join(folder, "openapi.ts"));
    expect(document).toEqual(JSON.parse(files.get("openapi.json") ?? ""));
    expect(JSON.stringify(document)).toContain("The merchant's segment.");
  });

  it("writes rows and shapes that run as they are, recursive ones too", async () => {
    const files = await generate("shop", fixtures);
    const folder = emptyFolder();
    for (const name of ["operations.ts", "shapes.ts"]) {
      // The compiler's work on the suffix; everything else is left as generated.
      writeFileSync(join(folder, name), (files.get(name) ?? "").replace('"./shapes.js"', '"./shapes.ts"'));
    }
    const { resources, rules } = await import(join(folder, "operations.ts"));
    const shapes = await import(join(folder, "shapes.ts"));
    expect(resources.tokens.store.input).toBe(shapes.StoreTokenRequest);
    expect(shapes.Folder.properties.folders.items).toBe(shapes.Folder);
    expect(shapes.Folder.properties.parent).toBe(shapes.Folder);
    expect(Object.keys(resources)).toEqual(["orders", "tokens"]);
    expect(rules.limits).toEqual({
      default: { requests: 20, window: 1000 },
      slow: { requests: 1, window: 60_000 },
    });
  });

  it("writes what several rows share once", async () => {
    const places = copyOfFixtures();
    edit(places, {
      file: "outcomes.yaml",
      from: "cancelled:\n",
      to: [
        "order:",
        "  code: /reason/code",
        "  message: /reason/text",
        "  rules:",
        "    - { is: succeeded, when: { /state: [paid] } }",
        "    - { is: declined, when: { /state: [refused], /lines/*/state: [refused, null] } }",
        "    - { is: pending, when: { /state: [new, null] } }",
        "cancelled:\n",
      ].join("\n"),
    });
    edit(places, { from: "outcomes.yaml#/cancelled", to: "outcomes.yaml#/order" });
    edit(places, {
      file: "outcomes.yaml",
      from: 'cancelled:\n  rules: { $ref: "#/refusedRules" }\nrefusedRules:\n  - is: succeeded\n    when: { /state: [refused] }\n',
      to: "",
    });
    const operations = (await generate("shop", places)).get("operations.ts") ?? "";
    expect(operations.match(/^const outcome\d: OutcomeTable = \{$/gm)).toEqual([
      "const outcome1: OutcomeTable = {",
    ]);
    expect(operations.match(/outcome: outcome1,$/gm)).toHaveLength(2);
    expect(operations).toContain(
      'import type { CallOptions, Operation, OutcomeTable, PayCall, ProviderRules } from "@pay/core";',
    );
  });

  it("imports nothing at run time but generated files", async () => {
    for (const [name, content] of await generate("shop", fixtures)) {
      const imports = content.match(/^import (?!type ).*$/gm) ?? [];
      expect(imports, name).toEqual(
        name === "operations.ts" ? ['import * as shapes from "./shapes.js";'] : [],
      );
    }
  });

  it("gives way to no document that breaks a rule", async () => {
    const places = copyOfFixtures();
    edit(places, { from: "x-pay-name: orders.list", to: "x-pay-name: orders" });
    const failure = await generate("shop", places).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(DocumentError);
    expect(String(failure)).toContain("1 problem in specs/shop\nspecs/shop/openapi.yaml:");
  });

  it("leaves the types of a description beside a reference to that use", async () => {
    const schema = (await generate("shop", fixtures)).get("schema.ts") ?? "";
    expect(schema).toContain("Price of one piece, in euros. More than 0. At most 1000. A multiple of 0.01.");
    expect(schema).toContain(
      "/** An amount in euros. More than 0. At most 1000. A multiple of 0.01. */\nexport type Price",
    );
  });

  it("leaves no blanks at the ends of lines", async () => {
    for (const [name, content] of await generate("shop", fixtures)) {
      expect(content, name).not.toMatch(/[ \t]$/m);
      expect(content, name).toMatch(/[^\n]\n$/);
    }
  });
});
