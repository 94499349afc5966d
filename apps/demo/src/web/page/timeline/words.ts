import type { FaultName, OutcomeLine, Scene, WebhookLine } from "../../contract.ts";
import type { Tone } from "../parts/chip.tsx";
import type { IconName } from "../parts/icon.tsx";
import { type AttemptStep, type CallItem, isQuestion, type WaitStep } from "./items.ts";

/** A verdict as it is drawn: colour, drawing and word say the same. */
export interface Verdict {
  readonly tone: Tone;
  readonly icon?: IconName;
  readonly word: string;
}

export const sceneNames: Readonly<Record<Scene, string>> = {
  desk: "Cash desk",
  shop: "Shop",
  checkout: "Checkout",
};

export const providerNames: Readonly<Record<string, string>> = {
  koshelek: "Koshelek",
  rozetka: "RozetkaPay",
  sibs: "SIBS",
};

export const faultNames: Readonly<Record<FaultName, string>> = {
  "lost-answer": "Lost answer",
  "rate-limited": "Too many requests (429)",
  "server-error": "Server error (500)",
  html: "A web page instead of JSON",
  slow: "Slow answer",
  "duplicate-webhook": "Webhook sent twice",
  "tampered-webhook": "Tampered webhook",
  crash: "Crash in mid-payment",
};

const outcomeVerdicts: Readonly<Record<NonNullable<OutcomeLine["outcome"]>, Verdict>> = {
  succeeded: { tone: "good", word: "succeeded" },
  declined: { tone: "bad", word: "declined" },
  pending: { tone: "wait", word: "pending" },
  "action-required": { tone: "info", icon: "person", word: "payer needed" },
  "not-found": { tone: "calm", icon: "question", word: "not found" },
  unrecognized: { tone: "doubt", word: "unrecognized" },
};

const errorVerdicts: Readonly<Record<"not-sent" | "refused" | "unknown", Verdict>> = {
  "not-sent": { tone: "bad", word: "not sent" },
  refused: { tone: "bad", word: "refused" },
  unknown: { tone: "doubt", word: "outcome unknown" },
};

/** How a call ended, or that it has not yet. */
export function verdictOf(call: CallItem): Verdict {
  const { outcome, isCutOff } = call;
  if (outcome?.error !== undefined) return errorVerdicts[outcome.error.outcome];
  if (outcome?.outcome !== undefined) {
    const verdict = outcomeVerdicts[outcome.outcome];
    // A question that was answered went well, whatever the answer says of the payment.
    return isQuestion(call) ? { ...verdict, tone: "calm", word: `says: ${verdict.word}` } : verdict;
  }
  if (outcome !== undefined) return { tone: "good", word: "answered" };
  return isCutOff
    ? { tone: "doubt", icon: "stop", word: "cut off by the crash" }
    : { tone: "wait", icon: "repeat", word: "under way" };
}

const failureWords: Readonly<Record<string, string>> = {
  network: "connection lost",
  timeout: "no answer in time",
  "unexpected-answer": "not the JSON it should be",
  "rate-limited": "too many requests",
  deadline: "out of time",
  aborted: "given up",
  api: "refused",
};

/** How one attempt ended. */
export function attemptVerdict({ response }: AttemptStep, isCutOff: boolean): Verdict {
  if (response === undefined) {
    return isCutOff ? { tone: "doubt", icon: "stop", word: "never heard" } : { tone: "wait", word: "sent" };
  }
  const { status, failure } = response;
  const words = failure === undefined ? undefined : (failureWords[failure] ?? failure);
  if (status === undefined) return { tone: "bad", word: words ?? "no answer" };
  const isFine = status < 400 && failure === undefined;
  if (isFine) return { tone: "good", word: String(status) };
  const icon = status === 429 ? "queue" : undefined;
  return {
    tone: "bad",
    word: [status, words].filter(Boolean).join(" "),
    ...(icon !== undefined && { icon }),
  };
}

/** Milliseconds for people. */
export function duration(milliseconds: number): string {
  if (milliseconds < 1_000) return `${Math.round(milliseconds)} ms`;
  return `${(milliseconds / 1_000).toFixed(milliseconds < 9_950 ? 1 : 0)} s`;
}

/** What a gap is for. */
export function waitWords({ reason, milliseconds, wait, retry }: WaitStep, before?: AttemptStep): string {
  const time = duration(milliseconds);
  if (reason === "rate-limit") {
    const queue = wait?.queued === undefined ? "" : `, ${wait.queued} in the queue`;
    return `waits ${time} for its turn${queue}`;
  }
  if (reason === "lookup") return `waits ${time}, then asks what happened`;
  if (milliseconds === 0) return "again at once";
  const wasTold = retry?.reason === "rate-limited" || before?.response?.status === 429;
  return wasTold ? `waits ${time}, as told` : `waits ${time}`;
}

/**
 * Why a call was sent again, or was not: one sentence for each attempt that went wrong. Nothing where all went well at
 * the first.
 */
export function reasonsOf(call: CallItem): readonly string[] {
  const asked = call.steps.some((step) => step.kind === "wait" && step.reason === "lookup");
  return call.steps.flatMap((step) => {
    if (step.kind !== "attempt" || step.response?.decision === undefined) return [];
    const { repeats, text } = step.response.decision;
    const cause = capital(attemptVerdict(step, false).word);
    const instead = asked && !repeats ? " It asked for the status instead." : "";
    return [`${cause}. ${text.en}${instead}`];
  });
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const webhookVerdicts: Readonly<Record<WebhookLine["result"], Verdict>> = {
  verified: { tone: "good", icon: "shield", word: "verified" },
  duplicate: { tone: "calm", icon: "copies", word: "duplicate, dropped" },
  overtaken: { tone: "calm", icon: "clock", word: "old news, dropped" },
  postponed: { tone: "wait", word: "has to come again" },
  refused: { tone: "bad", icon: "breach", word: "refused" },
  failed: { tone: "bad", icon: "cross", word: "could not be handled" },
};

export const checkWords: Readonly<Record<WebhookLine["check"], string>> = {
  credentials: "login checked",
  signature: "signature checked",
  decryption: "decrypted",
};

/** So long answers seem slow, in milliseconds. */
const slowness = 1_000;

/** How long an answer took. */
export const answerTime = (milliseconds: number): string =>
  milliseconds < slowness ? duration(milliseconds) : `slow: ${duration(milliseconds)}`;

/** The time of day. */
export const clock = (at: number): string =>
  new Date(at).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit", second: "2-digit" });
