import type {
  CheckoutResult,
  Koshelek,
  Outcome,
  PaymentStatus,
  PaymentsCheckoutInput,
} from "../src/index.js";
import type { WebhookEvent, WebhookHooks } from "../src/webhooks.js";

declare const koshelek: Koshelek;
declare const input: PaymentsCheckoutInput;

/** Fails to compile unless both types are the same. */
type Same<Left, Right> =
  (<Probe>() => Probe extends Left ? 1 : 2) extends <Probe>() => Probe extends Right ? 1 : 2 ? true : false;
const proven = <Proof extends true>(proof: Proof): Proof => proof;

export async function results(): Promise<void> {
  const payment = await koshelek.payments.checkout(input);
  proven<Same<typeof payment, CheckoutResult>>(true);
  const { value, outcome } = await koshelek.payments.checkout(input).withResponse();
  proven<Same<typeof value, CheckoutResult>>(true);
  proven<Same<typeof outcome, Outcome | undefined>>(true);
}

export function inputs(): void {
  koshelek.payments.cancel({ storeId: "s", terminalId: "t", transactionId: "x" });
  // @ts-expect-error a required member is missing
  koshelek.payments.cancel({ storeId: "s", terminalId: "t" });
  // @ts-expect-error there is no such member
  koshelek.payments.cancel({ storeId: "s", terminalId: "t", transactionId: "x", amount: 100 });
  // @ts-expect-error the spelling is that of another member
  koshelek.payments.status({ transactionID: "x" });
  // @ts-expect-error not one of the providers
  koshelek.payments.checkout({ ...input, paymentMethods: [{ type: "CARD" }] });
  const invoice = input.checkoutInvoice;
  // @ts-expect-error kopecks are numbers
  koshelek.payments.checkout({ ...input, checkoutInvoice: { ...invoice, totalAmount: "15000" } });
  // @ts-expect-error only roubles
  koshelek.payments.checkout({ ...input, checkoutInvoice: { ...input.checkoutInvoice, currency: "USD" } });
}

export function openEnums(status: PaymentStatus): void {
  const known: PaymentStatus = "accepted";
  const future: PaymentStatus = "frozen";
  const text: string = status;
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
    // @ts-expect-error a postback names no amount of its own
    handled: ({ event }) => void event.data.totalAmount,
  },
  // @ts-expect-error there is no such hook
  { dropped: () => undefined },
];

export function events(event: WebhookEvent): void {
  proven<Same<typeof event.type, "postback">>(true);
  // @ts-expect-error a postback names no amount of its own
  void event.data.totalAmount;
}

export async function rawAnswers(): Promise<void> {
  const { data, error } = await koshelek.raw.POST("/api/v1/merchant/transaction/status", {
    body: { transactionId: "t" },
  });
  void data?.refStatus;
  void error?.code;
  // @ts-expect-error not a path of this provider
  await koshelek.raw.POST("/api/v1/merchant/nothing", {});
}
