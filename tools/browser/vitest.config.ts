import { defineConfig } from "vitest/config";

export default defineConfig({
  // A busy machine may take its time; only what hangs should fail.
  test: { include: ["test/**/*.test.ts"], testTimeout: 60_000 },
});
