import type { Clock } from "../clock.js";
import type { FillRule } from "../operation.js";

/** Where generated values come from. */
export interface FillSource {
  readonly clock: Clock;
  readonly uuid: () => string;
  /** Client options that operations may draw on. */
  readonly values: Readonly<Record<string, unknown>>;
}

/**
 * A copy of the input with the values that the caller left to the client. Done once per call, so that every repeat
 * carries the same ones. Without anything to fill the input itself is returned.
 */
export function fillInput(
  input: unknown,
  rules: readonly FillRule[] | undefined,
  source: FillSource,
): unknown {
  if (rules === undefined) return input;
  let filled: unknown = input ?? {};
  for (const rule of rules) filled = fillAt(filled, rule.at, 0, () => valueFor(rule, source));
  return filled;
}

function fillAt(target: unknown, path: readonly string[], depth: number, make: () => unknown): unknown {
  const key = path[depth];
  // Anything but an object is left for the check to complain about.
  if (key === undefined || typeof target !== "object" || target === null || Array.isArray(target))
    return target;
  const members = target as Readonly<Record<string, unknown>>;
  const current = members[key];
  const last = depth === path.length - 1;
  if (last && current !== undefined) return target;
  const value = last ? make() : fillAt(current ?? {}, path, depth + 1, make);
  return value === undefined || value === current ? target : { ...members, [key]: value };
}

function valueFor(rule: FillRule, source: FillSource): unknown {
  switch (rule.from) {
    case "uuid":
      return source.uuid();
    case "id":
      return source.uuid().replaceAll("-", "");
    case "timestamp":
      return new Date(source.clock.date()).toISOString();
    case "client":
      return rule.option === undefined ? undefined : source.values[rule.option];
  }
}
