import type { PayError } from "../../src/errors/pay-error.js";
import type { SeenRequest } from "./fault-server.js";

/** What became of one call under a fault. */
export interface Cell {
  readonly error: PayError | undefined;
  readonly value: unknown;
  /** The requests of the call itself, as the server saw them. */
  readonly requests: readonly SeenRequest[];
  /** How many lookups the server saw beside them. */
  readonly lookups: number;
  /** How often the provider acted on the call. */
  readonly acted: number;
  /** Timers that were still set when the call was over. */
  readonly timersLeft: number;
}

/** A cell as the table shows it. */
export function describeCell({ error, requests, lookups }: Cell): string {
  const result = error === undefined ? "answer" : `\`${error.code}\`, ${error.outcome}`;
  const asked = error?.lookup === undefined ? "" : `: ${error.lookup.status}`;
  return [
    result,
    `${requests.length} sent`,
    ...(lookups === 0 ? [] : [`${lookups === 1 ? "looked up" : `looked up ${lookups} times`}${asked}`]),
  ].join("; ");
}
