import { expect, test } from "vitest";
import { defineSimulator, type Exchange, findSensitive, type SimulatorTypes } from "../src/index.js";

/** A till whose document marks secrets in every place where one can stand. */
const document = {
  openapi: "3.1.0",
  info: { title: "Till", version: "1" },
  servers: [{ url: "https://till.example" }],
  paths: {
    "/customers/{phone}/orders": {
      post: {
        "x-pay-name": "orders.create",
        parameters: [
          { name: "phone", in: "path", required: true, schema: { type: "string", "x-pay-sensitive": true } },
          { name: "mail", in: "query", "x-pay-sensitive": true, schema: { type: "string" } },
          { name: "page", in: "query", schema: { type: "string" } },
          { name: "X-Key", in: "header", schema: { $ref: "#/components/schemas/Key" } },
          { name: "X-Trace", in: "header", schema: { type: "string" } },
        ],
        requestBody: {
          content: { "application/json": { schema: { $ref: "#/components/schemas/Order" } } },
        },
        responses: {
          "200": {
            description: "Made.",
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  properties: { ok: { type: "boolean" }, secret: { $ref: "#/components/schemas/Key" } },
                },
              },
            },
          },
        },
      },
    },
  },
  components: {
    schemas: {
      Key: { type: "string", "x-pay-sensitive": true },
      Order: {
        type: "object",
        properties: {
          amount: { type: "number" },
          cards: { type: "array", items: { oneOf: [{ $ref: "#/components/schemas/Card" }] } },
          people: { type: "object", additionalProperties: { $ref: "#/components/schemas/Key" } },
        },
      },
      Card: {
        type: "object",
        required: ["kind"],
        properties: {
          kind: { const: "card" },
          "pan/code": { type: "string", "x-pay-sensitive": true },
          holder: { type: "object", "x-pay-sensitive": true },
        },
      },
    },
  },
};

interface Till extends SimulatorTypes {
  operations: {
    "orders.create": {
      input: { body: unknown };
      answer: { status: 200; body: { ok: boolean; secret: string } };
    };
  };
  options: object;
  webhooks: Record<string, never>;
  actions: object;
}

const createTill = defineSimulator<Till>({
  name: "till",
  document,
  defaults: {},
  state: () => undefined,
  actions: () => ({}),
  authenticate: () => ({ principal: undefined }),
  invalidRequest: () => ({ status: 200, body: { ok: false, secret: "answer-secret" } }),
  notFound: () => ({ status: 404 }),
  operations: { "orders.create": () => ({ status: 200, body: { ok: true, secret: "answer-secret" } }) },
  webhooks: {},
});

async function exchangeOf(
  body: string,
): Promise<{ exchange: Exchange; till: ReturnType<typeof createTill> }> {
  const till = createTill();
  await till.fetch("https://till.example/customers/48500100200/orders?mail=jane@example.com&page=2", {
    method: "POST",
    headers: { "content-type": "application/json", "x-key": "header-secret", "x-trace": "7" },
    body,
  });
  const [exchange] = till.exchanges;
  if (exchange === undefined) throw new Error("Nothing was recorded.");
  return { exchange, till };
}

test("finds what the document marks, wherever it stands", async () => {
  const { exchange, till } = await exchangeOf(
    JSON.stringify({
      amount: 12,
      cards: [
        // Its kind is wrong: a body that departs from the document hides no less.
        { kind: "cart", "pan/code": "4111", holder: { name: "Jane Smith" } },
      ],
      people: { one: "first-person" },
    }),
  );
  const found = findSensitive(till, exchange);
  expect([...found.request].sort()).toEqual(["/cards/0/holder", "/cards/0/pan~1code", "/people/one"]);
  expect(found.answer).toEqual(["/secret"]);
  expect(found.headers).toEqual(["x-key"]);
  expect([...found.values].sort()).toEqual([
    "4111",
    "48500100200",
    "Jane Smith",
    "answer-secret",
    "first-person",
    "header-secret",
    "jane@example.com",
  ]);
});

test("copes with a body that is no JSON", async () => {
  const { exchange, till } = await exchangeOf("{");
  expect(findSensitive(till, exchange).request).toEqual([]);
});
