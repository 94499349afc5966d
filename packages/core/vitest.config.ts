import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: {
    // The package's own `imports` lead to built files; tests run on the sources.
    alias: { "#crypto": fileURLToPath(new URL("src/webhooks/crypto.node.ts", import.meta.url)) },
  },
  test: { include: ["test/**/*.test.ts"] },
});
