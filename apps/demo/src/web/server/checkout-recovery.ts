import type { OrderReason } from "../contract.ts";
import type { CheckoutBooks } from "./checkout-books.ts";
import type { Movement, StoredCheckoutOrder } from "./checkout-order.ts";
import { within } from "./concern.ts";
import type { Settle } from "./intents.ts";
import type { Gateways, MovementInput, Settler } from "./sibs.ts";

/** A capture, cancellation or refund in the journal: the complete call, to be settled by its own identifier. */
export interface MovementData extends Movement {
  readonly input: MovementInput;
}

/** The gateway never heard of the order. */
export const neverBegun: OrderReason<"checkout"> = {
  text: {
    en: "The payment was never opened at the gateway. Nothing was charged.",
    pl: "Płatność nie została rozpoczęta u operatora. Nic nie pobrano.",
    pt: "O pagamento nunca foi aberto no prestador. Nada foi cobrado.",
  },
};

const neverPaid: OrderReason<"checkout"> = {
  text: {
    en: "The purchase never reached the gateway. Nothing was charged: pay again.",
    pl: "Zakup nie dotarł do operatora. Nic nie pobrano: zapłać ponownie.",
    pt: "A compra nunca chegou ao prestador. Nada foi cobrado: pague de novo.",
  },
};

const stepLost: OrderReason<"checkout"> = {
  text: {
    en: "The step that the bank wanted was lost with the answer. Nothing was charged: pay again.",
    pl: "Krok, którego chciał bank, przepadł razem z odpowiedzią. Nic nie pobrano: zapłać ponownie.",
    pt: "O passo que o banco pedia perdeu-se com a resposta. Nada foi cobrado: pague de novo.",
  },
};

const nothingDone: OrderReason<"checkout"> = {
  text: {
    en: "The request never reached the gateway. Nothing was done: try again.",
    pl: "Żądanie nie dotarło do operatora. Nic nie zrobiono: spróbuj ponownie.",
    pt: "O pedido nunca chegou ao prestador. Nada foi feito: tente de novo.",
  },
};

/**
 * Finds out what became of the checkout's intents.
 *
 * @param absence How long after a request, in milliseconds, a gateway that does not know it is believed.
 */
export function checkoutSettler(books: CheckoutBooks, sibs: Gateways, absence: number): Settle {
  const settlePurchase = async (order: StoredCheckoutOrder, age: number): Promise<string | undefined> => {
    const { id } = order;
    if (order.transactionID === undefined) {
      books.note(id, { status: "declined", reason: neverBegun }, "recovery");
      return "No payment was opened: nothing can be charged.";
    }
    const status = await books.statusOf(order);
    const { paymentStatus, paymentMethod } = status;
    if (paymentStatus === "Pending" && paymentMethod === undefined) {
      // The checkout is open, and no purchase has arrived; one that is under way still may.
      if (age < absence) return undefined;
      books.note(id, { status: "declined", reason: neverPaid }, "recovery");
      return "The gateway was asked: the purchase never arrived.";
    }
    if (paymentStatus === "Partial" && order.step === undefined) {
      // What the buyer's bank wanted went down with the answer, and nobody says it twice.
      books.note(id, { status: "expired", reason: stepLost }, "recovery");
      return "It waits for a step that nobody knows: the buyer pays anew.";
    }
    books.hear(id, status, "recovery");
    return `The gateway was asked: ${paymentStatus}.`;
  };

  const settleMovement = async (
    { id, market }: StoredCheckoutOrder,
    data: MovementData,
  ): Promise<string | undefined> => {
    const settler: Settler = sibs[market];
    const { status } = await settler.resolveCall(`payments.${data.kind}`, data.input, {
      interval: 500,
      deadline: absence + 5_000,
      absentAfter: absence,
    });
    if (status === "succeeded") books.book(id, data, "recovery");
    if (status === "not-found") books.orders.change(id, { reason: nothingDone });
    return status === "still-unknown" ? undefined : `The gateway was asked: ${status}.`;
  };

  return (intent, age) => {
    const { kind, order: id, data } = intent;
    const found = books.orders.find(id);
    if (found === undefined) return Promise.resolve("There is no such order any more.");
    return within({ scene: "checkout", order: id, session: found.session }, () =>
      kind === "checkout.pay"
        ? settlePurchase(found.order, age)
        : // What the checkout wrote into its intents.
          settleMovement(found.order, data as MovementData),
    );
  };
}
