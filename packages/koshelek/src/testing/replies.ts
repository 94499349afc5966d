import type { ProblemCodeName } from "../types.js";
import type { FirstAnswer } from "./state.js";

/** A request as it arrives: the document requires the id that a client may leave to be filled in. */
export type Arrived<Request> = Request & { readonly requestId: string };

/** The same id and body bring the first answer back; what another body does under a used id is not published. */
export function repeated<Body>(
  answers: Map<string, FirstAnswer<Body>>,
  request: { readonly requestId: string },
): { readonly status: 200; readonly body: Body } | Refusal | undefined {
  const earlier = answers.get(request.requestId);
  if (earlier === undefined) return undefined;
  if (earlier.request !== JSON.stringify(request)) {
    return problem("WRONG_TRANSACTION_STATE_CHANGE", "Этот requestId уже использован в другом запросе");
  }
  return { status: 200, body: earlier.body };
}

/** Gives an answer and keeps it for repeats of the request. */
export function remember<Body>(
  answers: Map<string, FirstAnswer<Body>>,
  request: { readonly requestId: string },
  body: Body,
): { readonly status: 200; readonly body: Body } {
  answers.set(request.requestId, { request: JSON.stringify(request), body });
  return { status: 200, body };
}

/** An answer with status 422. */
export interface Refusal {
  readonly status: 422;
  readonly body: { readonly code: ProblemCodeName; readonly details: string };
}

/** Refuses a request. */
export const problem = (code: ProblemCodeName, details: string): Refusal => ({
  status: 422,
  body: { code, details },
});
