import type { Document } from "./document/resolve.ts";
import type { Level } from "./finding.ts";
import type { Report } from "./report.ts";

/** Which way a value travels, seen from the caller of the client. Notifications are received, replies to them sent. */
export type Direction = "sent" | "received";

/** Two documents under comparison. */
export interface Comparison {
  readonly before: Document;
  readonly after: Document;
  readonly report: Report;
  /** Components that go by another name now, by their old one. */
  readonly renamed: Map<string, string>;
  /** Methods of the client that go by another name now, by their old one. */
  readonly renamedMethods: ReadonlyMap<string, string>;
}

/** `narrowed`: fewer values are allowed than before. `changed`: neither set holds the other, or nobody can tell. */
export type Shift = "narrowed" | "widened" | "changed";

/**
 * A caller who sends must not be refused what was accepted; one who receives must not meet what was never sent. What is
 * left is new freedom or a new promise.
 */
export function judge(shift: Shift, direction: Direction): Level {
  if (shift === "changed") return "major";
  return (shift === "narrowed") === (direction === "sent") ? "major" : "minor";
}
