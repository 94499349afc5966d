import type { MediaType, Path } from "../../document/types.ts";
import type { Report, Rule } from "../rule.ts";

/** Every request body and every 2xx JSON answer shows an example. Redocly's own rules check that they are valid. */
export const examplesRule: Rule = {
  name: "examples",
  check({ operations }, report) {
    for (const { body, responses } of operations) {
      if (body !== undefined) check(body.value.content, body.path, "request body", report);
      for (const { status, value, path } of responses) {
        if (/^2/.test(status)) check(value.content ?? {}, path, `${status} answer`, report);
      }
    }
  },
};

function check(content: Readonly<Record<string, MediaType>>, path: Path, what: string, report: Report): void {
  for (const [type, media] of Object.entries(content)) {
    const place = [...path, "content", type];
    if (media.schema === undefined) report(place, `the ${what} needs a \`schema\``);
    if (media.example === undefined && Object.keys(media.examples ?? {}).length === 0) {
      report(place, `the ${what} needs an \`example\` or \`examples\` beside its schema`);
    }
  }
}
