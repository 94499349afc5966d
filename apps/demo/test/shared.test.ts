import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { redisProgram } from "../src/shared/processes.ts";

const isSkipped = redisProgram() === undefined && process.env["CI"] === undefined;
if (isSkipped) {
  process.stdout.write(
    "Skipped: there is no redis-server on this machine (Debian: apt-get install redis-server).\n",
  );
}

test.skipIf(isSkipped)(
  "three tills share a limit, and a neighbour settles what a killed till left",
  async () => {
    const child = spawn(process.execPath, [fileURLToPath(new URL("../src/shared.ts", import.meta.url))]);
    let [output, errors] = ["", ""];
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      errors += text;
    });
    const code = await new Promise((resolve, reject) => {
      child.on("error", reject);
      child.on("close", resolve);
    });
    expect(errors).toBe("");
    expect(output).toContain("6 of 6 turned out as told.");
    expect(code).toBe(0);
  },
);
