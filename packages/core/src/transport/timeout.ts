import type { Step } from "./call.js";
import { Expiry } from "./expiry.js";
import { AttemptEnd, fromFailure } from "./failure.js";

/** Gives each attempt its own signal, ended by the attempt's time, the call's deadline or the caller, whichever is first. */
export const timeout: Step = (settings, next) => {
  const expiry = new Expiry(settings.clock);
  return async (call) => {
    const controller = new AbortController();
    call.attemptSignal = controller.signal;
    const attemptEnds = settings.clock.now() + (call.options.timeout ?? settings.timeout);
    const reason = attemptEnds < call.deadlineAt ? "timeout" : "deadline";
    const caller = call.options.signal;
    const abort = (): void => controller.abort(new AttemptEnd("caller"));
    if (caller?.aborted) abort();
    else caller?.addEventListener("abort", abort, { once: true });
    const finish = expiry.add(Math.min(attemptEnds, call.deadlineAt), () =>
      controller.abort(new AttemptEnd(reason)),
    );
    try {
      return await next(call);
    } catch (failure) {
      throw fromFailure(failure, call, settings);
    } finally {
      finish();
      caller?.removeEventListener("abort", abort);
    }
  };
};
