import type { MiddlewareHandler } from "hono";
import { secureHeaders } from "hono/secure-headers";

/** What the page may do: load from its own origin, and send the buyer to the provider's. Nothing inline, nothing else. */
export const pageHeaders = (outsideOrigin: string): MiddlewareHandler =>
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'"],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      manifestSrc: ["'self'"],
      // A step of 3-D Secure is a form to the buyer's bank, or a hidden frame of it, which ends at the shop's own address.
      formAction: ["'self'", outsideOrigin],
      frameSrc: ["'self'", outsideOrigin],
      frameAncestors: ["'none'"],
      baseUri: ["'none'"],
    },
    permissionsPolicy: { camera: [], microphone: [], geolocation: [], payment: [] },
    referrerPolicy: "no-referrer",
    xFrameOptions: "DENY",
    // On loopback there is no https to insist on; where a shop is published, its proxy says so.
    strictTransportSecurity: false,
  });

/** Answers under one address only: whoever calls the server by another name is not its page, or not at its page's address. */
export function onlyAt(publicUrl: string): MiddlewareHandler {
  const { host } = new URL(publicUrl);
  return async (context, next) => {
    if (context.req.header("host") === host) return next();
    return context.req.method === "GET" ? context.redirect(publicUrl) : context.text("Misdirected", 421);
  };
}
