import { decodeBase64, encodeBase64, sealAesGcm } from "@pay/core/webhooks";
import type { Notification } from "../types.js";

/** How a notification is sealed. */
export interface SealOptions {
  /** 32 bytes in base64. */
  readonly secret: string;
  /** 12 bytes that are never used twice with one secret. Default: random ones. */
  readonly initializationVector?: Uint8Array<ArrayBuffer>;
}

/** A notification as it goes over the wire. */
export interface SealedNotification {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Encrypts a notification as the gateway does, for tests of a receiver.
 *
 * @throws TypeError when the secret is not 32 bytes in base64.
 */
export async function signNotification(
  payload: Partial<Notification>,
  options: SealOptions,
): Promise<SealedNotification> {
  const key = decodeBase64(options.secret);
  if (key?.length !== 32) throw new TypeError("The secret is not 32 bytes in base64.");
  const vector = options.initializationVector ?? crypto.getRandomValues(new Uint8Array(12));
  const { ciphertext, tag } = await sealAesGcm(
    key,
    vector,
    new TextEncoder().encode(JSON.stringify(payload)),
  );
  return {
    body: encodeBase64(ciphertext),
    headers: {
      "content-type": "text/plain",
      "x-initialization-vector": encodeBase64(vector),
      "x-authentication-tag": encodeBase64(tag),
    },
  };
}
