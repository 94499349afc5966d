import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { checkRuntime } from "./portable.mjs";
import { startWorker } from "./worker.mjs";

const here = (file) => fileURLToPath(new URL(file, import.meta.url));

function run(command, ...args) {
  return new Promise((resolve, reject) => {
    const child = spawn(here(`../node_modules/.bin/${command}`), args, {
      cwd: here(".."),
      // Neither looks for news nor writes outside of this folder's dependencies.
      env: { ...process.env, DENO_NO_UPDATE_CHECK: "1", DO_NOT_TRACK: "1" },
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text) => {
        output += text;
      });
    }
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, output: output.trim() }));
  });
}

test("Node", async () => {
  assert.equal(await checkRuntime(), "all well");
});

test("Bun", async () => {
  assert.deepEqual(await run("bun", "run", here("portable-main.mjs")), { code: 0, output: "all well" });
});

test("Deno, without any permission but to read", async () => {
  const { code, output } = await run("deno", "run", "--no-prompt", "--allow-read", here("portable-main.mjs"));
  assert.equal(output.split("\n").at(-1), "all well", output);
  assert.equal(code, 0);
});

test("Workers, without Node's compatibility layer", async () => {
  const workers = await startWorker({
    contents: `import { checkRuntime } from "./portable.mjs";
      export default { fetch: async () => new Response(await checkRuntime().catch((error) => error.stack)) };`,
    resolveDir: here("."),
  });
  try {
    const answer = await workers.dispatchFetch("http://worker.example/");
    assert.equal(await answer.text(), "all well");
  } finally {
    await workers.dispose();
  }
});
