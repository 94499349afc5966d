import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { checkWorkflows } from "../src/workflows.ts";

const commit = "0123456789abcdef0123456789abcdef01234567";

describe("workflows", () => {
  let root = "";
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "workflows-"));
    mkdirSync(join(root, ".github", "workflows"), { recursive: true });
    mkdirSync(join(root, "docs"));
    writeFileSync(join(root, "docs", "releasing.md"), "`actions/checkout` 5.0.0");
  });
  afterEach(() => rmSync(root, { recursive: true }));

  const problems = async (step: string, top = "permissions: {}"): Promise<string[]> => {
    const text = `name: CI\non: push\n${top}\njobs:\n  check:\n    runs-on: ubuntu-24.04\n    steps:\n      - ${step}\n`;
    writeFileSync(join(root, ".github", "workflows", "ci.yml"), text);
    return (await checkWorkflows(root)).map(({ problem }) => problem);
  };

  test("an action of a commit whose version is listed is in order", async () => {
    expect(await problems(`uses: actions/checkout@${commit} # v5.0.0`)).toEqual([]);
  });

  test("a tag, a commit without its version, and a version that is not listed are not", async () => {
    expect(await problems("uses: actions/checkout@v5")).toHaveLength(1);
    expect(await problems(`uses: actions/checkout@${commit}`)).toHaveLength(1);
    expect(await problems(`uses: actions/checkout@${commit} # v5.0.1`)).toEqual([
      "uses actions/checkout 5.0.1",
    ]);
  });

  test("a workflow names its rights, and only values that there are", async () => {
    const [missing] = await problems("run: ls", "");
    expect(missing).toMatch("rights");
    const [unknown] = await problems(`run: echo \${{ nothing.there }}`);
    expect(unknown).toMatch('undefined variable "nothing"');
  });
});
