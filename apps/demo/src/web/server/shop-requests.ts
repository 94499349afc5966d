import { type BatchPaymentsCreateInput, type PaymentsCreateInput, toDecimalNumber } from "@pay/rozetka";
import { type CardFields, shopGoods } from "../contract.ts";
import { expiryOf } from "./card.ts";
import type { Settings } from "./settings.ts";
import type { StoredShopOrder } from "./shop-order.ts";

/** An amount as the provider takes it: hryvnias, as a number. */
export const hryvnias = (minor: number): number => toDecimalNumber(minor, "UAH");

/** Where the provider calls back. */
export const callbackUrl = ({ publicUrl }: Settings): string => `${publicUrl}/webhooks/rozetka`;

/** A payment that is charged at once. Without a card the payer pays on the provider's page. */
export function paymentOf(
  settings: Settings,
  { id, parts }: StoredShopOrder,
  card: CardFields | undefined,
): PaymentsCreateInput {
  const [part] = parts;
  const payment = {
    external_id: id,
    amount: hryvnias(part?.amount.minor ?? 0),
    currency: "UAH",
    description: nameOf(part?.article),
    ...addressesOf(settings, id),
  };
  return card === undefined
    ? { mode: "hosted", ...payment }
    : { mode: "direct", ...payment, customer: customerWith(card) };
}

/** A batch of two orders that is only held. */
export function batchOf(
  settings: Settings,
  { id, parts }: StoredShopOrder,
  card: CardFields | undefined,
): BatchPaymentsCreateInput {
  const batch = {
    batch_external_id: id,
    currency: "UAH",
    confirm: false, // held first
    orders: parts.map((part) => ({
      api_key: settings.rozetka.login,
      external_id: part.id,
      amount: hryvnias(part.amount.minor),
      description: nameOf(part.article),
    })),
    ...addressesOf(settings, id),
  };
  return card === undefined
    ? { mode: "hosted", ...batch }
    : { mode: "direct", ...batch, customer: customerWith(card) };
}

function addressesOf(settings: Settings, id: string) {
  return { callback_url: callbackUrl(settings), result_url: `${settings.publicUrl}/returns/shop/${id}` };
}

const nameOf = (article: string | undefined): string =>
  shopGoods.find((goods) => goods.article === article)?.name.uk ?? "Замовлення";

/** The payer with the card as it was typed: it goes to the client, and nowhere else. */
function customerWith(card: CardFields) {
  const { month, year } = expiryOf(card);
  return {
    payment_method: {
      type: "cc_number" as const,
      cc: { number: card.number, exp_month: month, exp_year: year, cvv: card.verification },
    },
  };
}
