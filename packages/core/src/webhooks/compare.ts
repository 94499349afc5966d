const encoder = new TextEncoder();

/**
 * Compares two texts in a time that does not depend on where they differ. Both are hashed first, so that the length of
 * the expected one does not show either.
 */
export async function sameText(left: string, right: string): Promise<boolean> {
  const [one, two] = await Promise.all([
    digest("SHA-256", encoder.encode(left)),
    digest("SHA-256", encoder.encode(right)),
  ]);
  let difference = 0;
  for (let index = 0; index < one.length; index += 1) difference |= (one[index] ?? 0) ^ (two[index] ?? 0);
  return difference === 0;
}

/** A message digest by the platform's WebCrypto. */
export async function digest(
  algorithm: "SHA-1" | "SHA-256",
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await crypto.subtle.digest(algorithm, bytes));
}
