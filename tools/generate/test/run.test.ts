import { execFile } from "node:child_process";
import { appendFileSync, existsSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Places } from "../src/places.ts";
import { run } from "../src/run.ts";
import { copyOfFixtures, edit } from "./repository.ts";

let said: string[];

beforeEach(() => {
  said = [];
  for (const method of ["log", "error"] as const) {
    vi.spyOn(console, method).mockImplementation((line: string) => void said.push(line));
  }
});
afterEach(() => vi.restoreAllMocks());

const generated = (places: Places, name = ""): string =>
  join(places.root, "packages/shop/src/generated", name);

async function fresh(): Promise<Places> {
  const places = copyOfFixtures();
  expect(await run(["shop"], places)).toBe(0);
  said.length = 0;
  return places;
}

describe("the command", () => {
  it("generates every provider that has a document, and says when nothing changed", async () => {
    const places = copyOfFixtures();
    expect(await run([], places)).toBe(0);
    expect(said).toEqual(["packages/shop/src/generated: wrote 6 files"]);
    expect(readdirSync(generated(places))).toHaveLength(6);
    expect(await run([], places)).toBe(0);
    expect(said[1]).toBe("packages/shop/src/generated: up to date");
  });

  it("removes what is generated no more", async () => {
    const places = await fresh();
    writeFileSync(generated(places, "models.ts"), "");
    expect(await run(["shop"], places)).toBe(0);
    expect(existsSync(generated(places, "models.ts"))).toBe(false);
  });

  it("knows its providers and options", async () => {
    const places = copyOfFixtures();
    expect(await run(["nobody"], places)).toBe(2);
    expect(said[0]).toContain("there is no specs/nobody/openapi.yaml; there is: shop");
    expect(await run(["--fix"], places)).toBe(2);
    expect(said[1]).toContain("unknown option --fix");
  });

  it("lists what is wrong with a document and writes nothing", async () => {
    const places = copyOfFixtures();
    edit(places, { from: "x-pay-name: orders.list", to: "x-pay-name: orders" });
    for (const words of [["--lint"], ["--check"], []]) expect(await run(words, places)).toBe(1);
    expect(said.filter((line) => line.includes("x-pay-name is"))).toHaveLength(3);
    expect(existsSync(generated(places))).toBe(false);
  });

  it("works from any folder", async () => {
    const cli = join(import.meta.dirname, "../src/cli.ts");
    const output = await new Promise<string>((resolve) => {
      execFile(process.execPath, [cli, "nobody"], { cwd: tmpdir() }, (_error, _out, errors) =>
        resolve(errors),
      );
    });
    expect(output).toContain("there is no specs/nobody/openapi.yaml; there is: ");
    expect(output).toContain("koshelek");
  });
});

describe("--check", () => {
  it("passes what was just generated", async () => {
    const places = await fresh();
    expect(await run(["shop", "--check"], places)).toBe(0);
    expect(said).toEqual(["packages/shop/src/generated: up to date"]);
  });

  it("names stale, edited, missing and superfluous files, and the command that mends them", async () => {
    const places = await fresh();
    edit(places, { from: "summary: List orders.", to: "summary: List all orders." });
    appendFileSync(generated(places, "codes.ts"), "// a note\n");
    rmSync(generated(places, "shapes.ts"));
    writeFileSync(generated(places, "helpers.ts"), "");
    expect(await run(["shop", "--check"], places)).toBe(1);
    expect(said).toEqual([
      "packages/shop/src/generated/codes.ts is stale or was edited by hand",
      "packages/shop/src/generated/openapi.json is stale or was edited by hand",
      "packages/shop/src/generated/openapi.ts is stale or was edited by hand",
      "packages/shop/src/generated/operations.ts is stale or was edited by hand",
      "packages/shop/src/generated/schema.ts is stale or was edited by hand",
      "packages/shop/src/generated/shapes.ts is missing",
      "packages/shop/src/generated/helpers.ts is not generated (any more)",
      "run: pnpm generate shop",
    ]);
  });

  it("changes nothing", async () => {
    const places = await fresh();
    rmSync(generated(places, "shapes.ts"));
    expect(await run(["--check"], places)).toBe(1);
    expect(existsSync(generated(places, "shapes.ts"))).toBe(false);
  });
});
