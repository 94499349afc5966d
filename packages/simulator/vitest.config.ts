import { defineConfig } from "vitest/config";

export default defineConfig({
  // The README imports the package by its name, as a customer does; the tests run it on the sources.
  resolve: {
    alias: [{ find: /^pay-simulator$/, replacement: new URL("./src/index.ts", import.meta.url).pathname }],
  },
  // A busy machine may take its time; only what hangs should fail.
  test: { include: ["test/**/*.test.ts"], testTimeout: 60_000 },
});
