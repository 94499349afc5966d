/** What AES-256-GCM needs to open a text: every part as bytes. */
export interface SealedText {
  /** 32 bytes. */
  readonly key: Uint8Array<ArrayBuffer>;
  /** 12 bytes. */
  readonly initializationVector: Uint8Array<ArrayBuffer>;
  readonly ciphertext: Uint8Array<ArrayBuffer>;
  /** 16 bytes; a shorter tag would be easier to forge and is refused. */
  readonly tag: Uint8Array<ArrayBuffer>;
}

/** Decrypts and authenticates. `undefined` when any bit of any part is wrong. */
export async function openAesGcm(sealed: SealedText): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const { key, initializationVector, ciphertext, tag } = sealed;
  if (key.length !== 32 || initializationVector.length !== 12 || tag.length !== 16) return undefined;
  const joined = new Uint8Array(ciphertext.length + tag.length);
  joined.set(ciphertext);
  joined.set(tag, ciphertext.length);
  const imported = await crypto.subtle.importKey("raw", key, "AES-GCM", false, ["decrypt"]);
  try {
    return new Uint8Array(
      await crypto.subtle.decrypt(
        { name: "AES-GCM", iv: initializationVector, tagLength: 128 },
        imported,
        joined,
      ),
    );
  } catch {
    return undefined;
  }
}

/** Encrypts; for signers of test webhooks. */
export async function sealAesGcm(
  key: Uint8Array<ArrayBuffer>,
  initializationVector: Uint8Array<ArrayBuffer>,
  plaintext: Uint8Array<ArrayBuffer>,
): Promise<Pick<SealedText, "ciphertext" | "tag">> {
  const imported = await crypto.subtle.importKey("raw", key, "AES-GCM", false, ["encrypt"]);
  const joined = new Uint8Array(
    await crypto.subtle.encrypt(
      { name: "AES-GCM", iv: initializationVector, tagLength: 128 },
      imported,
      plaintext,
    ),
  );
  return { ciphertext: joined.slice(0, -16), tag: joined.slice(-16) };
}
