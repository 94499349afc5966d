import type { Mode } from "./contenders.ts";

/** What a child is asked to measure. */
export interface Task {
  readonly name: string;
  readonly mode: Mode;
  readonly port: number;
}

/** A client's costs as multiples of the floor's, which was measured beside it. */
export interface Measured {
  /** `false`: the mode does not suit this client. */
  readonly applies: boolean;
  readonly sequential: Ratios;
  readonly concurrent: Ratios | undefined;
  /** Bytes allocated per call, by the client and by the floor. */
  readonly allocated: { readonly client: number | undefined; readonly floor: number | undefined };
}

/** Medians over the slices of a round. */
export interface Ratios {
  readonly cpu: number;
  readonly wall: number;
  readonly latency: number;
  /** Microseconds of processor time per call of the client. */
  readonly microseconds: number;
}

/** How many calls are under way at once in the concurrent part. */
export const concurrency = 64;
