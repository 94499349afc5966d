import { testStoreId } from "../../src/testing/index.js";

type Sample = Readonly<Record<string, unknown>>;

/** A line with everything that a line can have. */
const fullItem: Sample = {
  name: "Чай",
  article: "77",
  price: 2_000,
  currency: "RUB",
  quantity: 10,
  measure: "PIECE",
  totalAmount: 15_000,
  discountAmount: 5_000,
  subTotalAmount: 20_000,
  tax: "vat20",
};

const place: Sample = { storeId: testStoreId, terminalId: "till-1" };

const checkoutInvoice: Sample = {
  orderId: "order-1",
  totalAmount: 15_000,
  currency: "RUB",
  discountAmount: 5_000,
  subTotalAmount: 20_000,
  items: [fullItem],
};

const invoice: Sample = {
  orderId: "order-1",
  receiptId: "6789",
  merchantName: "ООО Чай",
  merchantAddress: "Москва",
  inn: "001234567891",
  dateTime: "2026-01-01T10:00:00+03:00",
  shift: "5",
  cashier: "Иванов",
  taxation: "osn",
  kktRegNumber: "0004147503041443",
  fnNumber: "9280440300387752",
  fpd: "2374313442",
  fdNumber: "0000010272",
  website: "nalog.ru",
  receiptType: "debit",
  totalAmount: 15_000,
  discountAmount: 5_000,
  subTotalAmount: 20_000,
  taxAmount: 2_500,
  qr: "t=20260101T1000",
  currency: "RUB",
  items: [fullItem],
};

/** A request with every member that it can have, and what may be left out of it. */
export interface RequestSample {
  readonly operation: string;
  readonly path: string;
  readonly body: Sample;
  /** Members that may be left out; `*` stands for the index of a list. */
  readonly optional: readonly string[];
  /** Members that may hold nothing but these values. */
  readonly closed: Readonly<Record<string, readonly string[]>>;
  /** Members under which anything may stand. */
  readonly free: readonly string[];
}

const optionalOfItem = ["currency", "measure", "discountAmount", "subTotalAmount"];
const taxes = ["none", "vat0", "vat10", "vat20", "vat110", "vat120"];
const below = (at: string, names: readonly string[]): string[] => names.map((name) => `${at}${name}`);
const optionalOfInvoice = [
  ...below("checkoutInvoice.", ["currency", "discountAmount", "subTotalAmount"]),
  ...below("checkoutInvoice.items.*.", optionalOfItem),
];
const closedOfInvoice = {
  "checkoutInvoice.currency": ["RUB"],
  "checkoutInvoice.items.*.currency": ["RUB"],
  "checkoutInvoice.items.*.tax": taxes,
};

/** Every request body of the API. */
export const requestSamples: readonly RequestSample[] = [
  {
    operation: "payments.availability",
    path: "/api/v1/merchant/availability-info/task",
    body: { requestId: "r", cardsession: "A1G97N", ...place, checkoutInvoice, user: { loyaltyId: "1" } },
    optional: optionalOfInvoice,
    closed: closedOfInvoice,
    free: [],
  },
  {
    operation: "payments.checkout",
    path: "/api/v1/merchant/checkout",
    body: {
      requestId: "r",
      cardSession: "A1G97N",
      ...place,
      checkoutInvoice,
      user: { loyaltyId: "1" },
      paymentMethods: [{ type: "SBP", meta: { bonus: 5 }, paymentPurpose: "Чай" }],
    },
    optional: [...optionalOfInvoice, "paymentMethods.*.meta", "paymentMethods.*.paymentPurpose"],
    closed: { ...closedOfInvoice, "paymentMethods.*.type": ["SBP", "DOLYAME"] },
    free: ["paymentMethods.*.meta"],
  },
  {
    operation: "payments.status",
    path: "/api/v1/merchant/transaction/status",
    body: { requestId: "r", transactionId: "t", refTransactionId: "c" },
    optional: ["transactionId", "refTransactionId"],
    closed: {},
    free: [],
  },
  {
    operation: "payments.receipt",
    path: "/api/v1/merchant/transaction/receipt",
    body: { requestId: "r", transactionId: "t", ...place, invoice, meta: { bonus: 5 } },
    optional: [
      "meta",
      ...below("invoice.", [
        "taxation",
        "kktRegNumber",
        "fnNumber",
        "fpd",
        "fdNumber",
        "website",
        "discountAmount",
        "subTotalAmount",
        "taxAmount",
        "qr",
        "currency",
      ]),
      ...below("invoice.items.*.", optionalOfItem),
    ],
    closed: {
      "invoice.currency": ["RUB"],
      "invoice.taxation": ["osn", "usn_income", "usn_income_out", "envd", "esn", "patent"],
      "invoice.receiptType": ["debit", "credit", "refund"],
      "invoice.items.*.currency": ["RUB"],
      "invoice.items.*.tax": taxes,
    },
    free: ["meta"],
  },
  {
    operation: "payments.cancel",
    path: "/api/v1/merchant/transaction/cancel",
    body: { requestId: "r", ...place, transactionId: "t" },
    optional: [],
    closed: {},
    free: [],
  },
  {
    operation: "payments.refund",
    path: "/api/v1/merchant/transaction/refund",
    body: {
      requestId: "r",
      ...place,
      transactionId: "t",
      refundAmount: 100,
      currency: "RUB",
      items: [fullItem],
    },
    optional: ["currency", ...below("items.*.", [...optionalOfItem, "article"])],
    closed: { currency: ["RUB"], "items.*.currency": ["RUB"], "items.*.tax": taxes },
    free: [],
  },
];

const slip: Sample = {
  id: "s",
  paymentType: "SBP",
  storeId: "s",
  terminalId: "t",
  orderId: "o",
  paymentTransactionId: "t",
  operationDateTime: "2026-01-01T10:00:00.000Z",
  totalAmount: 100,
};
const list: Sample = {
  koshelekPayIsDefault: true,
  paymentTypeAvailabilityInfoList: [{ paymentType: "SBP", available: true }],
};
const reference: Sample = {
  requestId: "r",
  refTransactionId: "c",
  refStatus: "new",
  transactionId: "t",
  status: "new",
};

/** The least that an answer must have. */
export const leastAnswers: readonly {
  readonly operation: string;
  readonly status: number;
  readonly body: Sample;
}[] = [
  { operation: "payments.availability", status: 200, body: list },
  { operation: "payments.availability", status: 201, body: { availabilityInfoId: "a", timeout: 350 } },
  {
    operation: "payments.availabilityResult",
    status: 200,
    body: { availabilityInfoId: "a", computationComplete: false },
  },
  {
    operation: "payments.checkout",
    status: 200,
    body: { requestId: "r", transactionId: "t", status: "accepted", slip },
  },
  { operation: "payments.status", status: 200, body: { requestId: "r", transactionId: "t", status: "new" } },
  { operation: "payments.cancel", status: 200, body: reference },
  { operation: "payments.refund", status: 200, body: reference },
  { operation: "payments.refund", status: 422, body: { code: "UNKNOWN_TRANSACTION_ID" } },
];

/** Every member of a value by its path, lists by their indexes. */
export function membersOf(value: unknown, at = ""): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => {
    const path = at === "" ? name : `${at}.${name}`;
    return [path, ...membersOf(member, path)];
  });
}

/** The path with `*` for every index. */
export const pattern = (path: string): string => path.replaceAll(/\.\d+(?=\.|$)/g, ".*");

/** A copy without the member at a path, or with another one there. */
export function withMember(value: unknown, path: string, member?: { readonly value: unknown }): unknown {
  const copy: unknown = structuredClone(value);
  const names = path.split(".");
  const last = names.pop() ?? "";
  let holder = copy as Record<string, unknown>;
  for (const name of names) holder = holder[name] as Record<string, unknown>;
  if (member !== undefined) holder[last] = member.value;
  else if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else delete holder[last];
  return copy;
}

/** The member at a path. */
export function memberAt(value: unknown, path: string): unknown {
  return path.split(".").reduce((holder, name) => (holder as Record<string, unknown>)[name], value);
}
