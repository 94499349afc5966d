import * as platform from "#crypto";

/**
 * Compares two texts in a time that does not depend on where they differ. Both are hashed first, so that the length of
 * the expected one does not show either.
 */
export async function sameText(left: string, right: string): Promise<boolean> {
  return platform.sameText(left, right);
}

/** A message digest, by the fastest means the platform has. */
export async function digest(
  algorithm: "SHA-1" | "SHA-256",
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  return platform.digest(algorithm, bytes);
}
