import { describe, type SpecOperation } from "./document.js";

/** An operation together with the values of its path parameters, still percent-encoded. */
export interface Match {
  readonly operation: SpecOperation;
  readonly path: Readonly<Record<string, string>>;
}

/** Why no operation takes a request. */
export interface Mismatch {
  /** Methods that the same path does take. */
  readonly allowed: readonly string[];
  /** The operation whose method and path resemble the request most. */
  readonly nearest?: SpecOperation;
}

interface Route {
  readonly operation: SpecOperation;
  readonly pattern: RegExp;
  readonly names: readonly string[];
  readonly literals: number;
}

/** Finds operations by method and path. */
export class Matcher {
  readonly #routes: readonly Route[];

  constructor(operations: readonly SpecOperation[]) {
    // `/payments/latest` must win over `/payments/{id}`.
    this.#routes = operations.map(toRoute).sort((left, right) => right.literals - left.literals);
  }

  /** The operation for a method and a path below the base URL, or why there is none. */
  find(method: string, path: string): Match | Mismatch {
    const allowed: string[] = [];
    for (const { operation, pattern, names } of this.#routes) {
      const found = pattern.exec(path);
      if (found === null) continue;
      if (operation.method !== method) {
        allowed.push(operation.method);
        continue;
      }
      return {
        operation,
        path: Object.fromEntries(names.map((name, index) => [name, found[index + 1] ?? ""])),
      };
    }
    const nearest = this.#nearest(method, path);
    return { allowed, ...(nearest === undefined ? {} : { nearest }) };
  }

  #nearest(method: string, path: string): SpecOperation | undefined {
    const wanted = path.split("/");
    let best: { operation: SpecOperation; distance: number } | undefined;
    for (const { operation } of this.#routes) {
      const distance =
        segmentsDistance(wanted, operation.path.split("/")) + (operation.method === method ? 0 : 2);
      if (best === undefined || distance < best.distance) best = { operation, distance };
    }
    return best?.operation;
  }
}

/** Says that nothing takes a request, and what its sender may have meant. */
export function describeMismatch(method: string, path: string, mismatch: Mismatch): string {
  const { nearest } = mismatch;
  const hint =
    nearest === undefined
      ? "The document has no operations."
      : `Nearest: ${nearest.name} (${describe(nearest)}).`;
  return `No operation takes ${method} ${path}. ${hint}`;
}

function toRoute(operation: SpecOperation): Route {
  const names: string[] = [];
  let literals = 0;
  const source = operation.path.split(/(\{[^}]+\})/).map((part) => {
    if (part.startsWith("{") && part.endsWith("}")) {
      names.push(part.slice(1, -1));
      return "([^/]+)";
    }
    literals += part.length;
    return part.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  });
  return { operation, pattern: new RegExp(`^${source.join("")}$`), names, literals };
}

/** Edit distance between paths, where a parameter stands for any segment and likely typing mistakes cost little. */
function segmentsDistance(left: readonly string[], right: readonly string[]): number {
  return editDistance(
    left,
    right,
    (from, to) => {
      if (to.startsWith("{")) return 0.5;
      if (from === to) return 0;
      return (
        (3 * editDistance([...from], [...to], (a, b) => (a === b ? 0 : 1))) / Math.max(from.length, to.length)
      );
    },
    3,
  );
}

function editDistance<Item>(
  left: readonly Item[],
  right: readonly Item[],
  replace: (from: Item, to: Item) => number,
  gap = 1,
): number {
  let above = Array.from({ length: right.length + 1 }, (_, index) => index * gap);
  for (const [row, from] of left.entries()) {
    const current = [(row + 1) * gap];
    for (const [column, to] of right.entries()) {
      const replaced = (above[column] ?? 0) + replace(from, to);
      const removed = (above[column + 1] ?? 0) + gap;
      const added = (current[column] ?? 0) + gap;
      current.push(Math.min(replaced, removed, added));
    }
    above = current;
  }
  return above[right.length] ?? 0;
}
