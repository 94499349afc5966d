import type { ErrorObject } from "ajv/dist/2020.js";
import { type SchemaViolation, toViolation } from "./violations.js";

/** What explaining needs to know about the schemas that reported errors. */
export interface VariantTools {
  /** JSON pointer of the schema that reported an error. */
  placeOf(error: ErrorObject): string | undefined;
  /** JSON pointers of the variants in a list such as `oneOf`. */
  variantsAt(pointer: string): readonly string[];
  /** The violations of one variant. */
  check(pointer: string, value: unknown): readonly SchemaViolation[];
}

/**
 * Errors as violations. A value that fits no variant of a `oneOf` or `anyOf` breaks a rule of every variant; what helps is
 * what it breaks of the one that was meant.
 */
export function explainErrors(errors: readonly ErrorObject[], tools: VariantTools): SchemaViolation[] {
  const [outermost] = errors
    .filter(({ keyword }) => keyword === "oneOf" || keyword === "anyOf")
    .sort((left, right) => left.instancePath.length - right.instancePath.length);
  const place = outermost === undefined ? undefined : tools.placeOf(outermost);
  if (outermost === undefined || place === undefined) return errors.map(toViolation);
  const variants = `${place}/${outermost.keyword}`;
  const others = errors.filter(
    (error) =>
      error !== outermost &&
      (!isInside(error.instancePath, outermost.instancePath) ||
        isBeside(tools.placeOf(error), place, variants)),
  );
  const meant = violationsOfMeant(outermost, tools.variantsAt(variants), tools);
  return [...explainErrors(others, tools), ...(meant ?? [toViolation(outermost)])];
}

function isInside(path: string, outer: string): boolean {
  return path === outer || path.startsWith(`${outer}/`);
}

function isBeside(place: string | undefined, schema: string, variants: string): boolean {
  if (place === undefined) return false;
  return isInside(place, schema) && !isInside(place, variants);
}

/** The violations of the variant that was meant; `undefined` when several or none could have been. */
function violationsOfMeant(
  { data, instancePath }: ErrorObject,
  variants: readonly string[],
  tools: VariantTools,
): SchemaViolation[] | undefined {
  const candidates = variants
    .map((variant) => tools.check(variant, data))
    .filter((violations) => violations.length > 0 && !violations.some(tellsApart))
    .sort((left, right) => left.length - right.length);
  const [closest, next] = candidates;
  if (closest === undefined || closest.length === next?.length) return undefined;
  return closest.map((violation) => ({ ...violation, at: `${instancePath}${violation.at}` }));
}

/** Whether a violation shows that another variant was meant: the wrong type, or another value of the property that tells variants apart. */
function tellsApart({ at, rule }: SchemaViolation): boolean {
  if (rule === "type") return at === "";
  return rule === "const" && at.lastIndexOf("/") <= 0;
}
