import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: {
    // The package's own `imports` lead to built files; tests run on the sources.
    alias: { "#crypto": fileURLToPath(new URL("src/webhooks/crypto.node.ts", import.meta.url)) },
  },
  // The calls of the fault matrix mostly wait, so many can be under way at the same time.
  // A busy machine may take its time; only what hangs should fail.
  test: {
    setupFiles: ["../../vitest.setup.ts"],
    include: ["test/**/*.test.ts"],
    testTimeout: 60_000,
    maxConcurrency: 16,
  },
});
