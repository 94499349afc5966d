import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const source = (file: string): string => fileURLToPath(new URL(`src/${file}`, import.meta.url));

export default defineConfig({
  resolve: {
    // The guide's files import the package by its name, as a customer does; tests run them on the sources.
    alias: [
      { find: /^@pay\/rozetka$/, replacement: source("index.ts") },
      { find: /^@pay\/rozetka\/webhooks$/, replacement: source("webhooks.ts") },
      { find: /^@pay\/rozetka\/testing$/, replacement: source("testing/index.ts") },
    ],
  },
  // A busy machine may take its time; only what hangs should fail.
  test: { setupFiles: ["../../vitest.setup.ts"], include: ["test/**/*.test.ts"], testTimeout: 60_000 },
});
