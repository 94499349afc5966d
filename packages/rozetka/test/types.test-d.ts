import type {
  BatchPaymentOperationResult,
  BatchPaymentsCreateInput,
  CustomerPaymentMethod,
  Outcome,
  PaymentStatusResult,
  PayoutsCreateInput,
  Product,
  ResponseCode,
  Rozetka,
  SubscriptionEventType,
  SubscriptionsGiftInput,
} from "../src/index.js";
import type { WebhookEvent, WebhookHooks } from "../src/webhooks.js";

declare const rozetka: Rozetka;
declare const input: BatchPaymentsCreateInput;

/** Fails to compile unless both types are the same. */
type Same<Left, Right> =
  (<Probe>() => Probe extends Left ? 1 : 2) extends <Probe>() => Probe extends Right ? 1 : 2 ? true : false;
const proven = <Proof extends true>(proof: Proof): Proof => proof;

export async function results(): Promise<void> {
  const batch = await rozetka.batchPayments.create(input);
  proven<Same<typeof batch, BatchPaymentOperationResult>>(true);
  const { value, outcome } = await rozetka.payments.info({ external_id: "x" }).withResponse();
  proven<Same<typeof value, PaymentStatusResult>>(true);
  proven<Same<typeof outcome, Outcome | undefined>>(true);
}

const order = { api_key: "shop", external_id: "order-1", amount: 100.5, description: "Tea" };
const batch = { batch_external_id: "batch-1", currency: "UAH", orders: [order] };
const payment_method: CustomerPaymentMethod = { type: "cc_token", cc_token: { token: "t" } };

export function inputs(): void {
  rozetka.batchPayments.create({ ...batch, mode: "hosted", checkout_ttl: 60 });
  rozetka.batchPayments.create({ ...batch, mode: "direct", customer: { payment_method } });
  // @ts-expect-error a direct batch needs the payment data
  rozetka.batchPayments.create({ ...batch, mode: "direct" });
  // @ts-expect-error there is no page to close in direct mode
  rozetka.batchPayments.create({ ...batch, mode: "direct", customer: { payment_method }, checkout_ttl: 60 });
  // @ts-expect-error batches have no express checkout
  rozetka.batchPayments.create({ ...batch, mode: "express_checkout" });
  // @ts-expect-error amounts of orders are numbers
  rozetka.batchPayments.create({ ...batch, mode: "hosted", orders: [{ ...order, amount: "100.5" }] });
  // @ts-expect-error quantities are decimal strings
  const product: Product = { quantity: 2 };
  void product;
  // @ts-expect-error the currency is missing
  rozetka.batchPayments.confirm({ batch_external_id: "batch-1" });
  // @ts-expect-error a cancellation names no order
  rozetka.batchPayments.cancel({ batch_external_id: "batch-1", orders: [] });
  // @ts-expect-error there is no such option of a call
  rozetka.batchPayments.cancel({ batch_external_id: "batch-1" }, { onBehalf: "child" });
  rozetka.batchPayments.cancel(
    { batch_external_id: "batch-1" },
    { onBehalfOf: "child", customerAuth: "jwt" },
  );
}

export function paymentMethods(method: CustomerPaymentMethod): string | undefined {
  // @ts-expect-error the block of another type
  const wrong: CustomerPaymentMethod = { type: "wallet", cc_token: { token: "t" } };
  void wrong;
  switch (method.type) {
    case "cc_token":
      return method.cc_token.token;
    case "cc_number":
    case "card":
      return method.cc.number;
    case "wallet":
      return method.wallet.option_id;
    case "apple_pay":
      return method.apple_pay?.token;
    case "google_pay":
      return method.google_pay?.token;
  }
}

const payment = { external_id: "order-1", amount: 100.5, currency: "UAH" };

export function payments(): void {
  rozetka.payments.create({ ...payment, mode: "hosted", confirm: false });
  rozetka.payments.create({ ...payment, mode: "direct", customer: { payment_method } });
  rozetka.payments.create({ ...payment, mode: "express_checkout", products: [{ quantity: "2" }] });
  // @ts-expect-error a direct payment needs the payment data
  rozetka.payments.create({ ...payment, mode: "direct" });
  // @ts-expect-error an express checkout needs products
  rozetka.payments.create({ ...payment, mode: "express_checkout" });
  // @ts-expect-error a repeated charge has no currency of its own
  rozetka.payments.createRecurrent({ recurrent_id: "1", external_id: "x", amount: 1, currency: "UAH" });
  // @ts-expect-error a receiver needs an identifier
  rozetka.payments.create({ ...payment, mode: "hosted", recipient: { payment_method: iban } });
  // @ts-expect-error cards are saved with payment data in direct mode
  rozetka.customers.addCard({ mode: "direct", external_id: "user-7" });
  // @ts-expect-error the callback is the only way to learn of a hosted card
  rozetka.customers.addCard({ mode: "hosted", external_id: "user-7" });
  rozetka.subscriptions.gift(gift, { customerRid: "8ba5dd43-496e-4432-9c8a-74fdc74139fe" });
  // @ts-expect-error a gift goes back to a series of charges
  rozetka.subscriptions.gift({ ...gift, recurrent_id: undefined });
  // @ts-expect-error the amount of a payout is a decimal string
  rozetka.payouts.create({ ...payout, order: { ...payout.order, original_amount: 250 } });
}

declare const gift: SubscriptionsGiftInput;
declare const payout: PayoutsCreateInput;
declare const iban: { type: "iban"; iban: { iban: string } };

export function openEnums(code: ResponseCode): void {
  const known: ResponseCode = "insufficient_funds";
  const future: ResponseCode = "something_new";
  const text: string = code;
  void [known, future, text];
}

export const log: WebhookHooks = {
  repeated: ({ event, id, object }) => {
    proven<Same<typeof event, WebhookEvent>>(true);
    const names: readonly (string | undefined)[] = [id, object];
    void names;
  },
  failed: ({ event }) => {
    proven<Same<typeof event, WebhookEvent | undefined>>(true);
  },
};

export const wrongLogs: readonly WebhookHooks[] = [
  {
    // @ts-expect-error not every event is about a payment
    handled: ({ event }) => void event.data.external_id,
  },
  // @ts-expect-error there is no such hook
  { dropped: () => undefined },
];

export function events(event: WebhookEvent): string | undefined {
  switch (event.type) {
    case "payment":
      return event.data.details?.operation_id;
    case "batch":
      // @ts-expect-error a batch has no single transaction of this kind
      void event.data.details;
      return event.data.order_details?.[0]?.external_id;
    case "pay-parts":
      // @ts-expect-error orders in parts name no operation beside their details
      void event.data.operation;
      return event.data.details?.bank_key;
    case "wallet-card":
      return event.data.payment_method?.option_id;
    case "subscription":
      proven<Same<typeof event.data.event, SubscriptionEventType | undefined>>(true);
      return event.data.subscription?.id;
    case "payout":
      return event.data.transaction_id;
    case "express-checkout":
      return event.data.delivery_details?.provider;
  }
}

export async function rawAnswers(): Promise<void> {
  const { data, error } = await rozetka.raw.GET("/api/payments/v1/info", {
    params: { query: { external_id: "x" } },
  });
  void data?.purchased;
  void error?.hint?.order_external_id;
  // @ts-expect-error not a path of this provider
  await rozetka.raw.POST("/api/payments/v1/nothing", {});
}
