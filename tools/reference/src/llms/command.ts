import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot, publicPackages } from "@pay/release/packages";
import { repositoryUrl } from "../repository.ts";
import { packageText, pageOf, rootText } from "./text.ts";

/** Writes `llms.txt` for the repository and for each package, or with `--check` says which are stale. Returns the exit code. */
export function llmsCommand(words: readonly string[]): number {
  const files = llmsFiles();
  if (!words.includes("--check")) {
    for (const [file, text] of files) writeFileSync(join(projectRoot, file), text);
    console.log(`Wrote ${files.size} llms.txt files.`);
    return 0;
  }
  const stale = [...files].filter(([file, text]) => {
    const path = join(projectRoot, file);
    return !existsSync(path) || readFileSync(path, "utf8") !== text;
  });
  for (const [file] of stale) console.error(`${file} is stale`);
  console.log(stale.length === 0 ? "Every llms.txt is fresh." : "Run `pnpm build && pnpm llms`.");
  return stale.length === 0 ? 0 : 1;
}

/** The page of all packages as the site has it. */
export function siteText(): string {
  return rootText(publicPackages().map(pageOf), {
    readme: (short) => `${repositoryUrl()}/blob/main/packages/${short}/README.md`,
    api: (short) => `api/${short}.html`,
  });
}

/** What the files ought to hold, by their paths in the repository. */
export function llmsFiles(): ReadonlyMap<string, string> {
  const pages = publicPackages().map(pageOf);
  const root = rootText(pages, {
    readme: (short) => `packages/${short}/README.md`,
    api: (short) => `reference/api/${short}.html`,
  });
  // A package ships its guide, but no site.
  const shipped = { readme: () => "README.md", api: () => undefined };
  return new Map([
    ["llms.txt", root],
    ...pages.map((page) => [`packages/${page.short}/llms.txt`, packageText(page, shipped)] as const),
  ]);
}
