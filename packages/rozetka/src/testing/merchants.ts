import type { HandlersOf } from "./provider.js";

/** The handlers of the merchant's own account. */
export const merchantHandlers: HandlersOf<"merchants"> = {
  "merchants.validateKeys": () => ({ status: 200, body: { status: "activated" } }),
};
