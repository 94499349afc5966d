import { listed, type Rule } from "../rule.ts";

/** Every method has the one tag that groups it in the documentation. */
export const tagsRule: Rule = {
  name: "tags",
  check({ document, operations }, report) {
    const defined = (document.tags ?? []).map(({ name }) => name);
    for (const { kind, operation, path } of operations) {
      const tags = operation.tags ?? [];
      if (kind === "method" && tags.length !== 1)
        report(path, `needs exactly one tag; allowed: ${listed(defined)}`);
      tags.forEach((tag, index) => {
        if (!defined.includes(tag)) {
          report(
            [...path, "tags", index],
            `\`${tag}\` is not among the document's tags; allowed: ${listed(defined)}`,
          );
        }
      });
    }
  },
};
