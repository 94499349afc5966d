import { AnswerTooLarge } from "../transport/failure.js";
import { decode, TooLarge } from "./decode.js";

/** A body that arrived in pieces; `size` is their bytes. */
export function joined(chunks: readonly Buffer[], size: number): Buffer {
  const [first] = chunks;
  return chunks.length === 1 && first !== undefined ? first : Buffer.concat(chunks, size);
}

/** UTF-8 without a byte order mark, which JSON must not begin with, as `Response.text` reads it. */
export function textOf(body: Buffer): string {
  const text = body.toString("utf8");
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

/**
 * The text of a body that came in codings.
 *
 * @throws AnswerTooLarge before more than `maximumBytes` are unpacked; whatever the decoder says when the body is cut short.
 */
export async function unpackedText(
  body: Buffer,
  codings: string,
  status: number,
  maximumBytes: number,
): Promise<string> {
  try {
    return textOf(await decode(body, codings, maximumBytes));
  } catch (failure) {
    throw failure instanceof TooLarge ? new AnswerTooLarge(status, maximumBytes) : failure;
  }
}
