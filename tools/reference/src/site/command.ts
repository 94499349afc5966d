import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { projectRoot, publicPackages } from "@pay/release/packages";
import { siteText } from "../llms/command.ts";
import { apiOf } from "../operations.ts";
import { writeApiPages } from "./apis.ts";
import { copyGuides } from "./guides.ts";
import { brokenLinks } from "./links.ts";
import { writePackagePages } from "./packages.ts";

/** Where the site is written; git ignores it. */
const folder = join(projectRoot, "reference");

/** Builds the site from built packages, and follows every link in it. Returns the exit code. */
export async function siteCommand(): Promise<number> {
  rmSync(folder, { recursive: true, force: true });
  const packages = publicPackages();
  const extras = writeApiPages(packages, folder);
  const copies = mkdtempSync(join(tmpdir(), "guides-"));
  try {
    await writePackagePages(packages, copyGuides(copies), extras, folder);
  } finally {
    rmSync(copies, { recursive: true });
  }
  writeFileSync(join(folder, "llms.txt"), siteText());
  const drawn = new Map(
    packages.map((one) => [
      `api/${one.short}.html`,
      new Set(apiOf(one)?.operations.map(({ anchor }) => anchor)),
    ]),
  );
  const broken = brokenLinks(folder, drawn);
  for (const { page, target } of broken)
    console.error(`reference/${page} leads to ${target}, which is not there`);
  console.log(
    broken.length === 0 ? "The site stands in reference/index.html." : `${broken.length} broken links.`,
  );
  return broken.length === 0 ? 0 : 1;
}
