import fc from "fast-check";

// In continuous integration every run tries the same cases, so that a red build is one that anybody can have again. At
// home each run tries new ones; PROPERTY_SEED repeats one.
const seed = process.env["PROPERTY_SEED"] ?? (process.env["CI"] ? "20261122" : undefined);
if (seed !== undefined) fc.configureGlobal({ seed: Number(seed) });
