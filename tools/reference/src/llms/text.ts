import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type PublicPackage, readJson } from "@pay/release/packages";
import { type EntryPage, entriesOf } from "../entries.ts";
import { headingsIn } from "../markdown.ts";
import { type Api, apiOf, type OperationLine } from "../operations.ts";

/** What is said of a package. */
export interface PackagePage {
  readonly short: string;
  readonly name: string;
  readonly description: string;
  readonly entries: readonly EntryPage[];
  readonly api: Api | undefined;
  readonly guides: readonly { readonly title: string; readonly anchor: string }[];
}

/** Reads a built package. */
export function pageOf(one: PublicPackage): PackagePage {
  const readme = join(one.folder, "README.md");
  const headings = existsSync(readme) ? headingsIn(readFileSync(readme, "utf8")) : [];
  return {
    short: one.short,
    name: one.name,
    description: String(readJson(join(one.folder, "package.json"))?.["description"] ?? ""),
    entries: entriesOf(one),
    api: apiOf(one),
    guides: headings.filter(({ level }) => level === 2),
  };
}

/** Where links lead: from the repository's root, from a package's folder, from the site. */
export interface Links {
  readonly readme: (short: string) => string;
  /** The page of a provider's API; nothing where there is none to lead to. */
  readonly api: (short: string) => string | undefined;
}

const retryClasses = `How a call whose answer is lost is treated stands behind each method:

- safe: changes nothing, is sent again.
- same-id: the provider knows a repeat by its id, so the call is sent again with the same one.
- status-first: never sent twice blindly; another call tells what became of it, \`client.resolve\` asks it.
- never: never sent twice; the outcome stays unknown.`;

/** The page of all packages. */
export function rootText(pages: readonly PackagePage[], links: Links): string {
  const list = pages.map(({ name, description }) => `- \`${name}\`: ${description}`);
  return [
    "# @pay",
    "> Typed npm clients for payment providers: Koshelek Pay, RozetkaPay and SIBS, each with a simulator to test against.",
    "Every package is ESM only and runs on Node 20.19 and later. Every error tells by `outcome` whether the payment was `not-sent`, `refused`, or is `unknown`. A decline is a result, not an error.",
    "## Packages",
    list.join("\n"),
    ...(pages.some(({ api }) => api !== undefined) ? ["## Lost answers", retryClasses] : []),
    ...pages.flatMap((page) => [`## ${page.name}`, ...blocks(page, links, 3)]),
    "",
  ]
    .join("\n\n")
    .replace(/\n+$/, "\n");
}

/** The page of one package, as it is shipped with it. */
export function packageText(page: PackagePage, links: Links): string {
  const title = [`# ${page.name}`];
  const lost = page.api === undefined ? [] : ["## Lost answers", retryClasses];
  return `${[...title, ...blocks(page, links, 2), ...lost].join("\n\n")}\n`;
}

function blocks(page: PackagePage, links: Links, level: number): string[] {
  const heading = (text: string): string => `${"#".repeat(level)} ${text}`;
  const { api, guides, short } = page;
  const read = guides.map(({ title, anchor }) => `- [${title}](${links.readme(short)}#${anchor})`);
  return [
    `> ${page.description}`,
    `\`\`\`sh\nnpm install ${page.name}\n\`\`\``,
    heading("Entries"),
    page.entries.map(entryLines).join("\n"),
    ...(api === undefined
      ? []
      : [
          heading("Methods"),
          `Of ${api.title}, version ${api.version}.`,
          api.operations.map((line) => operationText(line, links.api(short))).join("\n"),
        ]),
    ...(api === undefined || api.webhooks.length === 0
      ? []
      : [
          heading("Webhooks"),
          api.webhooks.map(({ name, summary }) => `- \`${name}\`: ${summary}`).join("\n"),
        ]),
    ...(read.length === 0 ? [] : [heading("Guides"), read.join("\n")]),
  ];
}

function entryLines({ specifier, about, values, handedOn, types }: EntryPage): string {
  const lines = [`- \`${specifier}\`: ${about}`];
  for (const { name, line } of values) lines.push(`  - \`${name}\`${line === "" ? "" : `: ${line}`}`);
  for (const [from, names] of handedOn) {
    lines.push(`  - from \`${from}\`: ${names.map((name) => `\`${name}\``).join(", ")}`);
  }
  if (values.length === 0 && handedOn.size === 0) lines.push(`  - ${types} types`);
  return lines.join("\n");
}

function operationText(
  { name, anchor, summary, retryClass, only, isDeprecated }: OperationLine,
  page: string | undefined,
): string {
  const shown = page === undefined ? `\`${name}\`` : `[\`${name}\`](${page}#${anchor})`;
  const notes = [
    retryClass,
    ...(only.length === 0 ? [] : [`only ${only.join(", ")}`]),
    ...(isDeprecated ? ["deprecated"] : []),
  ];
  return `- ${shown} (${notes.join("; ")}): ${summary}`;
}
