import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const source = (path: string): string => fileURLToPath(new URL(`./src/${path}`, import.meta.url));

export default defineConfig({
  // The guide's snippets name the package as a customer does.
  resolve: {
    alias: [
      { find: /^@pay\/koshelek$/, replacement: source("index.ts") },
      { find: /^@pay\/koshelek\/(cash-desk|testing)$/, replacement: source("$1/index.ts") },
      { find: /^@pay\/koshelek\/webhooks$/, replacement: source("webhooks.ts") },
    ],
  },
  // A busy machine may take its time; only what hangs should fail.
  test: { setupFiles: ["../../vitest.setup.ts"], include: ["test/**/*.test.ts"], testTimeout: 60_000 },
});
