import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { checkDirections } from "./directions.ts";
import { type Finding, filesBelow, projectRoot, providers, readText } from "./project.ts";
import { checkRooms } from "./rooms.ts";
import { checkSnippets, refreshSnippets } from "./snippets.ts";

const sources = ["core", "testing", "redis", ...providers].map((name) => `packages/${name}/src`);
const documents = [
  "README.md",
  ...readdirSync(join(projectRoot, "packages")).map((name) => `packages/${name}/README.md`),
].filter((file) => existsSync(join(projectRoot, file)));

if (process.argv.includes("--write-snippets")) {
  for (const file of documents) {
    writeFileSync(join(projectRoot, file), refreshSnippets(projectRoot, readText(projectRoot, file)));
  }
}

const findings: Finding[] = [
  ...checkRooms(projectRoot, providers, filesBelow),
  ...checkDirections(projectRoot, [...sources, "apps/demo/src"]),
  ...checkSnippets(projectRoot, documents),
];

for (const { file, problem, remedy } of findings) console.error(`${file}: ${problem}\n    ${remedy}`);
if (findings.length > 0) {
  console.error(`\n${findings.length} broken house ${findings.length === 1 ? "rule" : "rules"}.`);
  process.exitCode = 1;
} else {
  console.log("Same rooms, right directions, snippets as they run.");
}
