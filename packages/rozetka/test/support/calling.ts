import type { PayCall, Rozetka } from "../../src/index.js";

/** Calls a method by the name that the document gives it. */
export function callByName(
  rozetka: Rozetka,
  name: string,
  input: Readonly<Record<string, unknown>>,
): PayCall<unknown> {
  const [resource = "", method = ""] = name.split(".");
  // The methods are looked up by name, which no type can follow; their inputs come from the same document.
  const methods = Reflect.get(rozetka, resource) as Record<string, (input?: unknown) => PayCall<unknown>>;
  const found = methods[method];
  if (found === undefined) throw new Error(`The client has no method ${name}.`);
  return Object.keys(input).length === 0 ? found() : found(input);
}
