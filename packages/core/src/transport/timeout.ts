import type { Step, WireAnswer } from "./call.js";
import { Expiry } from "./expiry.js";
import { AttemptEnd, fromFailure } from "./failure.js";

/**
 * Gives each attempt its own signal, ended by the attempt's time, the call's deadline or the caller, whichever is
 * first. The attempt is over then even if what is below pays no attention to the signal.
 */
export const timeout: Step = (settings, next) => {
  const expiry = new Expiry(settings.clock);
  return (call) =>
    new Promise<WireAnswer>((resolve, reject) => {
      const controller = new AbortController();
      call.attemptSignal = controller.signal;
      const caller = call.options.signal;
      let over = false;
      let forget: (() => void) | undefined;

      const finish = (): boolean => {
        if (over) return false;
        over = true;
        forget?.();
        caller?.removeEventListener("abort", abort);
        return true;
      };
      const fail = (failure: unknown): void => {
        // What fails later belongs to an attempt that is over and must not touch the state of the next.
        if (finish()) reject(fromFailure(failure, call, settings));
      };
      const end = (reason: AttemptEnd["reason"]): void => {
        const failure = new AttemptEnd(reason);
        fail(failure);
        controller.abort(failure);
      };
      const abort = (): void => end("caller");

      if (caller?.aborted) {
        abort();
        return;
      }
      caller?.addEventListener("abort", abort, { once: true });
      const attemptEnds = settings.clock.now() + (call.options.timeout ?? settings.timeout);
      const reason = attemptEnds < call.deadlineAt ? "timeout" : "deadline";
      forget = expiry.add(Math.min(attemptEnds, call.deadlineAt), () => end(reason));
      try {
        next(call).then((answer) => {
          if (finish()) resolve(answer);
        }, fail);
      } catch (failure) {
        fail(failure);
      }
    });
};
