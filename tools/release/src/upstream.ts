import { execFileSync } from "node:child_process";

/** The registry that npm is set up to use here, with a slash at the end. */
export function upstreamRegistry(): string {
  const url = execFileSync("npm", ["config", "get", "registry"], { encoding: "utf8" }).trim();
  return url.endsWith("/") ? url : `${url}/`;
}
