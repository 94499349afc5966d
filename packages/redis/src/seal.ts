import { InputError } from "@pay/core";

/** Turns text into what may lie in Redis, and back. `about` names the place: what is sealed for one cannot be read in another. */
export interface Seal {
  close(text: string, about: string): Promise<string>;
  /** Rejects for what was not closed with the same secret for the same place. */
  open(sealed: string, about: string): Promise<string>;
}

/** How many bytes the initial value of AES-GCM has. */
const nonceLength = 12;

/**
 * A seal by AES-256-GCM, or one that leaves everything as it is.
 *
 * @throws InputError for a secret that is not 32 bytes long.
 */
export function makeSeal(secret: Uint8Array | undefined): Seal {
  if (secret === undefined) return { close: async (text) => text, open: async (sealed) => sealed };
  if (secret.byteLength !== 32) {
    const issue = { path: "encryptionKey", problem: "has the wrong length", allowed: "32 bytes" };
    throw new InputError({ code: "configuration", issues: [issue] });
  }
  const imported = crypto.subtle.importKey("raw", new Uint8Array(secret), "AES-GCM", false, [
    "encrypt",
    "decrypt",
  ]);
  const parameters = (iv: Uint8Array<ArrayBuffer>, about: string) => ({
    name: "AES-GCM",
    iv,
    additionalData: new TextEncoder().encode(about),
  });
  return {
    async close(text, about) {
      const iv = crypto.getRandomValues(new Uint8Array(nonceLength));
      const bytes = new TextEncoder().encode(text);
      const closed = await crypto.subtle.encrypt(parameters(iv, about), await imported, bytes);
      return `${toBase64(iv)}.${toBase64(new Uint8Array(closed))}`;
    },
    async open(sealed, about) {
      const [iv = "", closed = ""] = sealed.split(".");
      const bytes = fromBase64(closed);
      const text = await crypto.subtle.decrypt(parameters(fromBase64(iv), about), await imported, bytes);
      return new TextDecoder().decode(text);
    },
  };
}

function toBase64(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
