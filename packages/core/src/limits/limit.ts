import type { Call, Step, WireAnswer } from "../transport/call.js";
import { Limiter } from "./limiter.js";

/**
 * Lets an attempt go on once the provider's rate limit has room for it. With room that takes neither a promise nor a
 * timer. Time spent waiting counts against the call's deadline, not against the attempt's time.
 */
export const limit: Step = (settings, next) => {
  if (settings.limits === undefined) return next;
  const limiter = new Limiter(settings, settings.limits);
  const send = (call: Call): Promise<WireAnswer> => {
    const { permit } = call;
    const answer = next(call);
    // On the side: the answer itself is handed up without another turn of the event loop.
    if (permit !== undefined) {
      answer.then(
        (arrived) => permit.end(arrived),
        () => permit.end(undefined),
      );
    }
    return answer;
  };
  return (call) => {
    const waiting = limiter.admit(call);
    return waiting === undefined ? send(call) : waiting.then(() => send(call));
  };
};
