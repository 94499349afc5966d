import type { Step } from "./call.js";

/** Fixes the moment by which the whole call must be over. */
export const deadline: Step = (settings, next) => (call) => {
  call.deadlineAt = call.startedAt + (call.options.deadline ?? settings.deadline);
  return next(call);
};
