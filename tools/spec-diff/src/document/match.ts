import { textOf } from "../json.ts";
import { type Operation, pathShape } from "./operations.ts";

/** The operations of two documents, brought together. */
export interface Matched {
  readonly pairs: readonly (readonly [Operation, Operation])[];
  readonly removed: readonly Operation[];
  readonly added: readonly Operation[];
}

/** An operation stays the same at its method and path, or under its client's name, or under its identifier. */
export function matchOperations(before: readonly Operation[], after: readonly Operation[]): Matched {
  const removed = [...before];
  const added = [...after];
  const pairs: [Operation, Operation][] = [];
  const keys: ((operation: Operation) => string | undefined)[] = [
    ({ method, path }) => `${method} ${path}`,
    ({ method, path }) => `${method} ${pathShape(path)}`,
    ({ value }) => textOf(value["x-pay-name"]),
    ({ value }) => textOf(value["operationId"]),
  ];
  for (const key of keys) {
    for (const old of [...removed]) {
      const wanted = key(old);
      const now = wanted === undefined ? undefined : added.find((other) => key(other) === wanted);
      if (now === undefined) continue;
      removed.splice(removed.indexOf(old), 1);
      added.splice(added.indexOf(now), 1);
      pairs.push([old, now]);
    }
  }
  return { pairs, removed, added };
}
