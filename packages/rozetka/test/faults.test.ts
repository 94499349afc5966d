import { dispatcherSender, nodeSender } from "@pay/core/node";
import { describeFaults, type StruckOptions } from "../../core/test/support/client-faults.js";
import { createRozetka, type Rozetka } from "../src/index.js";

const [login, password, customerAuth] = ["shop-login", "shop-password", "customer.access.token"];
const [email, cvv, number] = ["jane.shopper@example.com", "7391", "4929123456781234"];

const open = (options: StruckOptions): Rozetka =>
  createRozetka({ ...options, login, password, customerAuth });

const paid = { amount: "100.5", currency: "UAH", status: "success", status_description: "Оплата ₴ 😀" };

describeFaults({
  provider: "RozetkaPay",
  packageName: "@pay/rozetka",
  nodeSender,
  dispatcherSender,
  secrets: [login, password, btoa(`${login}:${password}`), customerAuth, email, cvv, number],
  calls: [
    {
      operation: "payments.create",
      retry: "same-id",
      path: "/api/payments/v1/new",
      answer: { id: "1", external_id: "order-1", is_success: true, operation: "payment", details: paid },
      make: (options) =>
        open(options).payments.create({
          mode: "direct",
          external_id: "order-1",
          amount: 100.5,
          currency: "UAH",
          customer: {
            email,
            payment_method: { type: "cc_number", cc: { number, exp_month: 12, exp_year: 2030, cvv } },
          },
        }),
    },
    {
      operation: "payments.refund",
      retry: "status-first",
      path: "/api/payments/v1/refund",
      answer: { id: "1", external_id: "order-1", is_success: true, operation: "refund", details: paid },
      // The payment does not say which of its refunds a call made.
      lookup: (acted) => ({ status: 200, body: { id: "1", external_id: "order-1", refunded: acted > 0 } }),
      make: (options) => open(options).payments.refund({ external_id: "order-1" }),
    },
    {
      operation: "batchPayments.cancel",
      retry: "never",
      path: "/api/payments/batch/v1/cancel",
      answer: { id: "1", batch_external_id: "batch-1", order_details: [], comment: "Оплата ₴ 😀" },
      make: (options) => open(options).batchPayments.cancel({ batch_external_id: "batch-1" }),
    },
  ],
});
