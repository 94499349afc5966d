import { isPayError } from "@pay/core";
import type { PaymentsCreateInput, Rozetka } from "@pay/rozetka";
import type { BrowserStep, OrderReason } from "../contract.ts";
import { within } from "./concern.ts";
import type { Settle } from "./intents.ts";
import type { ShopBooks } from "./shop-books.ts";
import { moneyOfParts, stepOf } from "./shop-order.ts";

/** A payment in the journal: the complete call, where it holds no card. */
export interface PaymentData {
  readonly input?: PaymentsCreateInput;
}

/** A step on an order in the journal: how the money of each part stood before it. */
export interface ChangeData {
  readonly money: readonly (readonly number[])[];
}

/** The payment never came to anything, and never will. */
export const neverArrived: OrderReason<"shop"> = {
  text: {
    en: "The payment never reached the provider. Nothing was charged.",
    uk: "Платіж не дійшов до провайдера. Нічого не списано.",
    ru: "Платёж не дошёл до провайдера. Ничего не списано.",
  },
};

const pageLost: OrderReason<"shop"> = {
  text: {
    en: "The address of the page was lost with the answer, so nobody can pay there. Pay again.",
    uk: "Адресу сторінки втрачено разом з відповіддю, оплатити там неможливо. Сплатіть ще раз.",
    ru: "Адрес страницы потерян вместе с ответом, оплатить там невозможно. Оплатите ещё раз.",
  },
};

const notKnown: OrderReason<"shop"> = {
  text: {
    en: "No answer came. The provider is being asked what it did.",
    uk: "Відповіді не було. Питаємо провайдера, що він зробив.",
    ru: "Ответа не было. Спрашиваем провайдера, что он сделал.",
  },
};

const nothingDone: OrderReason<"shop"> = {
  text: {
    en: "The request never reached the provider. Nothing was done: try again.",
    uk: "Запит не дійшов до провайдера. Нічого не зроблено: спробуйте ще раз.",
    ru: "Запрос не дошёл до провайдера. Ничего не сделано: попробуйте ещё раз.",
  },
};

/**
 * Finds out what became of the shop's intents.
 *
 * @param absence How long after a request, in milliseconds, a provider that does not know it is believed.
 */
export function shopSettler(books: ShopBooks, rozetka: Rozetka, absence: number): Settle {
  const { orders } = books;

  const settlePayment = async (id: string, input: PaymentData["input"], age: number) => {
    const step = input && (await pageOf(rozetka, input));
    if (step !== undefined) {
      books.note(id, { status: "payer-needed", step }, "recovery");
      return "Sent again with the same identifier: the payer's page is known.";
    }
    await books.refresh(id, "recovery");
    const { status, way } = orders.find(id)?.order ?? {};
    if (status !== "open" && status !== "unknown") return `The provider was asked: ${status}.`;
    if (age < absence) return undefined;
    books.note(id, { status: "declined", reason: way === "hosted" ? pageLost : neverArrived }, "recovery");
    return "The provider was asked: it knows of no payment.";
  };

  const settleChange = async (id: string, before: ChangeData["money"], age: number) => {
    await books.refresh(id, "recovery");
    const order = orders.find(id)?.order;
    if (order !== undefined && String(moneyOfParts(order)) !== String(before)) {
      return `The provider was asked: ${order.status}.`;
    }
    if (age < absence) return undefined;
    orders.change(id, { reason: nothingDone });
    return "The provider was asked: nothing was done.";
  };

  return (intent, age) => {
    const { kind, order: id, data } = intent;
    const found = orders.find(id);
    if (found === undefined) return Promise.resolve("There is no such order any more.");
    return within({ scene: "shop", order: id, session: found.session }, async () => {
      // What the shop wrote into its intents.
      const settled =
        kind === "shop.pay"
          ? await settlePayment(id, (data as PaymentData).input, age)
          : await settleChange(id, (data as ChangeData).money, age);
      const open = kind === "shop.pay" ? ({ status: "unknown" } as const) : { reason: notKnown };
      if (settled === undefined) orders.change(id, open);
      return settled;
    });
  };
}

/** The page of a payment whose answer was lost. The provider recognises the order's identifier and makes no second one. */
async function pageOf(rozetka: Rozetka, input: PaymentsCreateInput): Promise<BrowserStep | undefined> {
  try {
    return stepOf((await rozetka.payments.create(input)).action);
  } catch (error) {
    // Once the payer has paid, the identifier is taken: then the status tells the rest.
    if (isPayError(error) && error.outcome === "refused") return undefined;
    throw error;
  }
}
