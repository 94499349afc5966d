import type { Level } from "@pay/spec-diff";

/** A place in a spec and what a maintainer writes there instead. */
export interface Edit {
  /** From the provider's folder in `specs`. */
  readonly file: string;
  readonly find: string;
  readonly put: string;
}

/** A change of a provider's API, and what has to follow from it. */
export interface DryCase {
  readonly provider: string;
  readonly name: string;
  readonly level: Level;
  /** What the changelog must tell callers. */
  readonly says: RegExp;
  readonly edits: readonly Edit[];
}

const commentField =
  "comment:\n      type: string\n      description: A remark for the provider's support.\n";

const koshelek: readonly Omit<DryCase, "provider">[] = [
  {
    name: "add an optional field",
    level: "minor",
    says: /`ReceiptRequest\.comment` may now be sent \(payments\.receipt\)/,
    edits: [
      {
        file: "schemas.yaml",
        find: '    invoice: { $ref: "#/Invoice" }\n',
        put: `    invoice: { $ref: "#/Invoice" }\n    ${commentField}`,
      },
    ],
  },
  {
    name: "add a required field",
    level: "major",
    says: /\*\*Breaking:\*\* `ReceiptRequest\.comment` must now be sent .*Send it\./,
    edits: [
      {
        file: "schemas.yaml",
        find: '    invoice: { $ref: "#/Invoice" }\n',
        put: `    invoice: { $ref: "#/Invoice" }\n    ${commentField}`,
      },
      {
        file: "schemas.yaml",
        find: "[requestId, transactionId, storeId, terminalId, invoice]",
        put: "[requestId, transactionId, storeId, terminalId, invoice, comment]",
      },
      {
        file: "operations/receipt.yaml",
        find: "          invoice:\n",
        put: "          comment: Printed twice\n          invoice:\n",
      },
    ],
  },
  {
    name: "remove a response field",
    level: "major",
    says: /\*\*Breaking:\*\* `Slip\.kzo` is no longer sent by the provider .*Stop reading it\./,
    edits: [
      {
        file: "schemas.yaml",
        find: "    kzo:\n      type: string\n      description: The control value that SBP gives the operation.\n      x-pay-assumed: K-1\n",
        put: "",
      },
    ],
  },
  {
    name: "change a retry class",
    level: "major",
    says: /\*\*Breaking:\*\* `payments\.receipt` has the retry class `never`/,
    edits: [
      {
        file: "operations/receipt.yaml",
        find: "    class: same-id\n    id: body#/requestId\n",
        put: "    class: never\n",
      },
    ],
  },
];

const rozetka: readonly Omit<DryCase, "provider">[] = [
  {
    name: "add an optional field",
    level: "minor",
    says: /`RequestPayoutRequest\.comment` may now be sent \(payouts\.create\)/,
    edits: [
      {
        file: "schemas/payouts.yaml",
        find: '    order: { $ref: "#/PayoutOrder" }\n',
        put: `    order: { $ref: "#/PayoutOrder" }\n    ${commentField}`,
      },
    ],
  },
  {
    name: "add a required field",
    level: "major",
    says: /\*\*Breaking:\*\* `RequestPayoutRequest\.comment` must now be sent .*Send it\./,
    edits: [
      {
        file: "schemas/payouts.yaml",
        find: '    order: { $ref: "#/PayoutOrder" }\n',
        put: `    order: { $ref: "#/PayoutOrder" }\n    ${commentField}`,
      },
      {
        file: "schemas/payouts.yaml",
        find: "required: [order, payer, recipient]",
        put: "required: [order, payer, recipient, comment]",
      },
      ...["card", "cash"].map((kind) => ({
        file: "operations/payouts.yaml",
        find: `                recipient:\n                  payout_type: ${kind}\n`,
        put: `                comment: Second try\n                recipient:\n                  payout_type: ${kind}\n`,
      })),
    ],
  },
  {
    name: "remove a response field",
    level: "major",
    says: /\*\*Breaking:\*\* `PayoutTransactionResult\.payment_type` is no longer sent by the provider .*Stop reading it\./,
    edits: [
      {
        file: "schemas/payouts.yaml",
        find: "    payment_type: &payoutPaymentType\n      type: string\n      description: Kind of payment, as the provider names it.\n      examples: [payout]\n    payout_type:",
        put: "    payout_type:",
      },
      {
        file: "schemas/payouts.yaml",
        find: "    payment_type: *payoutPaymentType\n",
        put: "    payment_type:\n      type: string\n      description: Kind of payment, as the provider names it.\n      examples: [payout]\n",
      },
    ],
  },
  {
    name: "change a retry class",
    level: "major",
    says: /\*\*Breaking:\*\* `payouts\.create` has the retry class `never`/,
    edits: [
      {
        file: "operations/payouts.yaml",
        find: "      class: status-first\n      lookup:\n        operation: payouts.info\n        input:\n          external_id: body#/order/external_id\n",
        put: "      class: never\n",
      },
    ],
  },
];

const sibs: readonly Omit<DryCase, "provider">[] = [
  {
    name: "add an optional field",
    level: "minor",
    says: /`LinkRequest\.comment` may now be sent \(links\.create\)/,
    edits: [
      {
        file: "schemas/link.yaml",
        find: '    paymentInfo: { $ref: "#/LinkPaymentInfo" }\n',
        put: `    paymentInfo: { $ref: "#/LinkPaymentInfo" }\n    ${commentField}`,
      },
    ],
  },
  {
    name: "add a required field",
    level: "major",
    says: /\*\*Breaking:\*\* `LinkRequest\.comment` must now be sent .*Send it\./,
    edits: [
      {
        file: "schemas/link.yaml",
        find: '    paymentInfo: { $ref: "#/LinkPaymentInfo" }\n',
        put: `    paymentInfo: { $ref: "#/LinkPaymentInfo" }\n    ${commentField}`,
      },
      {
        file: "schemas/link.yaml",
        find: "required: [paymentInfo]",
        put: "required: [paymentInfo, comment]",
      },
      {
        file: "operations/link-create.yaml",
        find: "          paymentInfo:\n",
        put: "          comment: By phone\n          paymentInfo:\n",
      },
    ],
  },
  {
    name: "remove a response field",
    level: "major",
    says: /\*\*Breaking:\*\* `LinkResult\.execution` is no longer sent by the provider .*Stop reading it\./,
    edits: [
      {
        file: "schemas/link.yaml",
        find: '    execution: { $ref: "./common.yaml#/Execution" }\n',
        put: "",
      },
    ],
  },
  {
    name: "change a retry class",
    level: "major",
    says: /\*\*Breaking:\*\* `mandates\.list` has the retry class `never`/,
    edits: [{ file: "operations/mandate-list.yaml", find: "class: safe", put: "class: never" }],
  },
];

/** Reads the same to every parser: a remark and an empty line. */
const nothing: Omit<DryCase, "provider"> = {
  name: "change nothing",
  level: "none",
  says: /^$/,
  edits: [
    { file: "openapi.yaml", find: "openapi: 3.1", put: "# Nothing of this is a change.\n\nopenapi: 3.1" },
  ],
};

/** What is tried for each provider. */
export const dryCases: readonly DryCase[] = Object.entries({ koshelek, rozetka, sibs }).flatMap(
  ([provider, cases]) => [...cases, nothing].map((one) => ({ provider, ...one })),
);
