import type { CallPointer } from "./operation.js";

/** The reference tokens of a JSON pointer (RFC 6901 section 4). */
export function tokensOf(pointer: string): string[] {
  const tokens = pointer.slice(1).split("/");
  return pointer.includes("~")
    ? tokens.map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"))
    : tokens;
}

/** The value at a JSON pointer (RFC 6901), or `undefined` where the path ends early. Own members only. */
export function valueAt(document: unknown, pointer: string): unknown {
  if (pointer === "") return document;
  let value = document;
  for (const key of tokensOf(pointer)) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}

/**
 * The value a call pointer stands for. Inputs are flat, so path, query and header parameters are members of the
 * input under their own names, and a body pointer is a JSON pointer into the input itself.
 */
export function callValue(pointer: CallPointer, input: unknown, answer?: unknown): unknown {
  const hash = pointer.indexOf("#/");
  const source = pointer.slice(0, hash);
  const rest = pointer.slice(hash + 1);
  return valueAt(source === "answer" ? answer : input, rest);
}
