/** How much of a new version a change asks for. `none`: it stands in the document and changes nothing for anyone. */
export type Level = "none" | "patch" | "minor" | "major";

/** Where a change stands in a changelog. */
export type Topic = "added" | "removed" | "changed" | "deprecated" | "behaviour" | "text";

/** One difference between two documents. */
export interface Finding {
  /** What sort of change it is, the same word for the same sort: `field-removed`. */
  readonly kind: string;
  readonly level: Level;
  readonly topic: Topic;
  /** The place in the words of a caller: `CheckoutRequest.items[].price`, `payments.cancel`. */
  readonly where: string;
  /** What changed, as a sentence that goes on from the place: "must now be sent". */
  readonly what: string;
  /** What a caller must do; absent when there is nothing to do. */
  readonly action?: string;
  /** The operations, webhooks and callbacks it reaches; empty when it concerns the whole document. */
  readonly in: readonly string[];
}

const order: readonly Level[] = ["none", "patch", "minor", "major"];

/** Below zero when the first asks for less, above when for more. */
export function compareLevels(first: Level, second: Level): number {
  return order.indexOf(first) - order.indexOf(second);
}

/** The level that satisfies all of them; `none` when there are none. */
export function highest(levels: Iterable<Level>): Level {
  let result: Level = "none";
  for (const level of levels) if (compareLevels(level, result) > 0) result = level;
  return result;
}

/** Reads as one line: what, where, which operations. */
export function describeFinding({ level, where, what, action, in: places }: Finding): string {
  const reach = places.length === 0 || (places.length === 1 && where.startsWith(places[0] ?? ""));
  const list =
    places.length > 4 ? `${places.slice(0, 3).join(", ")} and ${places.length - 3} more` : places.join(", ");
  return `${level}: ${where} ${what}${reach ? "" : ` (in ${list})`}.${action === undefined ? "" : ` ${action}`}`;
}
