import { checkDirections } from "./directions.ts";
import { type Finding, filesBelow, projectRoot, providers } from "./project.ts";
import { checkRooms } from "./rooms.ts";

const sources = ["core", "testing", ...providers].map((name) => `packages/${name}/src`);

const findings: Finding[] = [
  ...checkRooms(projectRoot, providers, filesBelow),
  ...checkDirections(projectRoot, [...sources, "apps/demo/src"]),
];

for (const { file, problem, remedy } of findings) console.error(`${file}: ${problem}\n    ${remedy}`);
if (findings.length > 0) {
  console.error(`\n${findings.length} broken house ${findings.length === 1 ? "rule" : "rules"}.`);
  process.exitCode = 1;
} else {
  console.log("Same rooms, right directions.");
}
