import { isKnownTo, profilesOf, project } from "../../document/profiles.ts";
import type { Path } from "../../document/types.ts";
import { hasOnlyKeys, isOneOf, type LintContext, type Report, type Rule } from "../rule.ts";

const form = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** `x-pay-profiles` names products and versions, and what is marked as theirs names the same ones. */
export const profilesRule: Rule = {
  name: "profiles",
  check(context, report) {
    const profiles = context.document["x-pay-profiles"];
    if (profiles === undefined || !areProfiles(profiles, report)) return;
    checkMarks(context, report);
    for (const profile of profilesOf(context.document)) {
      const projection = project(context.document, profile);
      for (const found of context.operations) {
        if (found.kind === "method" && isKnownTo(profile, found.operation)) projection.operation(found);
      }
      for (const name of projection.own) {
        if (context.document.components?.schemas?.[name] === undefined) continue;
        const about = name.slice(profile.prefix.length);
        report(
          ["components", "schemas", name],
          `\`${name}\` is kept for what \`${profile.prefix}\` knows of \`${about}\`; choose another word`,
        );
      }
    }
  },
};

function areProfiles(profiles: unknown, report: Report): profiles is Readonly<Record<string, unknown>> {
  const path = ["x-pay-profiles"];
  if (typeof profiles !== "object" || profiles === null || Object.keys(profiles).length === 0) {
    report(path, "must name at least one profile: `<name>: { product, version }`");
    return false;
  }
  let isRight = true;
  for (const [name, profile] of Object.entries(profiles)) {
    const place = [...path, name];
    if (!form.test(name)) {
      report(place, `\`${name}\` is no name for a profile; allowed: lower-case words joined by hyphens`);
    }
    const parts = hasOnlyKeys(profile, ["product", "version"], place, report) ? profile : {};
    for (const key of ["product", "version"]) {
      if (typeof parts[key] === "string" && parts[key] !== "") continue;
      report([...place, key], `\`${key}\` must be a name`);
      isRight = false;
    }
  }
  return isRight;
}

function checkMarks({ document, operations, schemas }: LintContext, report: Report): void {
  const profiles = profilesOf(document);
  const known = {
    "x-pay-products": [...new Set(profiles.map(({ product }) => product))],
    "x-pay-versions": [...new Set(profiles.map(({ version }) => version))],
  } as const;
  const check = (marked: { readonly [key: `x-${string}`]: unknown }, path: Path): void => {
    for (const key of ["x-pay-products", "x-pay-versions"] as const) {
      const words = marked[key];
      if (!Array.isArray(words)) continue;
      words.forEach((word, index) => {
        isOneOf(word, known[key], [...path, key, index], report);
      });
    }
  };
  for (const { operation, path, parameters } of operations) {
    check(operation, path);
    for (const { value, path: place } of parameters) check(value, place);
  }
  for (const { schema, path } of schemas) check(schema, path);
}
