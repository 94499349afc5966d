import type { CallPointer } from "./operation.js";

/** The reference tokens of a JSON pointer (RFC 6901 section 4). */
export function tokensOf(pointer: string): string[] {
  return pointer.slice(1).split("/").map(unescaped);
}

const unescaped = (token: string): string =>
  token.includes("~") ? token.replaceAll("~1", "/").replaceAll("~0", "~") : token;

/** The value at a JSON pointer (RFC 6901), or `undefined` where the path ends early. Own members only. */
export function valueAt(document: unknown, pointer: string): unknown {
  let value = document;
  // Every call reads several values, so the pointer is not first made into a list.
  for (let start = 1, end = 0; end < pointer.length; start = end + 1) {
    end = pointer.indexOf("/", start);
    if (end < 0) end = pointer.length;
    const key = unescaped(pointer.slice(start, end));
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
