import { type Finding, highest, type Level } from "@pay/spec-diff";
import type { Assessment } from "./assess.ts";

/** Names of components and values stay whole; everything else reads as a sentence. */
function line({ where, what, action, in: places, level }: Finding): string {
  const reach = places.filter((place) => !where.includes(place));
  const shown =
    reach.length > 3 ? `${reach.slice(0, 2).join(", ")} and ${reach.length - 2} more` : reach.join(", ");
  const name = where.includes("`") || where.includes(" ") ? where : `\`${where}\``;
  const grave = level === "major" ? "**Breaking:** " : "";
  return `- ${grave}${name} ${what}${shown === "" ? "" : ` (${shown})`}.${action === undefined ? "" : ` ${action}`}`;
}

const sections: readonly { readonly title: string; readonly topics: readonly Finding["topic"][] }[] = [
  { title: "Removed", topics: ["removed"] },
  { title: "Changed", topics: ["changed"] },
  { title: "Other behaviour", topics: ["behaviour"] },
  { title: "Added", topics: ["added"] },
  { title: "Deprecated", topics: ["deprecated"] },
];

/** The changelog entry of a package, in Markdown. */
export function changelogText({ spec, types, bump }: Assessment): string {
  const said = spec.filter(({ level }) => level !== "none");
  // That the types follow the spec goes without saying; what they break or add by themselves does not.
  const places = new Set(said.map(({ where }) => where));
  const broken = said.filter(({ level }) => level === "major").map(({ where }) => where.split(".").at(-1));
  const own = types.filter(({ kind, where, what }) => {
    if (kind === "types-changed") return said.length === 0;
    // The compiler says in other words what the spec's finding says: it names the same member.
    if (kind === "export-changed") return !broken.some((member) => what.includes(`'${member}'`));
    return kind !== "member-removed" || !places.has(where.split("`")[1] ?? "");
  });
  const findings = [...said, ...own];
  const blocks = [headline(findings, bump)];
  for (const { title, topics } of sections) {
    const lines = said.filter(({ topic }) => topics.includes(topic)).map(line);
    if (lines.length > 0) blocks.push(`${title}:\n\n${lines.join("\n")}`);
  }
  const typeLines = own.filter(({ topic }) => topic !== "text").map(line);
  if (typeLines.length > 0) blocks.push(`Types:\n\n${typeLines.join("\n")}`);
  const words = findings.filter(({ topic }) => topic === "text").length;
  if (words > 0) {
    blocks.push(`Descriptions and examples changed in ${words} ${words === 1 ? "place" : "places"}.`);
  }
  return `${blocks.join("\n\n")}\n`;
}

function headline(findings: readonly Finding[], bump: Level): string {
  const breaking = findings.filter(({ level }) => level === "major").length;
  if (breaking > 0) {
    return `Follow the provider's API: ${breaking} ${breaking === 1 ? "change asks" : "changes ask"} callers to act.`;
  }
  if (bump === "minor") return "Follow the provider's API. Code that works goes on working.";
  return highest(findings.map(({ level }) => level)) === "none"
    ? "Regenerate from the provider's API document."
    : "Follow the provider's API document in words.";
}
