import { defineConfig } from "vite";

/** The page of the browser demo: from `src/web/page` to `dist/page`, which the demo's server hands out as it is. */
export default defineConfig({
  root: "src/web/page",
  // The page has a server of its own; nothing here reads Vite's environment files.
  envDir: false,
  worker: { format: "es" },
  build: {
    outDir: "../../../dist/page",
    emptyOutDir: true,
    // The Content-Security-Policy has no `data:`: everything stays a file.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: "es2023",
  },
});
