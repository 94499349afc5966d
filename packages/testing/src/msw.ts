/**
 * A simulator behind Mock Service Worker: requests of this process are answered without a socket.
 *
 * @packageDocumentation
 */

import { type HttpHandler, http } from "msw";
import type { Simulator } from "./simulator/simulator.js";

/** Where the handlers listen. */
export interface HandlerOptions {
  /** Base URL of the provider. Default: the origins of all servers in the document. */
  readonly baseUrl?: string;
}

/**
 * Handlers for `setupServer` or `setupWorker`, of msw 2 or 3. They take every request to the origin of the base URL, so
 * that an unknown path gets the provider's own answer and stands in `simulator.unhandled`.
 */
export function handlers(
  simulator: Pick<Simulator, "spec" | "fetch">,
  options: HandlerOptions = {},
): HttpHandler[] {
  const urls = options.baseUrl === undefined ? simulator.spec.servers : [options.baseUrl];
  const origins = new Set(urls.filter((url) => URL.canParse(url)).map((url) => new URL(url).origin));
  return [...origins].map((origin) =>
    http.all(`${origin}/*`, async ({ request }) => {
      try {
        return await simulator.fetch(request);
      } catch {
        // A lost connection is msw's to raise; when the caller gave up, nobody reads this any more.
        return Response.error();
      }
    }),
  );
}
