import { defineConfig } from "vitest/config";

const source = (file: string): string => new URL(`./src/${file}`, import.meta.url).pathname;

export default defineConfig({
  // The guide imports the package by its name, as a customer does; the tests run it on the sources.
  resolve: {
    alias: [
      { find: /^@pay\/sibs$/, replacement: source("index.ts") },
      { find: /^@pay\/sibs\/webhooks$/, replacement: source("webhooks.ts") },
      { find: /^@pay\/sibs\/testing$/, replacement: source("testing/index.ts") },
    ],
  },
  // A busy machine may take its time; only what hangs should fail.
  test: { setupFiles: ["../../vitest.setup.ts"], include: ["test/**/*.test.ts"], testTimeout: 60_000 },
});
