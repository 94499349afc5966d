import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { checkSnippets, excerpt, refreshSnippets } from "../src/snippets.ts";

const roots: string[] = [];
afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true });
});

function project(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), "snippets-"));
  roots.push(root);
  for (const [file, text] of Object.entries(files)) writeFileSync(join(root, file), text);
  return root;
}

test("takes a region out of a file and moves it to the margin", () => {
  const text = "a;\n  // region sale\n  if (b) {\n    c;\n  }\n  // endregion\nd;";
  expect(excerpt(text, "sale")).toBe("if (b) {\n  c;\n}");
  expect(excerpt(text, "refund")).toBeUndefined();
});

test("finds an outdated snippet and mends it", () => {
  const root = project({
    "use.ts": "sale();\n",
    "README.md": "<!-- from use.ts -->\n\n```ts\nold();\n```\n",
  });
  expect(checkSnippets(root, ["README.md"])).toEqual([
    expect.objectContaining({ problem: expect.stringContaining("differs") }),
  ]);
  const mended = refreshSnippets(root, "<!-- from use.ts -->\n\n```ts\nold();\n```\n");
  expect(mended).toContain("sale();");
  writeFileSync(join(root, "README.md"), mended);
  expect(checkSnippets(root, ["README.md"])).toEqual([]);
});

test("finds code that no file stands behind and markers that point nowhere", () => {
  const root = project({
    "README.md": "```ts\nloose();\n```\n\n<!-- from gone.ts -->\n\n```ts\nx();\n```\n\n```sh\nnpm i\n```\n",
  });
  expect(checkSnippets(root, ["README.md"]).map((finding) => finding.problem)).toEqual([
    "shows gone.ts, which does not exist",
    "has 1 code block that no file stands behind",
  ]);
});
