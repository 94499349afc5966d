import { read } from "../answer/read.js";
import { observe } from "../hooks/observe.js";
import { limit } from "../limits/limit.js";
import { authorize } from "./authorize.js";
import type { Next, Step, TransportSettings } from "./call.js";
import { deadline } from "./deadline.js";
import { checkOnTime } from "./failure.js";
import { lookFirst } from "./look-first.js";
import { Progress } from "./progress.js";
import { retry } from "./retry.js";
import { timeout } from "./timeout.js";

/**
 * The order of everything that happens to a call, outermost first. What stands before `read` happens once per call,
 * what stands from there on once per attempt. This is the only file that knows.
 */
export const order: readonly {
  readonly name: string;
  readonly per: "call" | "attempt";
  readonly step: Step;
}[] = [
  { name: "deadline", per: "call", step: deadline },
  { name: "look-first", per: "call", step: lookFirst },
  { name: "retry", per: "call", step: retry },
  { name: "read", per: "attempt", step: read },
  { name: "limit", per: "attempt", step: limit },
  { name: "observe", per: "attempt", step: observe },
  { name: "timeout", per: "attempt", step: timeout },
  { name: "authorize", per: "attempt", step: authorize },
];

/** Puts the steps around the sender. */
export function compose(settings: TransportSettings): Next {
  const leave: Next = (call) => {
    const progress = new Progress(call);
    call.sent = true;
    const answer = settings.send(call.request, call.attemptSignal, settings.maximumAnswerBytes, progress);
    // Dated afterwards: a date before the sending would let the next request go that much too soon.
    if (call.sent) call.permit?.use();
    return answer;
  };
  const send: Next = (call) => {
    const ready = call.permit?.ready(call);
    if (ready === undefined) return leave(call);
    // What waited for an attempt that is over must not send for the next.
    const { attemptSignal } = call;
    return ready.then(() => {
      attemptSignal.throwIfAborted();
      checkOnTime(call, settings);
      return leave(call);
    });
  };
  return order.reduceRight((next, { step }) => step(settings, next), send);
}
