/** Bytes that WebCrypto takes as well. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** The digests that providers use. */
export type DigestAlgorithm = "SHA-1" | "SHA-256";

/** What AES-256-GCM needs to open a text: every part as bytes. */
export interface SealedText {
  /** 32 bytes. */
  readonly key: Bytes;
  /** 12 bytes. */
  readonly initializationVector: Bytes;
  readonly ciphertext: Bytes;
  /** 16 bytes; a shorter tag would be easier to forge and is refused. */
  readonly tag: Bytes;
}

/** A text as it was sealed. */
export type Sealed = Pick<SealedText, "ciphertext" | "tag">;

/** What a platform provides. Where it can answer at once it does, which spares a turn through its thread pool. */
export interface Crypto {
  digest(algorithm: DigestAlgorithm, bytes: Bytes): Bytes | Promise<Bytes>;
  sameText(left: string, right: string): boolean | Promise<boolean>;
  /** The parts have the right lengths. */
  open(sealed: SealedText): Bytes | undefined | Promise<Bytes | undefined>;
  seal(key: Bytes, initializationVector: Bytes, plaintext: Bytes): Sealed | Promise<Sealed>;
  encodeBase64(bytes: Uint8Array): string;
  encodeBase64Url(bytes: Uint8Array): string;
  decodeBase64(text: string): Bytes | undefined;
}
