/**
 * Calls a listener of the caller's. What goes wrong in it, at once or later, is no concern of the teller: a broken log or screen
 * must not turn a payment that was made into a failed call, nor decide what a provider is told, and a rejection that nobody
 * handles ends the whole program.
 */
export function tell(call: () => unknown): void {
  try {
    const returned = call();
    if (isThenable(returned)) returned.then(undefined, () => undefined);
  } catch {
    // See above.
  }
}

/** Promises of other realms and libraries are no instances of ours. */
function isThenable(value: unknown): value is PromiseLike<unknown> {
  return (
    typeof value === "object" && value !== null && typeof (value as { then?: unknown }).then === "function"
  );
}
