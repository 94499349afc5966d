import { bundlePackage } from "./bundle.ts";

// A package's `build` script runs in the package's own folder.
await bundlePackage(process.cwd());
