import { dispatcherSender, nodeSender } from "@pay/core/node";
import { describeFaults, type StruckOptions } from "../../core/test/support/client-faults.js";
import { createSibs, type Sibs } from "../src/index.js";

const [token, clientId, signature] = ["gateway-token-0001", "client-id-0001", "signed.checkout.0001"];
const [email, code] = ["jan.kowalski@example.com", "770012"];

const open = (options: StruckOptions): Sibs<"stargate"> =>
  createSibs({ ...options, product: "stargate", token, clientId, terminalId: 24 });

const amount = { value: 50.5, currency: "PLN" } as const;
const returnStatus = { statusCode: "000", statusMsg: "Success", statusDescription: "Płatność zł 😀" };
const found = (status: string) => (acted: number) =>
  acted > 0
    ? { status: 200, body: { transactionID: "payment-1", paymentStatus: status, returnStatus } }
    : { status: 404, body: { returnStatus: { ...returnStatus, statusCode: "404", statusMsg: "Error" } } };

describeFaults({
  provider: "SIBS",
  packageName: "@pay/sibs",
  nodeSender,
  dispatcherSender,
  secrets: [token, clientId, signature, email, code],
  calls: [
    {
      operation: "payments.checkout",
      retry: "status-first",
      path: "/payments",
      answer: { transactionID: "payment-1", transactionSignature: "other", returnStatus },
      lookup: found("Pending"),
      make: (options) =>
        open(options).payments.checkout({
          merchant: { merchantTransactionId: "order-1" },
          customer: { customerInfo: { customerName: "Jan Kowalski", customerEmail: email } },
          transaction: {
            description: "tea",
            moto: false,
            paymentType: "PURS",
            amount,
            paymentMethod: ["BLIK"],
          },
        }),
    },
    {
      operation: "payments.cancel",
      retry: "status-first",
      path: "/payments/payment-1/cancellation",
      answer: { transactionID: "payment-2", paymentStatus: "Success", returnStatus },
      lookup: found("Success"),
      make: (options) =>
        open(options).payments.cancel({
          transactionID: "payment-1",
          merchant: { merchantTransactionId: "cancellation-1" },
          transaction: {
            description: "not wanted",
            amount,
            originalTransaction: { id: "payment-1", datetime: "2026-01-01T00:00:00Z" },
          },
        }),
    },
    {
      operation: "blik.purchase",
      retry: "status-first",
      path: "/payments/payment-1/blik/purchase",
      answer: { transactionID: "payment-1", paymentStatus: "Success", returnStatus },
      lookup: found("Success"),
      make: (options) =>
        open(options).blik.purchase(
          { transactionID: "payment-1", transactionSignature: signature },
          { BLIKCode: code },
        ),
    },
    {
      operation: "links.create",
      retry: "never",
      path: "/link-to-pay/create",
      answer: { returnStatus, paymentLinkUrl: "https://link.example/pay/1" },
      make: (options) =>
        open(options).links.create({
          paymentInfo: {
            merchantId: "1",
            acceptorId: "1",
            terminalId: "24",
            amount,
            validity: "DY90",
            linkType: "SNGL",
            paymentMethods: ["CARD"],
            reference: "Order 1",
            description: "tea",
          },
        }),
    },
  ],
});
