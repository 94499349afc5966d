/**
 * Some platforms send a request a second time by themselves when a kept connection is closed without an answer, although the
 * first may have been carried out. Whether a call is repeated is for the transport to decide.
 */
export type SendOnce = (init: RequestInit) => RequestInit;

const readOnly: ReadonlySet<string | undefined> = new Set(["GET", "HEAD"]);

/** What keeps this platform's own `fetch` from repeating a request; `undefined` where nothing needs to. */
export function sendOnce(): SendOnce | undefined {
  if ("Deno" in globalThis) return unrepeatable;
  return "Bun" in globalThis ? onNewConnection : undefined;
}

/** Deno repeats whatever the method, but nothing whose body it would have to read a second time. */
const unrepeatable: SendOnce = (init) => {
  if (readOnly.has(init.method)) return init;
  const { body } = init;
  return { ...init, body: new Blob(typeof body === "string" ? [body] : []) };
};

/**
 * Bun repeats what HTTP calls idempotent, and older versions (1.2.20 was tried) everything. A second cancellation is answered with a refusal,
 * which would pass for what became of the first. Nothing is repeated that goes over a connection of its own.
 */
const onNewConnection: SendOnce = (init) =>
  readOnly.has(init.method) ? init : { ...init, keepalive: false };
