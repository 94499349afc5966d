import { defineConfig } from "vitest/config";

export default defineConfig({
  // A busy machine may take its time; only what hangs should fail. More than two visitors at once would be slower on two
  // cores.
  test: { include: ["test/**/*.test.ts"], testTimeout: 60_000, maxConcurrency: 2 },
});
