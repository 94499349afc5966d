import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  // The guide's snippets name the package as a customer does.
  resolve: {
    alias: [
      { find: /^@pay\/redis$/, replacement: fileURLToPath(new URL("./src/index.ts", import.meta.url)) },
    ],
  },
  // A busy machine may take its time; only what hangs should fail.
  test: { setupFiles: ["../../vitest.setup.ts"], include: ["test/**/*.test.ts"], testTimeout: 60_000 },
});
