import type { Attempt } from "./errors/pay-error.js";
import type { Outcome } from "./operation.js";

/** An answer with everything that came with it. */
export interface PayResponse<Value> {
  /** The answer's body, as the provider documents it. */
  readonly value: Value;
  /** What the answer means for the payment; `undefined` for operations without a business status. */
  readonly outcome: Outcome | undefined;
  /** HTTP status. */
  readonly status: number;
  /** Response headers, by lower- or upper-case name. */
  readonly headers: { get(name: string): string | null };
  /** The provider's own name of the request, for its support. */
  readonly requestId: string | undefined;
  /** Every attempt made, the successful one last. */
  readonly attempts: readonly Attempt[];
}

/**
 * A call under way: await it for the answer's body, or {@link PayCall.withResponse} for the body with its outcome, status,
 * headers and attempts.
 */
export interface PayCall<Value> extends Promise<Value> {
  /** The answer with its outcome, status, headers and attempts. The call is still made only once. */
  withResponse(): Promise<PayResponse<Value>>;
}

/** Presents one promise in both forms. */
export function payCall<Value>(response: Promise<PayResponse<Value>>): PayCall<Value> {
  // A promise with one more member, added below.
  const call = response.then(bareValue) as PayCall<Value>;
  call.withResponse = () => {
    // Whoever asks for the response handles its failure there; the bare value would report it a second time.
    call.catch(() => undefined);
    return response;
  };
  return call;
}

const bareValue = <Value>({ value }: PayResponse<Value>): Value => value;
