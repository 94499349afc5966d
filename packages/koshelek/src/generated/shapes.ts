// Generated from specs/koshelek/openapi.yaml by tools/generate. Do not edit: change the document, then run
// `pnpm generate koshelek`.
//
// What is allowed in every input, checked before anything is sent.

import type { Shape } from "@pay/core";

export const RequestId: Shape = { type: "string", minLength: 1, maxLength: 36 };

export const StoreId: Shape = { type: "string", minLength: 36, maxLength: 36 };

export const TerminalId: Shape = { type: "string", minLength: 1, maxLength: 256 };

export const Kopecks: Shape = { type: "integer", minimum: 0, maximum: 9999999999 };

export const Currency: Shape = { type: "string", enum: ["RUB"] };

export const Item: Shape = {
  type: "object",
  properties: {
    name: { type: "string", minLength: 1 },
    article: { type: "string", minLength: 1 },
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
