import type { ActionProcessed, PaymentLinkResult, PurchaseResult, ReferenceResult } from "./types.js";

/** A form that the customer's browser posts. */
export interface BrowserForm {
  /** Where to post it. */
  readonly url: string;
  /** Its fields, in their order. */
  readonly fields: readonly { readonly name: string; readonly value: string }[];
}

/** A step that ends with the same purchase being sent again. */
interface Step<Kind extends string> {
  readonly kind: Kind;
  /** Pass it to the same purchase once the browser is done: `purchase(checkout, { actionProcessed })`. */
  readonly actionProcessed: ActionProcessed;
  /** What the browser posts; `undefined` where the gateway gave no address. */
  readonly form: BrowserForm | undefined;
}

/**
 * What has to happen next for a purchase to go on: a union by `kind`.
 *
 * - `none`: the purchase has ended.
 * - `wait`: the customer confirms elsewhere, in an app or at a cash machine; the webhook or the status tells the end.
 * - `redirect`: send the customer's browser to `url`.
 * - `device-check`: post the form in a hidden frame, then send the purchase again.
 * - `challenge`: post the form in the whole window; when the customer is back, send the purchase again.
 * - `currency-choice`, `instalment-choice`: ask the customer, then send the purchase again.
 * - `unrecognized`: a step that this version does not know.
 */
export type NextAction =
  | { readonly kind: "none" }
  | { readonly kind: "wait" }
  | { readonly kind: "redirect"; readonly url: string }
  | Step<"device-check">
  | Step<"challenge">
  | Step<"currency-choice">
  | Step<"instalment-choice">
  | { readonly kind: "unrecognized"; readonly type: string | undefined };

const kinds = {
  THREEDS_METHOD: "device-check",
  THREEDS_CHALLENGE: "challenge",
  DCC: "currency-choice",
  INSTALLMENTS: "instalment-choice",
} as const;

/** What has to happen next after the answer to a purchase. */
export function nextAction(
  result:
    | Pick<PurchaseResult, "paymentStatus" | "actionResponse">
    | Pick<ReferenceResult, "paymentStatus" | "actionResponse">
    | Pick<PaymentLinkResult, "paymentStatus" | "redirectURL">,
): NextAction {
  if ("redirectURL" in result && result.redirectURL !== undefined && !isOver(result.paymentStatus)) {
    return { kind: "redirect", url: result.redirectURL };
  }
  if (result.paymentStatus !== "Partial") return { kind: isOver(result.paymentStatus) ? "none" : "wait" };
  const { id, type, data } = ("actionResponse" in result ? result.actionResponse : undefined) ?? {};
  if (id === undefined || !isKnownStep(type)) return { kind: "unrecognized", type };
  return {
    kind: kinds[type],
    actionProcessed: { id, type, executed: true },
    form:
      data?.url === undefined
        ? undefined
        : {
            url: data.url,
            fields: (data.params ?? []).map(({ key = "", value = "" }) => ({ name: key, value })),
          },
  };
}

const isKnownStep = (type: string | undefined): type is keyof typeof kinds =>
  type !== undefined && Object.hasOwn(kinds, type);

/** Statuses that are final. One that this version does not know is taken for unfinished: asking again does no harm. */
const isOver = (status: string): boolean =>
  ["Success", "Declined", "Timeout", "Error", "Expired"].includes(status);
