// Generated from specs/koshelek/openapi.yaml by tools/generate. Do not edit: change the document, then run
// `pnpm generate koshelek`.
//
// What is allowed in every input, checked before anything is sent.

import type { Shape } from "@pay/core";

export const RequestId: Shape = { type: "string", minLength: 1, maxLength: 36 };

export const StoreId: Shape = { type: "string", minLength: 36, maxLength: 36 };

export const TerminalId: Shape = { type: "string", minLength: 1, maxLength: 256 };

export const Kopecks: Shape = { type: "integer", minimum: 0, maximum: 9999999999 };

export const Currency: Shape = { type: "string", enum: ["RUB", ""] };

export const Item: Shape = {
  type: "object",
  properties: {
    name: { type: "string" },
    article: { type: "string" },
    price: Kopecks,
    currency: Currency,
    quantity: { type: "integer", minimum: 0 },
    measure: { type: "string" },
    totalAmount: Kopecks,
    discountAmount: Kopecks,
    subTotalAmount: Kopecks,
    tax: { type: "string", enum: ["none", "vat0", "vat10", "vat20", "vat110", "vat120"] },
  },
  required: ["name", "article", "price", "quantity", "totalAmount", "tax"],
  closed: true,
};

export const CheckoutInvoice: Shape = {
  type: "object",
  properties: {
    orderId: { type: "string", minLength: 1, maxLength: 36 },
    totalAmount: Kopecks,
    currency: Currency,
    discountAmount: Kopecks,
    subTotalAmount: Kopecks,
    items: { type: "array", items: Item, minItems: 1 },
  },
  required: ["orderId", "totalAmount", "items"],
  closed: true,
};

export const User: Shape = {
  type: "object",
  properties: { loyaltyId: { type: "string", minLength: 1, maxLength: 36 } },
  required: ["loyaltyId"],
  closed: true,
};

export const AvailabilityRequest: Shape = {
  type: "object",
  properties: {
    requestId: RequestId,
    cardsession: { type: "string", minLength: 1, maxLength: 32, pattern: "^[A-Za-z0-9]+$" },
    storeId: StoreId,
    terminalId: TerminalId,
    checkoutInvoice: CheckoutInvoice,
    user: User,
  },
  required: ["requestId", "cardsession", "storeId", "terminalId", "checkoutInvoice", "user"],
  closed: true,
};

export const PaymentsAvailabilityResultInput: Shape = {
  type: "object",
  properties: { availabilityInfoId: { type: "string", minLength: 1 } },
  required: ["availabilityInfoId"],
  closed: true,
};

export const PaymentMethod: Shape = {
  type: "object",
  properties: {
    type: { type: "string", enum: ["SBP", "DOLYAME"] },
    meta: { type: "object", properties: {} },
    paymentPurpose: { type: "string" },
  },
  required: ["type"],
  closed: true,
};

export const CheckoutRequest: Shape = {
  type: "object",
  properties: {
    requestId: RequestId,
    cardSession: { type: "string", minLength: 1, maxLength: 32, pattern: "^[A-Za-z0-9]+$" },
    storeId: StoreId,
    terminalId: TerminalId,
    checkoutInvoice: CheckoutInvoice,
    user: User,
    paymentMethods: { type: "array", items: PaymentMethod, minItems: 1, uniqueItems: true },
  },
  required: [
    "requestId",
    "cardSession",
    "storeId",
    "terminalId",
    "checkoutInvoice",
    "user",
    "paymentMethods",
  ],
  closed: true,
};

export const TransactionId: Shape = { type: "string", minLength: 1, maxLength: 36 };

export const StatusRequest: Shape = {
  type: "object",
  properties: {
    requestId: { type: "string", minLength: 1, maxLength: 36 },
    transactionId: TransactionId,
    refTransactionId: { type: "string", minLength: 1, maxLength: 36 },
  },
  required: ["requestId"],
  anyRequired: [["transactionId"], ["refTransactionId"]],
  closed: true,
};

export const Invoice: Shape = {
  type: "object",
  properties: {
    orderId: { type: "string", minLength: 1, maxLength: 36 },
    receiptId: { type: "string", minLength: 1, maxLength: 36 },
    merchantName: { type: "string", maxLength: 999 },
    merchantAddress: { type: "string", maxLength: 999 },
    inn: { type: "string", minLength: 12, maxLength: 12, pattern: "^[0-9]+$" },
    dateTime: { type: "string", format: "date-time" },
    shift: { type: "string", maxLength: 32 },
    cashier: { type: "string", maxLength: 256 },
    taxation: { type: "string", enum: ["osn", "usn_income", "usn_income_out", "envd", "esn", "patent"] },
    kktRegNumber: { type: "string", maxLength: 64 },
    fnNumber: { type: "string", maxLength: 64 },
    fpd: { type: "string", maxLength: 64 },
    fdNumber: { type: "string", maxLength: 64 },
    website: { type: "string", maxLength: 64 },
    receiptType: { type: "string", enum: ["debit", "credit", "refund"] },
    totalAmount: Kopecks,
    discountAmount: Kopecks,
    subTotalAmount: Kopecks,
    taxAmount: Kopecks,
    qr: { type: "string", maxLength: 999 },
    currency: Currency,
    items: { type: "array", items: Item, minItems: 1 },
  },
  required: [
    "orderId",
    "receiptId",
    "merchantName",
    "merchantAddress",
    "inn",
    "dateTime",
    "shift",
    "cashier",
    "receiptType",
    "totalAmount",
    "items",
  ],
  closed: true,
};

export const ReceiptRequest: Shape = {
  type: "object",
  properties: {
    requestId: RequestId,
    transactionId: TransactionId,
    storeId: StoreId,
    terminalId: TerminalId,
    invoice: Invoice,
    meta: { type: "object", properties: {} },
  },
  required: ["requestId", "transactionId", "storeId", "terminalId", "invoice"],
  closed: true,
};

export const CancelRequest: Shape = {
  type: "object",
  properties: {
    requestId: RequestId,
    storeId: StoreId,
    terminalId: TerminalId,
    transactionId: TransactionId,
  },
  required: ["requestId", "storeId", "terminalId", "transactionId"],
  closed: true,
};

export const RefundItem: Shape = {
  type: "object",
  properties: {
    name: { type: "string" },
    article: { type: "string" },
    price: Kopecks,
    currency: Currency,
    quantity: { type: "integer", minimum: 0 },
    measure: { type: "string" },
    totalAmount: Kopecks,
    discountAmount: Kopecks,
    subTotalAmount: Kopecks,
    tax: { type: "string", enum: ["none", "vat0", "vat10", "vat20", "vat110", "vat120"] },
  },
  required: ["name", "price", "quantity", "totalAmount", "tax"],
  closed: true,
};

export const RefundRequest: Shape = {
  type: "object",
  properties: {
    requestId: RequestId,
    storeId: StoreId,
    terminalId: TerminalId,
    transactionId: TransactionId,
    refundAmount: { type: "integer", minimum: 1, maximum: 9999999999 },
    currency: Currency,
    items: { type: "array", items: RefundItem, minItems: 1, uniqueItems: true },
  },
  required: ["requestId", "storeId", "terminalId", "transactionId", "refundAmount", "items"],
  closed: true,
};
