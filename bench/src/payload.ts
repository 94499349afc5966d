import type { PaymentsCheckoutInput } from "@pay/koshelek";

/**
 * One payment as a cash desk starts it, about 0.8 kB, and its answer, about 1 kB. Every client sends the same members and
 * reads the same answer; those that write forms write this one as a form.
 */
export const sale: PaymentsCheckoutInput & { readonly requestId: string } = {
  requestId: "7e1f4d2a-94b3-4c1e-9a55-0b8b5c6f2d10",
  cardSession: "A1G97N",
  storeId: "0d9e3a52-7c11-4a86-8f6e-1f1f5a1f7b44",
  terminalId: "till-12",
  checkoutInvoice: {
    orderId: "2026-000123",
    totalAmount: 264_800,
    items: [
      {
        name: "Blue shirt",
        article: "sku-1",
        price: 129_900,
        quantity: 1,
        totalAmount: 129_900,
        tax: "vat20",
      },
      { name: "Socks", article: "sku-2", price: 35_000, quantity: 2, totalAmount: 70_000, tax: "vat20" },
      {
        name: "Scarf",
        article: "sku-3",
        price: 64_900,
        quantity: 1,
        totalAmount: 64_900,
        discountAmount: 0,
        tax: "vat10",
      },
    ],
  },
  user: { loyaltyId: "1234567891011" },
  paymentMethods: [{ type: "SBP" }],
};

/** Marks an answer that arrived whole. */
export const transactionId = "tr_5B8cwPMGnU6qLbRvo7qEZo";

/** The members beyond the documented ones are such as other providers send, for clients that look at them. */
export const answerText: string = JSON.stringify({
  requestId: sale.requestId,
  transactionId,
  status: "accepted",
  id: transactionId,
  object: "payment_intent",
  createdAt: "2026-03-20T13:13:37+00:00",
  amount: 264_800,
  currency: "rub",
  description: "order 2026-000123",
  metadata: { source: "till", campaign: "autumn" },
  slip: {
    rrn: "607913133700",
    authorizationCode: "065696",
    pan: "220138******0013",
    bank: "Test Bank",
    dateTime: "2026-03-20T16:13:37+03:00",
  },
  fraud: {
    score: 0,
    results: [
      { id: 25, name: "CardSessionFresh", score: 0 },
      { id: 26, name: "StoreKnown", score: 0 },
    ],
  },
  charges: {
    data: [
      { id: "ch_1", amount: 129_900, captured: true, currency: "rub" },
      { id: "ch_2", amount: 134_900, captured: true, currency: "rub" },
    ],
    has_more: false,
  },
  links: {
    self: { href: "https://api.example/v2/payments/tr_5B8cwPMGnU6qLbRvo7qEZo", type: "application/json" },
    receipt: { href: "https://receipts.example/tr_5B8cwPMGnU6qLbRvo7qEZo", type: "text/html" },
  },
});

/** Where every client sends it. */
export const path = "/api/v1/merchant/checkout";

/** Headers as a client of this provider sends them. */
export const headers = {
  accept: "application/json",
  "content-type": "application/json",
  authorization: "Basic dGlsbDp0aWxsLXBhc3N3b3Jk",
  token: "passcode",
} as const;
