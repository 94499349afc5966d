import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { publicPackages } from "@pay/release/packages";
import { checkDirections } from "./directions.ts";
import { checkLinks } from "./links.ts";
import { type Finding, filesBelow, projectRoot, providers, readText } from "./project.ts";
import { checkRooms } from "./rooms.ts";
import { checkSnippets, refreshSnippets } from "./snippets.ts";
import { checkWorkflows } from "./workflows.ts";

const packages = publicPackages().map(({ short }) => `packages/${short}`);
const sources = packages.map((folder) => `${folder}/src`);
const documents = ["README.md", ...packages.map((folder) => `${folder}/README.md`)].filter((file) =>
  existsSync(join(projectRoot, file)),
);
/** Folders of tools and of git, and what is made by commands. */
const notOurs = /^(\.git|\.turbo|reference)\/|(^|\/)CHANGELOG\.md$/;
const pages = filesBelow(projectRoot).filter(
  (file) => /(\.md|(^|\/)llms\.txt)$/.test(file) && !notOurs.test(file),
);

if (process.argv.includes("--write-snippets")) {
  for (const file of documents) {
    writeFileSync(join(projectRoot, file), refreshSnippets(projectRoot, readText(projectRoot, file)));
  }
}

const findings: Finding[] = [
  ...checkRooms(projectRoot, providers, filesBelow),
  ...checkDirections(projectRoot, [...sources, "apps/demo/src"]),
  ...checkSnippets(projectRoot, documents),
  ...checkLinks(projectRoot, pages),
  ...(await checkWorkflows(projectRoot)),
];

for (const { file, problem, remedy } of findings) console.error(`${file}: ${problem}\n    ${remedy}`);
if (findings.length > 0) {
  console.error(`\n${findings.length} broken house ${findings.length === 1 ? "rule" : "rules"}.`);
  process.exitCode = 1;
} else {
  console.log(
    "Same rooms, right directions, snippets as they run, links that lead somewhere, workflows in order.",
  );
}
