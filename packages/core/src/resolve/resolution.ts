import type { LookupSummary, PayError } from "../errors/pay-error.js";
import type { Outcome } from "../operation.js";

/**
 * What became of a call.
 *
 * - `succeeded`: the provider did what was asked.
 * - `declined`: it did not, and says so, or it was undone.
 * - `not-found`: the call never took effect.
 * - `still-unknown`: neither is certain yet. `outcome` shows the last state seen.
 */
export type ResolutionStatus = LookupSummary["status"];

/** How a call whose outcome was unknown was settled. */
export type Resolution<Value = unknown> = ResolutionState &
  (
    | {
        /** `error`: its own error already told. `none`: the provider cannot be asked about this operation. */
        readonly via: "error" | "none";
        readonly value?: undefined;
      }
    | {
        /** The same request was sent again with the same id. */
        readonly via: "repeat";
        /** The answer of the call itself. */
        readonly value?: Value;
      }
    | {
        /** `lookup`: the provider was asked. `undo`: the call was reversed. */
        readonly via: "lookup" | "undo";
        /** The answer of the operation that was used for it. */
        readonly value?: unknown;
      }
  );

interface ResolutionState {
  readonly status: ResolutionStatus;
  /** What the last answer meant, for example `pending` beside `still-unknown`. */
  readonly outcome?: Outcome | undefined;
  /** Why the last question brought nothing. */
  readonly error?: PayError | undefined;
}

/** What an outcome means for the question whether the call took effect. Absence is believed only where it is proof. */
export function statusOf(outcome: Outcome | undefined, absenceIsProof: boolean): ResolutionStatus {
  if (outcome === "succeeded" || outcome === "declined") return outcome;
  return outcome === "not-found" && absenceIsProof ? "not-found" : "still-unknown";
}
