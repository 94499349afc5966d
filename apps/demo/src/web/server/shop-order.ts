import { moneyOf, type PaymentStatusResult } from "@pay/rozetka";
import { type BrowserStep, type OrderReason, type ShopOrder, type ShopPart, shopGoods } from "../contract.ts";
import { shopReason } from "./shop-words.ts";

/** An order as the database keeps it: without the payer's card. */
export type StoredShopOrder = Omit<ShopOrder, "can" | "busy">;

/** The parts of a new order. A single order is one part with the order's own identifier. */
export function partsOf(id: string, kind: ShopOrder["kind"]): readonly ShopPart[] {
  const goods = kind === "single" ? shopGoods.slice(0, 1) : shopGoods;
  const none = { minor: 0, currency: "UAH" } as const;
  return goods.map(({ article, price }) => ({
    id: kind === "single" ? id : `${id}-${article}`,
    article,
    amount: price,
    held: none,
    charged: none,
    refunded: none,
  }));
}

/** A step of the payer out of the provider's answer. */
export function stepOf(
  action: { readonly type?: string; readonly value?: string } | null | undefined,
): BrowserStep | undefined {
  if (action?.value === undefined) return undefined;
  return { place: "window", method: "GET", url: action.value, fields: [] };
}

/** The order as a new step on it begins: why an earlier one failed is history. */
export function withoutReason({ reason: _reason, ...order }: StoredShopOrder): StoredShopOrder {
  return order;
}

/** How the money of each part stands: held, charged, refunded. */
export const moneyOfParts = ({ parts }: Pick<StoredShopOrder, "parts">): readonly (readonly number[])[] =>
  parts.map(({ held, charged, refunded }) => [held.minor, charged.minor, refunded.minor]);

/** What the provider says of each part, in the order of the parts; `undefined` where it knows nothing yet. */
export type PartAnswers = readonly (PaymentStatusResult | undefined)[];

/** The order as the provider's answers have it: they decide, not what the shop remembers. */
export function afterAnswers(order: StoredShopOrder, answers: PartAnswers): StoredShopOrder {
  const parts = order.parts.map((part, index) => {
    const answer = answers[index];
    if (answer === undefined) return part;
    const { held, charged, refunded } = moneyOf(answer);
    const money = (minor: number) => ({ minor, currency: part.amount.currency });
    return { ...part, held: money(held), charged: money(charged), refunded: money(refunded) };
  });
  const hasMoved = String(moneyOfParts({ parts })) !== String(moneyOfParts(order));
  const { step: earlier, ...rest } = hasMoved ? withoutReason(order) : order;
  const [first] = answers;
  const status = statusOf(order, parts, answers);
  const step = status === "payer-needed" ? (stepOf(first?.action) ?? earlier) : undefined;
  const reason = status === "declined" ? reasonIn(answers) : undefined;
  return { ...rest, parts, status, ...(step && { step }), ...(reason && { reason }) };
}

function statusOf(
  order: StoredShopOrder,
  parts: readonly ShopPart[],
  answers: PartAnswers,
): StoredShopOrder["status"] {
  const sum = (member: "held" | "charged" | "refunded"): number =>
    parts.reduce((total, part) => total + part[member].minor, 0);
  const [held, charged, refunded] = [sum("held"), sum("charged"), sum("refunded")];
  if (refunded > 0) return charged + held === 0 ? "refunded" : "part-refunded";
  if (held > 0) return charged > 0 ? "part-paid" : "held";
  if (charged > 0) return parts.every((part) => part.charged.minor > 0) ? "paid" : "part-paid";
  if (answers.some((answer) => answer?.canceled === true)) return "cancelled";
  if (answers.some((answer) => answer?.action_required === true)) return "payer-needed";
  if (answers.some(isDeclined)) return "declined";
  return order.status === "starting" ? "open" : order.status;
}

const isDeclined = (answer: PaymentStatusResult | undefined): boolean =>
  answer?.purchase_details?.at(-1)?.status === "failure";

function reasonIn(answers: PartAnswers): OrderReason<"shop"> | undefined {
  const code = answers.find(isDeclined)?.purchase_details?.at(-1)?.status_code;
  return code === undefined ? undefined : shopReason(code);
}

/** The order as the page sees it, with what can be done now. */
export function shownOrder(order: StoredShopOrder, busy: string | undefined): ShopOrder {
  return { ...order, ...(busy !== undefined && { busy }), can: busy === undefined ? possible(order) : [] };
}

function possible({ status, kind, parts }: StoredShopOrder): ShopOrder["can"] {
  const canRefund = parts.some(({ charged }) => charged.minor > 0) ? (["refund"] as const) : [];
  switch (status) {
    case "payer-needed":
      return ["pay", "refresh"];
    case "held":
      return [
        "confirm",
        ...(kind === "batch" ? (["confirm-part"] as const) : []),
        "cancel",
        "refresh",
        "rush",
      ];
    case "part-paid":
      return parts.some(({ held }) => held.minor > 0)
        ? ["confirm", "cancel", ...canRefund, "refresh", "rush"]
        : [...canRefund, "refresh"];
    case "paid":
    case "part-refunded":
      // The cancellation of a batch that is charged will be declined: worth a look.
      return [...(kind === "batch" ? (["cancel"] as const) : []), ...canRefund, "refresh"];
    default:
      return ["refresh"];
  }
}
