/**
 * Redis did not do what it was asked, as far as is known: it could not be reached, did not answer in time, or refused. After
 * `timeout` and `connection` it may have done it all the same.
 */
export class RedisUnavailableError extends Error {
  override readonly name = "RedisUnavailableError";
  /** `timeout`: no answer in time. `connection`: the client failed. `refused`: Redis said no; the cause says why. */
  readonly reason: "timeout" | "connection" | "refused";

  constructor(reason: RedisUnavailableError["reason"], message: string, cause?: unknown) {
    super(message, { cause });
    this.reason = reason;
  }
}

/** The code at the beginning of Redis' refusals: `NOSCRIPT`, `OOM`. Failures of the client have none. */
export function refusalCode(failure: unknown): string | undefined {
  const message = failure instanceof Error ? failure.message : "";
  return /^([A-Z][A-Z]+)(?: |$)/.exec(message)?.[1];
}

/** Refusals that are over in a moment: a restart, a failover, a slot on its way to another node. */
const passing: ReadonlySet<string> = new Set([
  "LOADING",
  "READONLY",
  "MASTERDOWN",
  "TRYAGAIN",
  "CLUSTERDOWN",
]);

/** Whether the same command may be answered if it is sent once more. */
export function mayPass(failure: unknown): boolean {
  const code = refusalCode(failure);
  return code === undefined || passing.has(code);
}
