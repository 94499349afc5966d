import type { Step } from "../transport/call.js";
import { Limiter } from "./limiter.js";

/**
 * Lets an attempt go on once the provider's rate limit has room for it. With room that takes neither a promise nor a
 * timer. Time spent waiting counts against the call's deadline, not against the attempt's time. The permit is ended where
 * the attempt ends, in the timeout step.
 */
export const limit: Step = (settings, next) => {
  if (settings.limits === undefined) return next;
  const limiter = new Limiter(settings, settings.limits);
  return (call) => {
    const waiting = limiter.admit(call);
    return waiting === undefined ? next(call) : waiting.then(() => next(call));
  };
};
