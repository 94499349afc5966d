const problem = {
  description: "Refused.",
  content: { "application/json": { schema: { $ref: "#/components/schemas/Problem" } } },
};

/** The document of the provider that the README invents. */
export const document = {
  openapi: "3.1.0",
  info: { title: "Kiosk", version: "1.0.0" },
  servers: [{ url: "https://kiosk.example/api" }],
  security: [{ key: [] }],
  paths: {
    "/orders": {
      post: {
        "x-pay-name": "orders.create",
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: {
                type: "object",
                additionalProperties: false,
                required: ["amount"],
                properties: { amount: { type: "number", exclusiveMinimum: 0, multipleOf: 0.01 } },
              },
            },
          },
        },
        responses: {
          "201": {
            description: "Created.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/Order" } } },
          },
          "401": problem,
          "402": problem,
          "422": problem,
        },
      },
    },
  },
  webhooks: {
    orderPaid: {
      post: {
        requestBody: { content: { "application/json": { schema: { $ref: "#/components/schemas/Order" } } } },
        responses: { "200": { description: "Received." } },
      },
    },
  },
  components: {
    securitySchemes: { key: { type: "apiKey", in: "header", name: "x-key" } },
    schemas: {
      Order: {
        type: "object",
        required: ["orderId", "amount", "status"],
        properties: {
          orderId: { type: "string" },
          amount: { type: "number" },
          status: { type: "string", enum: ["open", "paid"] },
        },
      },
      Problem: {
        type: "object",
        required: ["code"],
        properties: { code: { type: "string" }, details: { type: "array", items: { type: "string" } } },
      },
    },
  },
};
