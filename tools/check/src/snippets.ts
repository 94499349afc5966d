import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Finding, readText } from "./project.ts";

const marked = /<!-- from (\S+?)(?:#(\S+))? -->\n+```(\w+)\n([\s\S]*?)```/g;

/**
 * The text a marker stands for: a whole file, or the lines between `// region name` and `// endregion` in it, moved to
 * the left margin.
 */
export function excerpt(text: string, region: string | undefined): string | undefined {
  if (region === undefined) return text.trim();
  const lines = text.split("\n");
  const start = lines.findIndex((line) => line.trim() === `// region ${region}`);
  const end = lines.findIndex((line, index) => index > start && line.trim() === "// endregion");
  if (start === -1 || end === -1) return undefined;
  const inside = lines.slice(start + 1, end);
  const margin = Math.min(...inside.filter((line) => line.trim() !== "").map((line) => line.search(/\S/)));
  return inside
    .map((line) => line.slice(margin))
    .join("\n")
    .trim();
}

/** Puts the current excerpts into a document. Markers that point nowhere are left alone. */
export function refreshSnippets(root: string, document: string): string {
  return document.replaceAll(
    marked,
    (whole: string, file: string, region: string | undefined, language: string) => {
      const text = existsSync(join(root, file)) ? excerpt(readText(root, file), region) : undefined;
      if (text === undefined) return whole;
      return `<!-- from ${file}${region === undefined ? "" : `#${region}`} -->\n\n\`\`\`${language}\n${text}\n\`\`\``;
    },
  );
}

/** Every TypeScript block of a document comes from a file that is compiled and run, and is still the same. */
export function checkSnippets(root: string, documents: readonly string[]): Finding[] {
  const findings: Finding[] = [];
  for (const file of documents) {
    const document = readText(root, file);
    const sources = [...document.matchAll(marked)];
    for (const [, source = "", region] of sources) {
      const found = existsSync(join(root, source)) && excerpt(readText(root, source), region) !== undefined;
      if (!found) {
        const problem = `shows ${source}${region === undefined ? "" : `#${region}`}, which does not exist`;
        findings.push({ file, problem, remedy: "correct the marker" });
      }
    }
    if (refreshSnippets(root, document) !== document) {
      findings.push({
        file,
        problem: "shows a snippet that differs from its file",
        remedy: "node tools/check/src/cli.ts --write-snippets",
      });
    }
    const blocks = document.match(/```(?:ts|typescript|js|javascript)\n/g)?.length ?? 0;
    const backed = sources.filter(([, , , language = ""]) =>
      /^(ts|typescript|js|javascript)$/.test(language),
    ).length;
    if (blocks > backed) {
      findings.push({
        file,
        problem: `has ${blocks - backed} code ${blocks - backed === 1 ? "block" : "blocks"} that no file stands behind`,
        remedy: "move the code to a file that is run, and put `<!-- from path -->` before the block",
      });
    }
  }
  return findings;
}
