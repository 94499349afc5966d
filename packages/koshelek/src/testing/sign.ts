import { encodeBase64 } from "@pay/core/webhooks";
import type { WebhookOptions } from "../webhooks.js";

/** Headers that make a postback genuine: the Basic credentials that the provider presents. */
export function signPostback(credentials: WebhookOptions): Readonly<Record<string, string>> {
  const text = `${credentials.login}:${credentials.password}`;
  return {
    "content-type": "application/json",
    authorization: `Basic ${encodeBase64(new TextEncoder().encode(text))}`,
  };
}
