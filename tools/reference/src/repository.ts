import { join } from "node:path";
import { projectRoot, readJson, record } from "@pay/release/packages";

/** The repository's address, as the packages name it. */
export function repositoryUrl(): string {
  const manifest = readJson(join(projectRoot, "packages", "core", "package.json"));
  const url = String(record(manifest?.["repository"])["url"] ?? "");
  return url.replace(/^git\+/, "").replace(/\.git$/, "");
}
