/** What webhooks need of cryptography, by Node's own module. `crypto.web.ts` says why there are two. */
import * as node from "node:crypto";
import { isBase64 } from "./base64.js";
import type { Bytes, DigestAlgorithm, Sealed, SealedText } from "./crypto-types.js";

export function digest(algorithm: DigestAlgorithm, bytes: Bytes): Bytes {
  return own(hash(algorithm, bytes));
}

/** Both are hashed first: that gives them one length, and hides that of the expected one. */
export function sameText(left: string, right: string): boolean {
  return node.timingSafeEqual(hash("SHA-256", left), hash("SHA-256", right));
}

export function open({ key, initializationVector, ciphertext, tag }: SealedText): Bytes | undefined {
  const decipher = node.createDecipheriv("aes-256-gcm", key, initializationVector, { authTagLength: 16 });
  decipher.setAuthTag(tag);
  const plaintext = decipher.update(ciphertext);
  try {
    // Whether the tag is right shows only here; nothing of the text is handed out before.
    decipher.final();
  } catch {
    return undefined;
  }
  return own(plaintext);
}

export function seal(key: Bytes, initializationVector: Bytes, plaintext: Bytes): Sealed {
  const cipher = node.createCipheriv("aes-256-gcm", key, initializationVector, { authTagLength: 16 });
  const ciphertext = own(cipher.update(plaintext));
  cipher.final();
  return { ciphertext, tag: own(cipher.getAuthTag()) };
}

export function encodeBase64(bytes: Uint8Array): string {
  return bufferOf(bytes).toString("base64");
}

export function encodeBase64Url(bytes: Uint8Array): string {
  // Node leaves the padding out.
  return bufferOf(bytes).toString("base64url") + "=".repeat((3 - (bytes.length % 3)) % 3);
}

export function decodeBase64(text: string): Bytes | undefined {
  return isBase64(text) ? own(Buffer.from(text, "base64")) : undefined;
}

/** As every runtime with this module knows them: Deno takes no hyphen. */
const names: Readonly<Record<DigestAlgorithm, string>> = { "SHA-1": "sha1", "SHA-256": "sha256" };

/** The one-shot function is half as dear; other runtimes that offer this module may lack it. */
function hash(algorithm: DigestAlgorithm, data: string | Uint8Array): Buffer {
  const name = names[algorithm];
  return node.hash === undefined
    ? node.createHash(name).update(data).digest()
    : node.hash(name, data, "buffer");
}

const bufferOf = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Plain bytes. What lies in Node's common pool is copied out, so that its neighbours do not come along. */
function own(buffer: Buffer): Bytes {
  const { buffer: memory, byteOffset, byteLength } = buffer;
  return memory instanceof ArrayBuffer && memory.byteLength === byteLength
    ? new Uint8Array(memory, byteOffset, byteLength)
    : new Uint8Array(buffer);
}
