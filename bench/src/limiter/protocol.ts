/** What a child is asked to measure. */
export interface Task {
  readonly name:
    | "reading the clock, nothing else"
    | "@pay/core"
    | "@pay/core, answer's headers included"
    | "bottleneck";
  readonly what: "room" | "rush";
  readonly callers: number;
  /** Per second. */
  readonly limit: number;
}

/** The cost of taking a right to send while there is room. */
export interface RoomCost {
  /** Processor time ÷ that of `await undefined`. */
  readonly ratio: number;
  readonly nanoseconds: number;
  readonly allocated: number | undefined;
  /** Started per acquire. */
  readonly timers: number;
  /** Waited for per acquire; `undefined` where it cannot be told from outside. */
  readonly promises: number | undefined;
}

/** What became of many who came at once. */
export interface Rush {
  /** Most let through in any second ÷ the limit. */
  readonly most: number;
  /** Until the last was through ÷ the least time that the limit permits. */
  readonly time: number;
  /** Heap per caller that waits. */
  readonly bytes: number;
  /** Processor time per caller. */
  readonly microseconds: number;
  readonly timers: number;
  /** First come, first served. */
  readonly inOrder: boolean;
}
