import { promisify } from "node:util";
import { brotliDecompress, gunzip, inflate, inflateRaw } from "node:zlib";

type Decoder = (packed: Uint8Array, options: { readonly maxOutputLength: number }) => Promise<Buffer>;

const decoders: Readonly<Record<string, Decoder | undefined>> = {
  gzip: promisify(gunzip),
  "x-gzip": promisify(gunzip),
  br: promisify(brotliDecompress),
  // Some servers send the bare format where the standard wants the one with a header (RFC 9110 section 8.4.1.2).
  deflate: (packed, options) =>
    ((packed[0] ?? 0) & 0x0f) === 8
      ? promisify(inflate)(packed, options)
      : promisify(inflateRaw)(packed, options),
};

/** The codings a sender can undo, as it announces them. */
export const acceptedCodings = "gzip, deflate, br";

/** Thrown for a body that unpacks to more than is read. */
export class TooLarge extends Error {}

/**
 * Undoes the codings of a body, the last one first. A body with a coding that was not asked for is left as it is.
 *
 * @throws TooLarge before more than `maximumBytes` are unpacked; whatever the decoder says when the body is cut short.
 */
export async function decode(body: Buffer, codings: string, maximumBytes: number): Promise<Buffer> {
  let content = body;
  for (const coding of codings.toLowerCase().split(",").reverse()) {
    const decoder = decoders[coding.trim()];
    if (decoder === undefined) {
      if (coding.trim() === "identity") continue;
      return content;
    }
    content = await decoder(content, { maxOutputLength: maximumBytes }).catch(
      (failure: { code?: unknown }) => {
        throw failure.code === "ERR_BUFFER_TOO_LARGE" ? new TooLarge() : failure;
      },
    );
  }
  return content;
}
