import * as platform from "#crypto";
import type { SealedText } from "./crypto-types.js";

/** Decrypts and authenticates. `undefined` when any bit of any part is wrong. */
export async function openAesGcm(sealed: SealedText): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const { key, initializationVector, tag } = sealed;
  if (key.length !== 32 || initializationVector.length !== 12 || tag.length !== 16) return undefined;
  return platform.open(sealed);
}

/** Encrypts; for signers of test webhooks. */
export async function sealAesGcm(
  key: Uint8Array<ArrayBuffer>,
  initializationVector: Uint8Array<ArrayBuffer>,
  plaintext: Uint8Array<ArrayBuffer>,
): Promise<Pick<SealedText, "ciphertext" | "tag">> {
  return platform.seal(key, initializationVector, plaintext);
}
