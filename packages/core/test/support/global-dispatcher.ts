import type { Dispatcher } from "../../src/node/index.js";

/** Where this Node keeps what `fetch` sends with. */
const place = Symbol.for(
  `undici.globalDispatcher.${Number.parseInt(process.versions["undici"] ?? "", 10) < 8 ? 1 : 2}`,
);

/** The dispatcher of `fetch`, and another in its place if one is given. */
export function replaceGlobalDispatcher(other?: Dispatcher): { before: Dispatcher; restore(): void } {
  // Loads `fetch`, and its dispatcher with it.
  void globalThis.Headers;
  const before: Dispatcher = Reflect.get(globalThis, place);
  if (other !== undefined) Reflect.set(globalThis, place, other);
  return {
    before,
    restore() {
      Reflect.set(globalThis, place, before);
    },
  };
}
