import type { Json, Path } from "../../document/types.ts";
import type { Rule } from "../rule.ts";

const verbatim: ReadonlySet<string> = new Set(["example", "examples", "default", "const", "enum"]);

/** SOURCES.md lists every operation and has a line for every assumption. */
export const sourcesRule: Rule = {
  name: "sources",
  check({ provider, document, operations, sources }, report) {
    if (sources === undefined) {
      report(
        [],
        `specs/${provider}/SOURCES.md is missing; it names the public document behind every operation`,
      );
      return;
    }
    for (const { kind, route, operation, path } of operations) {
      if (kind === "callback") continue;
      const id = operation.operationId ?? "";
      if (!sources.lists(route, id)) {
        report(
          path,
          `SOURCES.md does not list this operation; name it there by \`${route}\` or \`${id}\` in backticks`,
        );
      }
    }
    for (const { path, value } of assumptions(document, [])) {
      const ids = Array.isArray(value) ? value : [value];
      for (const id of ids) {
        if (typeof id !== "string" || !/^[A-Z]+-[A-Z]?\d+(\.\d+)*$/.test(id)) {
          report(
            path,
            `${JSON.stringify(id)} is no assumption's id; allowed: \`K-10\`, \`K-10.5\`, or a list of such ids`,
          );
        } else if (!sources.hasId(id)) report(path, `SOURCES.md has no assumption \`${id}\``);
      }
    }
  },
};

/** Every `x-pay-assumed`, and `assumed` in a rate limit. */
function assumptions(value: unknown, path: Path): { readonly path: Path; readonly value: Json }[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => {
    const place = [...path, Array.isArray(value) ? Number(key) : key];
    const isAssumption = key === "x-pay-assumed" || (key === "assumed" && path[0] === "x-pay-limits");
    if (isAssumption) return [{ path: place, value: member }];
    return verbatim.has(key) ? [] : assumptions(member, place);
  });
}
