import type { JsonObject } from "../../src/json.ts";

const ref = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: JsonObject): JsonObject => ({ "application/json": { schema } });
const text = (more: JsonObject = {}): JsonObject => ({ type: "string", ...more });

/**
 * A small provider with everything the specs use: calls of every retry class, a webhook, a callback, shared and one-way
 * components, open and closed lists, unions, maps, fills, codes and limits.
 */
export const base: JsonObject = {
  openapi: "3.1.0",
  info: { title: "Acme Pay", version: "1.0.0", description: "Payments." },
  servers: [
    {
      url: "https://test.acme.example/{shop}",
      "x-pay-environment": "test",
      variables: { shop: { default: "demo", description: "The shop." } },
    },
    { url: "https://acme.example", "x-pay-environment": "production", description: "Production." },
  ],
  tags: [{ name: "payments", description: "Payments." }],
  security: [{ basic: [] }],
  "x-pay-limits": { default: { requests: 10, window: 1000 }, slow: { requests: 1, window: 1000 } },
  "x-pay-error": { code: "/code", message: "/message" },
  "x-pay-request-id": "x-request-id",
  paths: {
    "/payments": {
      post: {
        operationId: "createPayment",
        tags: ["payments"],
        summary: "Start a payment.",
        description: "Starts a payment.",
        "x-pay-name": "payments.create",
        "x-pay-retry": {
          class: "status-first",
          lookup: {
            operation: "payments.status",
            input: { paymentId: "body#/paymentId" },
            outcome: {
              rules: [
                { is: "succeeded", when: { "/status": ["paid"] } },
                { is: "not-found", when: { "/status": [null] } },
              ],
            },
          },
          undo: { operation: "payments.cancel", input: { paymentId: "answer#/paymentId" } },
        },
        "x-pay-outcome": {
          code: "/reason",
          rules: [
            { is: "succeeded", when: { "/status": ["paid"] } },
            { is: "declined", when: { "/status": ["refused"] } },
            { is: "pending", when: { "/status": ["new"] } },
          ],
        },
        "x-pay-limit": {
          bucket: "default",
          lane: "payment",
          minimumInterval: { milliseconds: 250, per: "body#/paymentId" },
        },
        "x-pay-errors": "ErrorCode",
        parameters: [
          { name: "Idempotency-Key", in: "header", description: "The key.", schema: text() },
          {
            name: "expand",
            in: "query",
            description: "What to add.",
            schema: text({ enum: ["card", "user"] }),
          },
        ],
        requestBody: { required: true, content: json(ref("PaymentRequest")) },
        responses: {
          "200": {
            description: "The payment.",
            headers: { "X-Trace": { description: "The trace.", required: true, schema: text() } },
            content: json(ref("PaymentResult")),
          },
          "422": { description: "Refused.", content: json(ref("Failure")) },
          default: { description: "Anything else.", content: json(ref("Failure")) },
        },
        callbacks: {
          settled: {
            "{$request.body#/callbackUrl}": {
              post: {
                requestBody: { required: true, content: json(ref("SettledEvent")) },
                responses: { "200": { description: "Taken.", content: json(ref("Acknowledgement")) } },
              },
            },
          },
        },
      },
    },
    "/payments/{paymentId}": {
      get: {
        operationId: "paymentStatus",
        tags: ["payments"],
        summary: "Ask for a payment.",
        "x-pay-name": "payments.status",
        "x-pay-retry": { class: "safe" },
        "x-pay-limit": { bucket: "default", lane: "status" },
        "x-pay-products": ["shop", "terminal"],
        parameters: [
          { name: "paymentId", in: "path", required: true, description: "The payment.", schema: text() },
        ],
        responses: {
          "200": { description: "The payment.", content: json(ref("PaymentResult")) },
          "4XX": { description: "Refused.", content: json(ref("Failure")) },
        },
      },
      delete: {
        operationId: "cancelPayment",
        tags: ["payments"],
        summary: "Cancel a payment.",
        "x-pay-name": "payments.cancel",
        "x-pay-retry": {
          class: "same-id",
          id: "header#/Request-Id",
          lookup: {
            operation: "payments.status",
            input: { paymentId: "path#/paymentId" },
            outcome: { rules: [{ is: "succeeded", when: { "/status": ["canceled"] } }] },
          },
        },
        "x-pay-limit": { bucket: "default", lane: "cancel" },
        security: [{ basic: [], token: [] }, { oauth: ["cancel"] }],
        parameters: [
          { name: "paymentId", in: "path", required: true, description: "The payment.", schema: text() },
          {
            name: "Request-Id",
            in: "header",
            required: true,
            description: "The request.",
            schema: text({ "x-pay-generate": "uuid" }),
          },
          {
            name: "reasons",
            in: "query",
            required: true,
            description: "Why.",
            schema: { type: "array", items: text(), minItems: 1 },
          },
        ],
        responses: {
          "200": { description: "The payment.", content: json(ref("PaymentResult")) },
          "204": { description: "Nothing to do." },
        },
      },
    },
  },
  webhooks: {
    payment: {
      post: {
        operationId: "onPayment",
        security: [{ signature: [] }],
        parameters: [
          { name: "X-Delivery", in: "header", required: true, description: "The delivery.", schema: text() },
        ],
        requestBody: { required: true, content: json(ref("PaymentEvent")) },
        responses: { "200": { description: "Taken." }, "202": { description: "Taken for later." } },
      },
    },
    payout: {
      post: {
        operationId: "onPayout",
        requestBody: { required: true, content: json(ref("PayoutEvent")) },
        responses: { "200": { description: "Taken." } },
      },
    },
  },
  components: {
    securitySchemes: {
      basic: { type: "http", scheme: "basic", description: "Login and password." },
      token: { type: "apiKey", in: "header", name: "token" },
      signature: { type: "apiKey", in: "header", name: "X-Signature" },
      oauth: {
        type: "oauth2",
        flows: {
          clientCredentials: { tokenUrl: "https://acme.example/token", scopes: { cancel: "Cancel." } },
        },
      },
    },
    schemas: {
      PaymentRequest: {
        type: "object",
        additionalProperties: false,
        description: "A payment to start.",
        required: ["paymentId", "amount", "requestId", "method", "contact"],
        properties: {
          paymentId: text({ minLength: 1, maxLength: 36, description: "The payment." }),
          requestId: text({ "x-pay-generate": "uuid" }),
          amount: { type: "integer", minimum: 1, maximum: 100000, description: "Kopecks." },
          tip: { type: "number", exclusiveMinimum: 0, multipleOf: 0.1 },
          currency: text({ enum: ["RUB", "UAH"], default: "RUB" }),
          category: text({ enum: ["food", "toys"], "x-pay-open": true }),
          callbackUrl: text({ format: "uri" }),
          phone: text({ pattern: "^\\d+$", "x-pay-sensitive": true }),
          shop: text({ "x-pay-client": "shop" }),
          note: { type: ["string", "null"] },
          items: { type: "array", items: ref("Item"), minItems: 1, maxItems: 10 },
          tags: { type: "array", items: text(), uniqueItems: true },
          metadata: { type: "object", additionalProperties: text(), maxProperties: 5 },
          extra: { type: "object", additionalProperties: true },
          method: ref("MethodRequest"),
          contact: ref("ContactRequest"),
          customer: ref("Customer"),
          legacy: text({ "x-pay-products": ["shop"] }),
        },
      },
      Item: {
        type: "object",
        additionalProperties: false,
        required: ["name", "price"],
        properties: { name: text(), price: { type: "integer" }, quantity: { type: "integer" } },
      },
      MethodRequest: {
        oneOf: [ref("CardMethod"), ref("WalletMethod")],
        discriminator: { propertyName: "kind" },
      },
      CardMethod: {
        type: "object",
        additionalProperties: false,
        required: ["kind", "number"],
        properties: { kind: { const: "card" }, number: text({ "x-pay-sensitive": true }) },
      },
      WalletMethod: {
        type: "object",
        additionalProperties: false,
        required: ["kind"],
        properties: { kind: { const: "wallet" }, wallet: text() },
      },
      ContactRequest: {
        type: "object",
        additionalProperties: false,
        properties: { email: text(), telephone: text(), fax: text() },
        anyOf: [{ required: ["email"] }, { required: ["telephone"] }],
      },
      Customer: {
        type: "object",
        required: ["id"],
        properties: { id: text(), name: text(), level: text({ enum: ["gold", "silver"] }) },
      },
      Base: {
        type: "object",
        required: ["paymentId"],
        properties: { paymentId: text({ maxLength: 36 }), createdAt: text({ format: "date-time" }) },
      },
      PaymentResult: {
        allOf: [
          ref("Base"),
          {
            type: "object",
            required: ["status", "amount"],
            properties: {
              status: ref("Status"),
              amount: { type: "integer", minimum: 0, description: "Kopecks." },
              fee: { type: "number" },
              reason: text(),
              bank: text({ enum: ["red", "green"] }),
              wallet: { type: ["string", "null"] },
              card: ref("Card"),
              customer: ref("Customer"),
              refunds: { type: "array", items: ref("Refund"), maxItems: 5 },
              source: {
                oneOf: [ref("CardSource"), ref("WalletSource")],
                discriminator: { propertyName: "kind" },
              },
              labels: { type: "object", additionalProperties: text() },
            },
          },
        ],
      },
      Status: text({ enum: ["new", "paid", "refused", "canceled"], "x-pay-open": true }),
      Card: {
        type: "object",
        properties: { mask: text({ maxLength: 19 }), token: text({ "x-pay-sensitive": true }) },
      },
      Refund: {
        type: "object",
        required: ["id"],
        properties: { id: text(), parent: ref("Refund"), sum: { type: "integer" } },
      },
      CardSource: {
        type: "object",
        required: ["kind"],
        properties: { kind: { const: "card" }, mask: text() },
      },
      WalletSource: {
        type: "object",
        required: ["kind"],
        properties: { kind: { const: "wallet" }, wallet: text() },
      },
      PaymentEvent: {
        type: "object",
        required: ["event", "paymentId"],
        properties: {
          event: text({ enum: ["paid", "refused"] }),
          paymentId: text(),
          sum: { type: "integer" },
          memo: text(),
          channel: text({ enum: ["web", "desk"], "x-pay-open": true }),
        },
      },
      PayoutEvent: {
        type: "object",
        required: ["payoutId"],
        properties: { payoutId: text(), sum: { type: "integer" } },
      },
      SettledEvent: {
        type: "object",
        required: ["paymentId"],
        properties: { paymentId: text(), day: text({ format: "date" }) },
      },
      Acknowledgement: {
        type: "object",
        additionalProperties: false,
        required: ["result"],
        properties: { result: text({ enum: ["ok", "again"] }), detail: text() },
      },
      Failure: {
        type: "object",
        required: ["code"],
        properties: { code: ref("ErrorCode"), message: text() },
      },
      ErrorCode: text({
        enum: ["no_money", "bad_request"],
        "x-pay-open": true,
        "x-pay-codes": {
          no_money: { meaning: "Not enough money.", kind: "declined", retry: "new-payment" },
          bad_request: { meaning: "The request is wrong.", kind: "invalid", retry: "changed" },
        },
      }),
    },
  },
};
