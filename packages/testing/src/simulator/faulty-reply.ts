import { encodeAnswer } from "../spec/encoding.js";
import type { Sleep } from "../time/clock.js";
import type { RequestFault } from "./faults.js";
import type { EncodedAnswer, Reply } from "./messages.js";

const htmlPage =
  "<!doctype html><html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>";

/** What a proxy begins to send when the provider behind it is not reached. */
const unprocessed: EncodedAnswer = encodeAnswer({ status: 200, body: { incomplete: true } });

/** Carries a request out, or not, as a fault has it, and says what of the answer reaches the client. */
export async function replyWith(
  fault: RequestFault | undefined,
  process: () => Promise<EncodedAnswer>,
  sleep: Sleep,
): Promise<Reply> {
  switch (fault?.kind) {
    case undefined:
      return { kind: "complete", answer: await process() };
    case "drop-before":
      return { kind: "closed" };
    case "reset-before":
      return { kind: "reset" };
    case "drop-after":
      return { kind: "closed", answer: await process() };
    case "reset-after":
      return { kind: "reset", answer: await process() };
    case "stall-headers":
      return fault.processed === false ? { kind: "silent" } : { kind: "silent", answer: await process() };
    case "stall-body":
      return cut("stalled", fault.processed === false ? unprocessed : await process(), fault.bytes);
    case "truncate":
      return cut("truncated", fault.processed === false ? unprocessed : await process(), fault.bytes);
    case "html": {
      if (fault.processed === true) await process();
      const headers = { "content-type": "text/html; charset=utf-8" };
      const answer = encodeAnswer({ status: fault.status ?? 502, headers, body: fault.body ?? htmlPage });
      return { kind: "complete", answer };
    }
    case "status":
      if (fault.processed === true) await process();
      return { kind: "complete", answer: encodeAnswer(fault) };
    case "early-answer":
      return { kind: "complete", answer: encodeAnswer(fault) };
    case "delay": {
      if (fault.when !== "after") await sleep(fault.milliseconds);
      const answer = await process();
      if (fault.when === "after") await sleep(fault.milliseconds);
      return { kind: "complete", answer };
    }
  }
}

function cut(kind: "stalled" | "truncated", answer: EncodedAnswer, bytes: number | undefined): Reply {
  const { byteLength } = answer.body;
  return { kind, answer, bytes: Math.min(bytes ?? byteLength >> 1, byteLength) };
}
