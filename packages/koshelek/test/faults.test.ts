import { dispatcherSender, nodeSender } from "@pay/core/node";
import { describeFaults, type StruckOptions } from "../../core/test/support/client-faults.js";
import { createKoshelek, type Koshelek } from "../src/index.js";

const [login, password, token, loyaltyId] = ["till-login", "till-password", "passcode-token", "9643-loyal"];

const open = (options: StruckOptions): Koshelek => createKoshelek({ ...options, login, password, token });

const place = { storeId: "ac99f4c8-1a8e-4b60-8aeb-fe20220f1b99", terminalId: "till-1" };
const item = {
  name: "Чай ₽ 😀",
  article: "77",
  price: 100,
  quantity: 1,
  totalAmount: 100,
  tax: "none" as const,
};

describeFaults({
  provider: "Koshelek Pay",
  packageName: "@pay/koshelek",
  nodeSender,
  dispatcherSender,
  secrets: [login, password, btoa(`${login}:${password}`), token, loyaltyId],
  calls: [
    {
      operation: "payments.checkout",
      retry: "same-id",
      path: "/api/v1/merchant/checkout",
      answer: { requestId: "r-1", transactionId: "t-1", status: "new", comment: "Чай ₽ 😀" },
      make: (options) =>
        open(options).payments.checkout({
          ...place,
          cardSession: "A1G97N",
          checkoutInvoice: { orderId: "order-1", totalAmount: 100, items: [item] },
          user: { loyaltyId },
          paymentMethods: [{ type: "SBP" }],
        }),
    },
    {
      operation: "payments.refund",
      retry: "same-id",
      path: "/api/v1/merchant/transaction/refund",
      answer: {
        requestId: "r-1",
        transactionId: "t-1",
        status: "refunding",
        refStatus: "new",
        comment: "₽ 😀",
      },
      make: (options) =>
        open(options).payments.refund({ ...place, transactionId: "t-1", refundAmount: 100, items: [item] }),
    },
  ],
});
