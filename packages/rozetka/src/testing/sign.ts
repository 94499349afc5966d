import { bodyBytes } from "@pay/core/webhooks";
import { signatureOf } from "../webhooks.js";

/** Headers that make a callback genuine. `body` must be sent exactly as it is given here. */
export async function signCallback(
  body: string | Uint8Array,
  password: string,
): Promise<Readonly<Record<string, string>>> {
  return {
    "content-type": "application/json",
    "x-rozetkapay-signature": await signatureOf(bodyBytes(body), password),
  };
}
