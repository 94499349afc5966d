import type {
  Checkout,
  CheckoutInput,
  CheckoutResult,
  NextAction,
  Outcome,
  PayCall,
  PaymentStatus,
  PurchaseResult,
  Sibs,
  SibsOptions,
} from "../src/index.js";
import { createSibs } from "../src/index.js";
import type { WebhookEvent, WebhookHooks } from "../src/webhooks.js";

declare const stargate: Sibs<"stargate">;
declare const spg: Sibs<"spg-v2">;
declare const oldSpg: Sibs<"spg-v1">;
declare const anySibs: Sibs;
declare const checkout: Checkout;

/** Fails to compile unless both types are the same. */
type Same<Left, Right> =
  (<Probe>() => Probe extends Left ? 1 : 2) extends <Probe>() => Probe extends Right ? 1 : 2 ? true : false;
const proven = <Proof extends true>(proof: Proof): Proof => proof;

const transaction = {
  description: "Order 1001",
  moto: false,
  paymentType: "PURS" as const,
  amount: { value: 50.5, currency: "PLN" },
};

export async function results(): Promise<void> {
  const input: CheckoutInput<"stargate"> = { transaction: { ...transaction, paymentMethod: ["BLIK"] } };
  const opened = await stargate.payments.checkout(input);
  proven<Same<typeof opened, CheckoutResult>>(true);
  const { value, outcome } = await stargate.blik.purchase(opened, { BLIKCode: "777001" }).withResponse();
  proven<Same<typeof value, PurchaseResult>>(true);
  proven<Same<typeof outcome, Outcome | undefined>>(true);
  proven<Same<ReturnType<typeof spg.cards.purchase>, PayCall<PurchaseResult>>>(true);
}

export function clients(): void {
  const common = { environment: "test", token: "t", clientId: "c", terminalId: 24 } as const;
  const polish = createSibs({ product: "stargate", ...common });
  proven<Same<Sibs<"stargate">, typeof polish>>(true);
  const current = createSibs({ product: "spg", ...common });
  proven<Same<Sibs<"spg-v2">, typeof current>>(true);
  const old = createSibs({ product: "spg", version: "v1", ...common });
  proven<Same<Sibs<"spg-v1">, typeof old>>(true);
  // @ts-expect-error there is no such product
  createSibs({ product: "portugal", ...common });
  // @ts-expect-error Stargate has one version
  createSibs({ product: "stargate", version: "v2", ...common });
  // @ts-expect-error there is no such option
  createSibs({ product: "stargate", terminal: 24, ...common });
  // @ts-expect-error an environment and an address exclude each other
  createSibs({ product: "stargate", baseUrl: "https://x.example", ...common });
  // @ts-expect-error the terminal is a number
  createSibs({ product: "stargate", ...common, terminalId: "24" });
}

export function choices(options: SibsOptions): void {
  const sibs = createSibs(options);
  proven<Same<Sibs, typeof sibs>>(true);
}

export function products(): void {
  stargate.blik.purchase(checkout, { BLIKCode: "777001" });
  // @ts-expect-error only Stargate has BLIK
  spg.blik.purchase(checkout, { BLIKCode: "777001" });
  // @ts-expect-error only Stargate has BLIK
  oldSpg.blik;
  spg.mbWay.purchase(checkout, { customerPhone: "351#912345678" });
  // @ts-expect-error Stargate has its own path for MB WAY
  stargate.mbWay.purchase(checkout, { customerPhone: "351#912345678" });
  stargate.mbWay.purchaseInternational(checkout, { customerPhone: "351#912345678" });
  // @ts-expect-error only Stargate has that path
  spg.mbWay.purchaseInternational(checkout, { customerPhone: "351#912345678" });
  spg.references.generate(checkout);
  // @ts-expect-error only Portugal has Multibanco
  stargate.references.generate(checkout);
  // @ts-expect-error only SPG version 2 has mandates
  stargate.mandates.list();
  // @ts-expect-error only SPG version 2 has mandates
  oldSpg.mandates;
  spg.mandates.list();
  // @ts-expect-error version 2 has charges without the customer in its place
  spg.recurring.charge;
  // @ts-expect-error version 1 has recurring charges in its place
  oldSpg.merchantInitiated;
  // @ts-expect-error only Stargate has payment links
  spg.links.create;
  // @ts-expect-error only Stargate has quick transfers
  spg.quickTransfers.channels;
  // @ts-expect-error only Stargate sets webhooks through the API
  spg.webhookSettings.list;
  // @ts-expect-error what not every product has cannot be called without knowing the product
  anySibs.blik;
  anySibs.payments.status({ transactionID: "t" });
}

export function members(): void {
  stargate.payments.checkout({
    merchant: { shopURL: "https://shop.example" },
    transaction: { ...transaction, paymentMethod: ["BLIK"], oneClick: { customerAcceptance: true } },
  });
  // @ts-expect-error only SPG has MB WAY under that name
  stargate.payments.checkout({ transaction: { ...transaction, paymentMethod: ["MBWAY"] } });
  // @ts-expect-error only Stargate has BLIK
  spg.payments.checkout({ transaction: { ...transaction, paymentMethod: ["BLIK"] } });
  spg.payments.checkout({
    // @ts-expect-error only Stargate knows it
    merchant: { shopURL: "https://shop.example" },
    transaction: { ...transaction, paymentMethod: ["CARD"] },
  });
  spg.payments.checkout({
    // @ts-expect-error only Stargate knows it
    customer: { customerInfo: { customerPhone: "+48500123456" } },
    transaction: { ...transaction, paymentMethod: ["CARD"] },
  });
  stargate.payments.checkout({
    transaction: { ...transaction, paymentMethod: ["CARD"] },
    // @ts-expect-error only SPG version 2 knows it
    merchantInitiatedTransaction: { type: "UCOF", amountQualifier: "DEFAULT" },
  });
  spg.payments.checkout({
    transaction: { ...transaction, paymentMethod: ["CARD"] },
    // @ts-expect-error only version 1 knows it
    recurringTransaction: { validityDate: "2028-03-09T00:00:00.000Z", amountQualifier: "DEFAULT" },
  });
  oldSpg.mbWay.purchase(checkout, {
    customerPhone: "351#912345678",
    // @ts-expect-error only SPG version 2 charges mandates
    mandate: { mandateCreation: false, useMBWAYMandate: true },
  });
}

export function inputs(): void {
  // @ts-expect-error a required member is missing
  stargate.payments.checkout({ transaction: { ...transaction } });
  // @ts-expect-error not one of the values
  stargate.payments.checkout({ transaction: { ...transaction, paymentType: "SALE", paymentMethod: [] } });
  stargate.payments.checkout({
    // @ts-expect-error amounts are numbers
    transaction: { ...transaction, amount: { value: "50.5", currency: "PLN" }, paymentMethod: [] },
  });
  // @ts-expect-error a purchase says what is paid with
  stargate.blik.purchase(checkout);
  stargate.quickTransfers.channels(checkout);
  // @ts-expect-error the checkout stands in front
  stargate.blik.purchase({ BLIKCode: "777001" });
  // @ts-expect-error a checkout has a signature
  stargate.blik.purchase({ transactionID: "t" }, { BLIKCode: "777001" });
  // @ts-expect-error the transaction comes from the checkout
  stargate.blik.purchase(checkout, { BLIKCode: "777001", transactionID: "t" });
  // @ts-expect-error there is no such member
  stargate.blik.purchase(checkout, { blikCode: "777001" });
  // @ts-expect-error a cancellation names the payment that it refers to
  stargate.payments.cancel({ transactionID: "t", transaction });
}

export function openEnums(status: PaymentStatus): void {
  const known: PaymentStatus = "Success";
  const future: PaymentStatus = "Frozen";
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
    // @ts-expect-error not a member of any notification
    handled: ({ event }) => void event.data.amountOfMoney,
  },
  // @ts-expect-error there is no such hook
  { dropped: () => undefined },
];

export function events(event: WebhookEvent): void {
  if (event.type === "referencePaid") {
    proven<Same<typeof event.data.paymentReference.status, "PAID">>(true);
  }
  if (event.type === "mandateSuspended") {
    proven<Same<typeof event.data.mbwayMandate.mandateAction, "SSPN">>(true);
  }
  proven<Same<typeof event.paid, boolean>>(true);
  // @ts-expect-error there is no such event
  if (event.type === "refund") void event;
}

export function actions(action: NextAction): void {
  if (action.kind === "redirect") proven<Same<typeof action.url, string>>(true);
  if (action.kind === "challenge") {
    stargate.cards.purchase(checkout, { actionProcessed: action.actionProcessed });
  }
  // @ts-expect-error a wait has no address
  if (action.kind === "wait") void action.url;
}

export async function rawAnswers(): Promise<void> {
  const { data, error } = await stargate.raw.GET("/payments/{transactionID}/status", {
    params: { path: { transactionID: "t" } },
  });
  void data?.paymentStatus;
  void error?.returnStatus;
  await stargate.raw.POST("/payments/{transactionID}/blik/purchase", {
    params: { path: { transactionID: "t" } },
    body: { BLIKCode: "777001" },
  });
  await spg.raw.POST(
    // @ts-expect-error not a path of this product
    "/payments/{transactionID}/blik/purchase",
    {},
  );
}
