import { isPayError, type PayError, sleep } from "@pay/core";
import type { Desk } from "./desk.js";

/** How often and how long a call is made again. Times are milliseconds. */
export interface Persistence {
  readonly timeout: number;
  /** Whether an error is an answer that ends it. */
  readonly isAnswer: (error: PayError) => boolean;
}

/** The value, or the error that ended it. `error.isAnswer` tells a refusal from silence. */
export type Persisted<Value> =
  | { readonly value: Value }
  | { readonly error: PayError; readonly answered: boolean };

/**
 * Makes a call again and again with the same id until there is an answer or the time is over: for requests whose outcome
 * has to be known.
 *
 * @throws InputError for an input that cannot be sent at all.
 */
export async function persist<Value>(
  { settings: { clock } }: Desk,
  call: (deadline: number) => PromiseLike<Value>,
  { timeout, isAnswer }: Persistence,
): Promise<Persisted<Value>> {
  const endsAt = clock.now() + timeout;
  for (let wait = firstWait; ; wait = Math.min(wait * 2, longestWait)) {
    try {
      return { value: await call(Math.max(1, endsAt - clock.now())) };
    } catch (error) {
      if (!isPayError(error) || error.code === "invalid-input") throw error;
      if (isAnswer(error)) return { error, answered: true };
      // Wrong credentials will not mend themselves within seconds.
      const isHopeless = error.code === "authentication";
      const next = Math.max(wait, error.retryAfter ?? 0);
      if (isHopeless || clock.now() + next >= endsAt) return { error, answered: false };
      await sleep(clock, next);
    }
  }
}

const firstWait = 250;
const longestWait = 4_000;
