/**
 * What webhooks need of cryptography, by WebCrypto. `crypto.node.ts` does the same with Node's own module, which costs a
 * fraction of it for small texts; the package's `imports` choose between the two.
 */
import type { Bytes, DigestAlgorithm, Sealed, SealedText } from "./crypto-types.js";

export { decodeBase64, encodeBase64, encodeBase64Url } from "./base64.js";

export async function digest(algorithm: DigestAlgorithm, bytes: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest(algorithm, bytes));
}

export async function sameText(left: string, right: string): Promise<boolean> {
  const encoder = new TextEncoder();
  const [one, two] = await Promise.all([
    digest("SHA-256", encoder.encode(left)),
    digest("SHA-256", encoder.encode(right)),
  ]);
  let difference = 0;
  for (let index = 0; index < one.length; index += 1) difference |= (one[index] ?? 0) ^ (two[index] ?? 0);
  return difference === 0;
}

export async function open({
  key,
  initializationVector,
  ciphertext,
  tag,
}: SealedText): Promise<Bytes | undefined> {
  const joined = new Uint8Array(ciphertext.length + tag.length);
  joined.set(ciphertext);
  joined.set(tag, ciphertext.length);
  const imported = await crypto.subtle.importKey("raw", key, "AES-GCM", false, ["decrypt"]);
  try {
    return new Uint8Array(await crypto.subtle.decrypt(cipher(initializationVector), imported, joined));
  } catch {
    return undefined;
  }
}

export async function seal(key: Bytes, initializationVector: Bytes, plaintext: Bytes): Promise<Sealed> {
  const imported = await crypto.subtle.importKey("raw", key, "AES-GCM", false, ["encrypt"]);
  const joined = await crypto.subtle.encrypt(cipher(initializationVector), imported, plaintext);
  return { ciphertext: new Uint8Array(joined.slice(0, -16)), tag: new Uint8Array(joined.slice(-16)) };
}

const cipher = (iv: Bytes): AesGcmParams => ({ name: "AES-GCM", iv, tagLength: 128 });
