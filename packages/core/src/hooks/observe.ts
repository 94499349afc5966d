import type { Step } from "../transport/call.js";
import { requestEvent } from "./events.js";
import { notify } from "./notify.js";

/** Announces each attempt, after its wait for a permit and before anything secret is added to it. */
export const observe: Step = (settings, next) => (call) => {
  if (call.hooks.length > 0) notify(call, "request", () => requestEvent(call, settings));
  return next(call);
};
