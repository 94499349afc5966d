import * as platform from "#crypto";

/** Base64 with the standard alphabet and padding (RFC 4648 section 4). */
export function encodeBase64(bytes: Uint8Array): string {
  return platform.encodeBase64(bytes);
}

/** Base64 with the URL-safe alphabet, padding kept (RFC 4648 section 5). */
export function encodeBase64Url(bytes: Uint8Array): string {
  return platform.encodeBase64Url(bytes);
}

/** Strict decoding: standard alphabet, whole groups, no white space. `undefined` for anything else. */
export function decodeBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  return platform.decodeBase64(text);
}
