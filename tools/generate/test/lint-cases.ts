import type { Edit } from "./repository.ts";

/** A document that breaks one rule. */
export interface Case {
  readonly rule: string;
  /** The whole message. */
  readonly message: string;
  /** `file:line`, where it is worth a look. */
  readonly line?: string;
  readonly edits: readonly Edit[];
}

const schemas = (from: string, to: string): Edit => ({ file: "schemas.yaml", from, to });
const document = (from: string, to: string): Edit => ({ from, to });

const profiles = (value: string): Edit =>
  document("x-pay-request-id: x-request-id\n", `x-pay-request-id: x-request-id\nx-pay-profiles: ${value}\n`);
const subject = (value: string): Edit =>
  document("name: signature }", `name: signature, x-pay-subject: ${value} }`);

export const cases: readonly Case[] = [
  // The document as a whole.
  {
    rule: "document",
    message: 'openapi is "3.2.0"; allowed: `3.1.0` and later 3.1',
    edits: [document("openapi: 3.1.0", "openapi: 3.2.0")],
  },
  {
    rule: "document",
    message:
      'x-pay-environment is "live"; allowed: `test` or `production`, after `<product>-` where a provider has several products',
    line: "specs/shop/openapi.yaml:13",
    edits: [document("x-pay-environment: production", "x-pay-environment: live")],
  },
  {
    rule: "document",
    message: "there is another `test` server; one per environment",
    edits: [document("x-pay-environment: production", "x-pay-environment: test")],
  },
  {
    rule: "document",
    message: "must be the name of a response header",
    edits: [document("x-pay-request-id: x-request-id", "x-pay-request-id: [x]")],
  },
  {
    rule: "document",
    message:
      "x-pay-error is missing; it says where an error body keeps its parts: `{ code: /code }`, or `{}`",
    edits: [document("x-pay-error: { code: /error/code, message: /error/text }\n", "")],
  },
  {
    rule: "document",
    message:
      '"/error/kode" names nothing in any declared error body; allowed: a JSON pointer such as `/code`',
    edits: [document("x-pay-error: { code: /error/code", "x-pay-error: { code: /error/kode")],
  },
  {
    rule: "document",
    message: '`x-pay-errors` is "Codes"; allowed: `FailureCode`',
    edits: [document("x-pay-errors: FailureCode", "x-pay-errors: Codes")],
  },
  {
    rule: "unknown-extension",
    message:
      "`x-pay-secret` is not known here; allowed: `x-pay-open`, `x-pay-sensitive`, `x-pay-generate`, `x-pay-client`, `x-pay-codes`, `x-pay-products`, `x-pay-versions` or `x-pay-assumed`",
    edits: [
      schemas(
        "x-pay-sensitive: true, description: The name on it.",
        "x-pay-secret: true, description: The name on it.",
      ),
    ],
  },
  {
    rule: "unknown-extension",
    message: "`x-pay-name` is not known here; allowed: `x-pay-assumed`",
    edits: [
      document(
        "      operationId: tokenStored\n",
        "      operationId: tokenStored\n      x-pay-name: tokens.stored\n",
      ),
    ],
  },
  {
    rule: "availability",
    message: "must be a list of names, such as `[stargate]`; leave it out when it means all of them",
    edits: [document("x-pay-products: [web, desk]", "x-pay-products: web")],
  },

  // Names.
  {
    rule: "x-pay-name",
    message: "x-pay-name is missing; allowed: `resource.method`, each a camelCase word",
    line: "specs/shop/openapi.yaml:30",
    edits: [document("      x-pay-name: orders.list\n", "")],
  },
  {
    rule: "x-pay-name",
    message: 'x-pay-name is "Orders.list"; allowed: `resource.method`, each a camelCase word',
    edits: [document("x-pay-name: orders.list", "x-pay-name: Orders.list")],
  },
  {
    rule: "x-pay-name",
    message: "`orders.list` clashes with `orders.list`; every operation needs a name of its own",
    edits: [document("x-pay-name: tokens.ping", "x-pay-name: orders.list")],
  },
  {
    rule: "x-pay-name",
    message: "`a.bC` clashes with `aB.c`; every operation needs a name of its own",
    edits: [
      document("x-pay-name: tokens.store", "x-pay-name: aB.c"),
      document("x-pay-name: tokens.ping", "x-pay-name: a.bC"),
    ],
  },
  {
    rule: "x-pay-name",
    message: "`raw` is taken by the client itself; choose another word",
    edits: [document("x-pay-name: tokens.ping", "x-pay-name: raw.ping")],
  },
  {
    rule: "component-name",
    message: "`lines` is no name for a type; allowed: PascalCase words, such as `CancelRequest`",
    edits: [
      schemas('lines: { $ref: "#/Lines" }\n    card', 'lines: { $ref: "#/lines" }\n    card'),
      schemas('lines: { $ref: "#/Lines" }', 'lines: { $ref: "#/lines" }'),
      schemas("\nLines:", "\nlines:"),
    ],
  },
  {
    rule: "component-name",
    message:
      "`StoreInput`: names that end in `Input` are kept for generated inputs; a request body ends in `Request`",
    edits: [document("#/StoreTokenRequest", "#/StoreInput"), schemas("StoreTokenRequest:", "StoreInput:")],
  },
  {
    rule: "component-name",
    message: "`TokensStoreResult` is the name of another type; choose another word",
    edits: [
      document("#/TokenResult", "#/TokensStoreResult"),
      document("#/TokenResult", "#/TokensStoreResult"),
      schemas("TokenResult:", "TokensStoreResult:"),
    ],
  },
  {
    rule: "unused-definition",
    message: "nothing refers to `Basket`; use it or remove it",
    line: "specs/shop/schemas.yaml:1",
    edits: [schemas("Tenant:\n", "Basket: { type: object }\nTenant:\n")],
  },
  {
    rule: "bundler",
    message:
      "Two schemas are referenced with the same name but different content. Renamed Folder to Folder-2.",
    edits: [
      document(
        "components:\n",
        "components:\n  schemas:\n    Folder: { type: string, description: Another one. }\n",
      ),
      schemas(
        "id2: { type: string,",
        'id3: { $ref: "./openapi.yaml#/components/schemas/Folder" }\n        id2: { type: string,',
      ),
    ],
  },
  {
    rule: "tags",
    message: "needs exactly one tag; allowed: `orders` or `tokens`",
    edits: [document("operationId: ping\n      tags: [tokens]", "operationId: ping")],
  },
  {
    rule: "tags",
    message: "`baskets` is not among the document's tags; allowed: `orders` or `tokens`",
    edits: [document("operationId: ping\n      tags: [tokens]", "operationId: ping\n      tags: [baskets]")],
  },

  // Repeats, outcomes, limits.
  {
    rule: "x-pay-retry",
    message: "x-pay-retry is missing; it needs a `class`: `safe`, `same-id`, `status-first` or `never`",
    edits: [document("      x-pay-retry: { class: safe }\n", "")],
  },
  {
    rule: "x-pay-retry",
    message: '`class` is "always"; allowed: `safe`, `same-id`, `status-first` or `never`',
    edits: [document("x-pay-retry: { class: safe }", "x-pay-retry: { class: always }")],
  },
  {
    rule: "x-pay-retry",
    message: "unknown key `look`; allowed: `class`, `id`, `lookup` or `undo`",
    edits: [document("x-pay-retry: { class: safe }", "x-pay-retry: { class: safe, look: x }")],
  },
  {
    rule: "x-pay-retry",
    message:
      "class `same-id` needs `id`: a pointer to the request field that makes a repeat harmless, such as `body#/requestId`",
    edits: [document("        id: header#/Idempotency-Key\n", "")],
  },
  {
    rule: "x-pay-retry",
    message: "`header#/Idempotency` names nothing in the request of `createOrder`",
    edits: [document("id: header#/Idempotency-Key", "id: header#/Idempotency")],
  },
  {
    rule: "x-pay-retry",
    message: "`id` belongs to class `same-id` only",
    edits: [document("{ class: never }", "{ class: never, id: body#/label }")],
  },
  {
    rule: "x-pay-retry",
    message: "class `status-first` needs `lookup`: the operation that tells what became of the call",
    edits: [document("{ class: never }", "{ class: status-first }")],
  },
  {
    rule: "x-pay-retry",
    message:
      "class `never` means that nothing tells what became of the call; with `lookup` it is `status-first`",
    edits: [document("class: status-first", "class: never")],
  },
  {
    rule: "x-pay-retry",
    message:
      'names no operation: "orders.stop"; allowed: `orders.list`, `orders.create`, `orders.cancel`, `tokens.store` or `tokens.ping`',
    edits: [document("operation: orders.cancel", "operation: orders.stop")],
  },
  {
    rule: "x-pay-retry",
    message: "`orders.cancel` has no input `order`; allowed: `tenant`, `orderId`, `requestedBy` or `sentAt`",
    edits: [document("input: { orderId: answer#/id", "input: { orderId: answer#/id, order: answer#/id")],
  },
  {
    rule: "x-pay-retry",
    message: "lacks `orderId`, which `orders.cancel` needs",
    edits: [document("input: { orderId: answer#/id, ", "input: { ")],
  },
  {
    rule: "x-pay-retry",
    message: "`answer#/number` names nothing in `orders.create`",
    edits: [document("input: { orderId: answer#/id", "input: { orderId: answer#/number")],
  },
  {
    rule: "x-pay-retry",
    message:
      'is "id"; allowed: `body#/json/pointer`, `query#/name`, `path#/name`, `header#/name` or `answer#/json/pointer`',
    edits: [document("input: { orderId: answer#/id", "input: { orderId: id")],
  },
  {
    rule: "x-pay-retry",
    message: "`lookup` is for a call whose answer was lost; it cannot take anything from the answer",
    edits: [document("tenant: path#/tenant,\n              kind", "tenant: answer#/id,\n              kind")],
  },
  {
    rule: "x-pay-retry",
    message: "`tokens.ping` has no x-pay-outcome; say here with `outcome` what its answer means",
    edits: [
      document("{ class: never }", "{ class: status-first, lookup: { operation: tokens.ping, input: {} } }"),
    ],
  },
  {
    rule: "x-pay-retry",
    message: '`optional` is "orderId"; allowed: `tenant`',
    edits: [
      document("input: { orderId: answer#/id", "optional: [orderId]\n          input: { orderId: answer#/id"),
    ],
  },
  {
    rule: "x-pay-retry",
    message: '`absent` is "resend"; allowed: `repeat` or `unproven`',
    edits: [document("absent: repeat", "absent: resend")],
  },
  {
    rule: "x-pay-retry",
    message: "is 410, which `orders.create` does not declare as an answer",
    edits: [document("absent: repeat", "absentStatus: 410")],
  },
  {
    rule: "x-pay-retry",
    message: '"lost" cannot stand at `/state`; allowed: `"new"`, `"paid"` or `"refused"`',
    line: "specs/shop/outcomes.yaml:5",
    edits: [{ file: "outcomes.yaml", from: "/state: [refused]", to: "/state: [lost]" }],
  },
  {
    rule: "x-pay-retry",
    message: "unknown key `$ref`; allowed: `code`, `message` or `rules`",
    edits: [document("./outcomes.yaml#/cancelled", "./outcomes.yaml#/stopped")],
  },
  {
    rule: "x-pay-outcome",
    message: '"/status" names nothing in the 2xx answer; allowed: a JSON pointer such as `/status`',
    edits: [document("when: { /state: [paid] }", "when: { /status: [paid] }")],
  },
  {
    rule: "x-pay-outcome",
    message: '"payed" cannot stand at `/state`; allowed: `"new"`, `"paid"` or `"refused"`',
    line: "specs/shop/openapi.yaml:88",
    edits: [document("when: { /state: [paid] }", "when: { /state: [payed] }")],
  },
  {
    rule: "x-pay-outcome",
    message: '"/lines/state" names nothing in the 2xx answer; allowed: a JSON pointer such as `/status`',
    edits: [document("/lines/*/state:", "/lines/state:")],
  },
  {
    rule: "x-pay-outcome",
    message: '`is` is "paid"; allowed: `succeeded`, `declined`, `pending`, `action-required` or `not-found`',
    edits: [document("is: succeeded", "is: paid")],
  },
  {
    rule: "x-pay-outcome",
    message: "must be a list of values; `null` matches null and absent",
    edits: [document("when: { /state: [paid] }", "when: { /state: paid }")],
  },
  {
    rule: "x-pay-outcome",
    message: '"/reason/kode" names nothing in the 2xx answer; allowed: a JSON pointer such as `/status`',
    edits: [document("code: /reason/code", "code: /reason/kode")],
  },
  {
    rule: "x-pay-limit",
    message: "x-pay-limit is missing; it needs `bucket` and `lane`",
    edits: [document("      x-pay-limit: { bucket: slow, lane: other }\n", "")],
  },
  {
    rule: "x-pay-limit",
    message: '`bucket` is "fast"; allowed: `default` or `slow`',
    edits: [
      document("x-pay-limit: { bucket: slow, lane: other }", "x-pay-limit: { bucket: fast, lane: other }"),
    ],
  },
  {
    rule: "x-pay-limit",
    message: '`lane` is "left"; allowed: `cancel`, `status`, `payment` or `other`',
    edits: [
      document("x-pay-limit: { bucket: slow, lane: other }", "x-pay-limit: { bucket: slow, lane: left }"),
    ],
  },
  {
    rule: "x-pay-limit",
    message: "`requests` is 0; allowed: a whole number of requests above 0",
    edits: [document("{ requests: 20,", "{ requests: 0,")],
  },
  {
    rule: "x-pay-limit",
    message: '"body#/till" names nothing in the request; allowed: a pointer such as `body#/transactionId`',
    edits: [document("per: body#/requestedBy", "per: body#/till")],
  },
  {
    rule: "x-pay-limit",
    message: '"body#/till" names nothing in the request; allowed: a pointer such as `body#/transactionId`',
    edits: [document("per: body#/requestedBy", "per: [body#/requestedBy, body#/till]")],
  },
  {
    rule: "x-pay-limit",
    message: "[] names nothing in the request; allowed: a pointer such as `body#/transactionId`",
    edits: [document("per: body#/requestedBy", "per: []")],
  },
  {
    rule: "x-pay-limit",
    message: "x-pay-limits is missing; it needs at least one bucket: `default: { requests, window }`",
    edits: [
      document(
        "x-pay-limits:\n  default: { requests: 20, window: 1000 }\n  slow: { requests: 1, window: 60000, assumed: T-1 }\n",
        "",
      ),
    ],
  },

  // Inputs.
  {
    rule: "flat-input",
    message:
      "header parameter `requestedBy` has the name of a body property; inputs are flat, so rename one of them",
    edits: [document("- name: Idempotency-Key", "- name: requestedBy")],
  },
  {
    rule: "flat-input",
    message:
      "query parameter `tenant` has the name of a path parameter; inputs are flat, so rename one of them",
    edits: [document("- name: state\n", "- name: tenant\n")],
  },
  {
    rule: "flat-input",
    message: "a cookie parameter cannot be sent; allowed: path, query, header",
    edits: [document("- name: page\n          in: query", "- name: page\n          in: cookie")],
  },
  {
    rule: "flat-input",
    message:
      "parameter `page` must be a string, a number or a boolean, or an array of them, and say so in `type`",
    edits: [
      document(
        "schema: { type: integer, minimum: 1, default: 1 }",
        "schema: { type: object, additionalProperties: true }",
      ),
    ],
  },
  {
    rule: "flat-input",
    message: "parameter `Idempotency-Key`: only a query parameter can be an array",
    edits: [
      document(
        "schema: { type: string, format: uuid, x-pay-generate: uuid }",
        "schema: { type: array, items: { type: string } }",
      ),
    ],
  },
  {
    rule: "flat-input",
    message: "allowed: `form`, or leave it out",
    edits: [document("- name: page\n", "- name: page\n          style: pipeDelimited\n")],
  },
  {
    rule: "flat-input",
    message: "say `required: true`; where nothing needs to be sent, make the members optional instead",
    edits: [document("requestBody:\n        required: true", "requestBody:\n        required: false")],
  },
  {
    rule: "flat-input",
    message:
      "has `application/xml`; allowed: exactly one of `application/json` or `application/x-www-form-urlencoded`",
    edits: [document("application/x-www-form-urlencoded:", "application/xml:")],
  },
  {
    rule: "flat-input",
    message: "a request body is an object, or a union of objects",
    edits: [
      document(
        'schema: { $ref: "./schemas.yaml#/CreateOrderRequest" }',
        'schema: { $ref: "./schemas.yaml#/Lines" }',
      ),
    ],
  },
  {
    rule: "request-schema",
    message: "`not` cannot be checked before anything is sent; docs/spec-conventions.md lists what can",
    edits: [
      schemas(
        "name: { type: string, minLength: 1,",
        "name: { type: string, not: { const: x }, minLength: 1,",
      ),
    ],
  },
  {
    rule: "request-schema",
    message:
      "`maxLength` beside `$ref`; allowed: a description, `deprecated`, a default, examples and extensions; give other limits a schema of their own",
    edits: [
      schemas(
        "description: Price of one piece, in euros.",
        "maxLength: 3\n      description: Price of one piece, in euros.",
      ),
    ],
  },
  {
    rule: "request-schema",
    message: "`x-pay-open` stands beside `enum`, not beside `$ref`",
    edits: [
      schemas(
        "description: Price of one piece, in euros.",
        "x-pay-open: true\n      description: Price of one piece, in euros.",
      ),
    ],
  },
  {
    rule: "request-schema",
    message:
      "`#/components/schemas/Spare/properties/name` leads into the middle of something; give that schema a name and refer to it",
    edits: [
      document(
        "components:\n",
        "components:\n  schemas:\n    Spare: { type: object, properties: { name: { type: string, description: A. } } }\n",
      ),
      document(
        "schema: { type: integer, minimum: 1, default: 1 }",
        'schema: { $ref: "#/components/schemas/Spare/properties/name" }',
      ),
    ],
  },
  {
    rule: "request-schema",
    message: "a request has no `readOnly` member; give request and answer a schema each",
    edits: [
      schemas("name: { type: string, minLength: 1,", "name: { type: string, readOnly: true, minLength: 1,"),
    ],
  },
  {
    rule: "request-schema",
    message: "an answer has no `writeOnly` member; give request and answer a schema each",
    edits: [schemas("id: { type: string, examples", "id: { type: string, writeOnly: true, examples")],
  },
  {
    rule: "request-schema",
    message: "`properties` beside a union; write them out in every member of the union",
    edits: [
      schemas(
        "description: What is stored.\n      oneOf",
        "description: What is stored.\n      type: object\n      additionalProperties: true\n      properties: { a: { type: string, description: A. } }\n      oneOf",
      ),
    ],
  },
  {
    rule: "request-schema",
    message: "needs a `type`: `string`, `number`, `integer`, `boolean`, `array`, `object` or `null`",
    edits: [schemas("name: { type: string, minLength: 1,", "name: { minLength: 1,")],
  },
  {
    rule: "request-schema",
    message: "`time` is not checked; allowed: `date-time`, `date`, `uuid`, `uri` or `email`, or a `pattern`",
    edits: [
      schemas("name: { type: string, minLength: 1,", "name: { type: string, format: time, minLength: 1,"),
    ],
  },
  {
    rule: "request-schema",
    message: "is no regular expression: Invalid regular expression: /[0-9/u: Unterminated character class",
    edits: [schemas("^[0-9]{12,19}$", "[0-9")],
  },
  {
    rule: "closed-objects",
    message:
      "a request object is closed; allowed: `additionalProperties: false`, a schema for the values of a map, or an explicit `true`",
    line: "specs/shop/schemas.yaml:62",
    edits: [schemas("Line:\n  type: object\n  additionalProperties: false\n", "Line:\n  type: object\n")],
  },
  {
    rule: "closed-objects",
    message:
      "a request object is closed; allowed: `additionalProperties: false`, a schema for the values of a map, or an explicit `true`",
    line: "specs/shop/schemas.yaml:49",
    edits: [
      schemas(
        "    label: { type: string, description: A name. }",
        '    label: { $ref: "#/OrderPart", description: A name. }',
      ),
    ],
  },
  {
    rule: "closed-objects",
    message:
      "`additionalProperties: false` beside `allOf` refuses the members of its parts; use `unevaluatedProperties: false`",
    edits: [
      schemas(
        "unevaluatedProperties: false\n  allOf",
        "type: object\n  additionalProperties: false\n  allOf",
      ),
    ],
  },
  {
    rule: "closed-objects",
    message:
      "a response object stays open, so that a new field breaks nobody; leave out `additionalProperties: false`",
    edits: [
      schemas("\nOrder:\n  type: object\n", "\nOrder:\n  type: object\n  additionalProperties: false\n"),
    ],
  },
  {
    rule: "x-pay-open",
    message: "a response enum is open, since a provider adds values without warning; add `x-pay-open: true`",
    edits: [schemas("enum: [1, 2, null]\n      x-pay-open: true\n", "enum: [1, 2, null]\n")],
  },
  {
    rule: "x-pay-open",
    message:
      "a request enum is closed; when its list may be incomplete, add `x-pay-assumed` with the id that says why",
    edits: [schemas("      x-pay-assumed: T-2.1\n", "")],
  },
  {
    rule: "x-pay-open",
    message: "x-pay-open stands beside `enum`; there is none here",
    edits: [
      schemas("name: { type: string, minLength: 1,", "name: { type: string, x-pay-open: true, minLength: 1,"),
    ],
  },
  {
    rule: "x-pay-open",
    message: "allowed: `true`, or leave it out",
    edits: [
      schemas(
        "mode: { type: integer, enum: [1, 2],",
        "mode: { type: integer, x-pay-open: false, enum: [1, 2],",
      ),
    ],
  },
  {
    rule: "discriminated-union",
    message: "`allOf` under a discriminator; write the member out in full",
    edits: [
      schemas(
        '    - $ref: "#/LaterOrder"\n',
        '    - $ref: "#/LaterOrder"\n  discriminator: { propertyName: kind }\n',
      ),
    ],
  },
  {
    rule: "discriminated-union",
    message:
      "`allOf` of a discriminated parent becomes a type that nothing fits; write the member out in full",
    edits: [
      schemas(
        "OrderPart:\n  type: object\n",
        "OrderPart:\n  type: object\n  discriminator: { propertyName: requestedBy }\n",
      ),
    ],
  },
  {
    rule: "discriminated-union",
    message: "`discriminator` stands beside `oneOf`; there is none here",
    edits: [
      schemas(
        "OrderPart:\n  type: object\n",
        "OrderPart:\n  type: object\n  discriminator: { propertyName: requestedBy }\n",
      ),
    ],
  },
  {
    rule: "discriminated-union",
    message: "needs a required `type` with `const` or an enum of one value",
    edits: [schemas("required: [type, token]", "required: [token]")],
  },
  {
    rule: "discriminated-union",
    message: "must lead `token` to `#/components/schemas/TokenSource`",
    edits: [schemas('token: "#/TokenSource" }', 'tokens: "#/TokenSource" }')],
  },
  {
    rule: "discriminated-union",
    message: "every member of the union needs another value of `type`",
    edits: [schemas("type: { type: string, const: token,", "type: { type: string, const: card,")],
  },
  {
    rule: "required-members",
    message: "requires `nam`, which is not among its properties: `name`, `folders` and `parent`",
    edits: [schemas("required: [name]", "required: [nam]")],
  },
  {
    rule: "required-members",
    message:
      "requires `labels`, which is not among its properties: `terminal`, `folder`, `label`, `mode`, `source`, `options`, `silent` and `shape`",
    edits: [schemas("required: [label, folder]", "required: [labels, folder]")],
  },
  {
    rule: "fill",
    message: '`x-pay-generate` is "guid"; allowed: `uuid`, `id` or `timestamp`',
    edits: [document("x-pay-generate: uuid", "x-pay-generate: guid")],
  },
  {
    rule: "fill",
    message: "only a string can be generated",
    edits: [
      schemas(
        "id: { type: integer, minimum: 1, x-pay-client: terminal,",
        "id: { type: integer, minimum: 1, x-pay-generate: id,",
      ),
    ],
  },
  {
    rule: "fill",
    message: "either the client generates a value or an option supplies it, not both",
    edits: [schemas("x-pay-client: terminal,", "x-pay-client: terminal, x-pay-generate: id,")],
  },
  {
    rule: "fill",
    message: "must be the name of a client option, in camelCase",
    edits: [schemas("x-pay-client: terminal,", "x-pay-client: Terminal id,")],
  },
  {
    rule: "fill",
    message: "only what the library sends can be filled in",
    edits: [schemas("id: { type: string, examples", "id: { type: string, x-pay-generate: id, examples")],
  },
  {
    rule: "fill",
    message:
      "the client cannot fill in `folder.name`: `folder` is optional; allowed: a parameter, or a member reached through required objects",
    edits: [
      schemas(
        "name: { type: string, description: Its name. }",
        "name: { type: string, x-pay-generate: id, description: Its name. }",
      ),
    ],
  },
  {
    rule: "fill",
    message:
      "the client cannot fill in `lines.*.name`: it stands in a list or a map; allowed: a parameter, or a member reached through required objects",
    edits: [
      schemas(
        "name: { type: string, minLength: 1,",
        "name: { type: string, x-pay-generate: id, minLength: 1,",
      ),
    ],
  },
  {
    rule: "fill",
    message:
      "the client cannot fill in `card.number`: only some alternatives of the body have it; allowed: a parameter, or a member reached through required objects",
    edits: [
      schemas("number: { type: string, pattern", "number: { type: string, x-pay-generate: id, pattern"),
    ],
  },
  {
    rule: "fill",
    message: "allowed: `true`, or leave it out",
    edits: [schemas("x-pay-sensitive: true", "x-pay-sensitive: yes please")],
  },

  // Codes, texts, examples, sources.
  {
    rule: "x-pay-codes",
    message: "`E2` has no entry; every value of the enum needs one",
    edits: [schemas("enum: [E1, not-found]", "enum: [E1, E2, not-found]")],
  },
  {
    rule: "x-pay-codes",
    message: "`E1` is no value of the enum",
    edits: [schemas("enum: [E1, not-found]", "enum: [not-found]")],
  },
  {
    rule: "x-pay-codes",
    message:
      '`kind` is "wrong"; allowed: `declined`, `invalid`, `not-found`, `conflict`, `duplicate`, `authentication`, `forbidden`, `rate-limited`, `provider`, `settings` or `information`',
    edits: [schemas("kind: invalid", "kind: wrong")],
  },
  {
    rule: "x-pay-codes",
    message: '`retry` is "later"; allowed: `never`, `same`, `changed` or `new-payment`',
    edits: [schemas("retry: changed", "retry: later")],
  },
  {
    rule: "x-pay-codes",
    message: "needs a `meaning`",
    edits: [schemas("meaning: The request is wrong., ", "")],
  },
  {
    rule: "x-pay-codes",
    message: "x-pay-codes belongs to a schema with a name of its own; move it to a component",
    edits: [
      schemas(
        "name: { type: string, description: Its name. }",
        "name: { type: string, description: Its name., x-pay-codes: { A: { meaning: A., kind: invalid, retry: never } } }",
      ),
    ],
  },
  {
    rule: "descriptions",
    message: "needs a `summary` of one line",
    edits: [document("summary: List orders.", 'summary: "List\\norders."')],
  },
  {
    rule: "descriptions",
    message: "needs a `description`",
    edits: [document("      description: Newest first.\n", "")],
  },
  {
    rule: "descriptions",
    message: "parameter `orderId` needs a `description`",
    edits: [document("          description: The order.\n", "")],
  },
  {
    rule: "descriptions",
    message: "property `holder` needs a `description`: its meaning, unit and format",
    edits: [schemas(", description: The name on it. }", " }")],
  },
  {
    rule: "examples",
    message: "the request body needs an `example` or `examples` beside its schema",
    edits: [
      document('            example: { requestedBy: cashier-1, sentAt: "2026-01-31T09:30:00.000Z" }\n', ""),
    ],
  },
  {
    rule: "examples",
    message: "the 200 answer needs an `example` or `examples` beside its schema",
    edits: [document("              example: { orders: [] }\n", "")],
  },
  {
    rule: "no-invalid-media-type-examples",
    message: 'Example value must conform to the schema: `sentAt` property must match format "date-time".',
    edits: [document('sentAt: "2026-01-31T09:30:00.000Z" }', "sentAt: soon }")],
  },
  {
    rule: "no-invalid-media-type-examples",
    message: "Example value must conform to the schema: must NOT have unevaluated properties `count`.",
    edits: [document("example: { orders: [] }", "example: { orders: [], count: 0 }")],
  },
  {
    rule: "responses",
    message: "declares no refusal; add a response with a 4xx status, or `default`",
    edits: [document('        "404": { $ref: "#/components/responses/Failure" }\n', "")],
  },
  {
    rule: "responses",
    message: "declares no success; add a response with a status from 200 to 299",
    edits: [document('"201":\n', '"301":\n')],
  },
  {
    rule: "responses",
    message: "an answer is `application/json` or has no `content`",
    edits: [
      document(
        '"204": { description: It answers. }',
        '"204": { description: It answers., content: { text/plain: { schema: { type: string }, example: a } } }',
      ),
    ],
  },
  {
    rule: "responses",
    message: "allowed: a status of three digits, or `default`",
    edits: [document('"409": {', '"4XX": {')],
  },
  {
    rule: "sources",
    message: "SOURCES.md does not list this operation; name it there by `/ping` or `ping` in backticks",
    edits: [{ file: "SOURCES.md", from: "`ping`", to: "pings" }],
  },
  {
    rule: "sources",
    message: "SOURCES.md has no assumption `T-2`",
    edits: [document("x-pay-assumed: [T-1, T-2.1]", "x-pay-assumed: [T-1, T-2]")],
  },
  {
    rule: "sources",
    message: "SOURCES.md has no assumption `T-9`",
    edits: [document("assumed: T-1 }", "assumed: T-9 }")],
  },
  {
    rule: "sources",
    message: '"yes" is no assumption\'s id; allowed: `K-10`, `K-10.5`, or a list of such ids',
    edits: [document("x-pay-assumed: [T-1, T-2.1]", "x-pay-assumed: yes")],
  },

  // Redocly's own, to see that they are switched on.
  {
    rule: "no-unresolved-refs",
    message: "Can't resolve $ref",
    edits: [document("#/TokenResult", "#/TokenResults")],
  },
  {
    rule: "operation-operationId-unique",
    message: "Every operation must have a unique `operationId`.",
    edits: [document("operationId: ping", "operationId: storeToken")],
  },
  {
    rule: "security-defined",
    message: "There is no `apiKey` security scheme defined.",
    edits: [document("- basic: []\n          signature: []", "- apiKey: []")],
  },
  {
    rule: "no-unused-components",
    message: 'Component: "Spare" is never used.',
    edits: [document("components:\n", "components:\n  schemas:\n    Spare: { type: string }\n")],
  },
  {
    rule: "struct",
    message: "Property `sumary` is not expected here. Did you mean: summary?",
    edits: [document("summary: List orders.", "sumary: List orders.")],
  },
  {
    rule: "path-parameters-defined",
    message:
      "The operation does not define the path parameter `{orderId}` expected by path `/{tenant}/orders/{orderId}`.",
    edits: [document("- name: orderId\n          in: path", "- name: order\n          in: query")],
  },

  // Products and versions with types of their own.
  {
    rule: "profiles",
    message: "must name at least one profile: `<name>: { product, version }`",
    edits: [profiles("{}")],
  },
  {
    rule: "profiles",
    message: "`Web` is no name for a profile; allowed: lower-case words joined by hyphens",
    line: "specs/shop/openapi.yaml:24",
    edits: [profiles("{ Web: { product: web, version: v1 }, desk: { product: desk, version: v1 } }")],
  },
  {
    rule: "profiles",
    message: "`version` must be a name",
    edits: [profiles("{ web: { product: web } }")],
  },
  {
    rule: "profiles",
    message: '`1` is "desk"; allowed: `web`',
    edits: [profiles("{ web: { product: web, version: v1 } }")],
  },
  {
    rule: "profiles",
    message: "`WebLine` is kept for what `Web` knows of `Line`; choose another word",
    edits: [
      profiles("{ web: { product: web, version: v1 }, desk: { product: desk, version: v1 } }"),
      schemas("gift: { type: boolean,", "gift: { type: boolean, x-pay-products: [desk],"),
      schemas("Price:", "WebLine:"),
      schemas("#/Price", "#/WebLine"),
    ],
  },
  {
    rule: "subject",
    message: "is read together with `x-pay-profiles`, which is missing",
    edits: [subject("{ type: Opened, operation: orders.create, members: [id] }")],
  },
  {
    rule: "subject",
    message: "must be a name for a type, a PascalCase word",
    edits: [subject("{ type: opened, operation: orders.create, members: [id] }")],
  },
  {
    rule: "subject",
    message: "`Order` is the name of a component; choose another word",
    edits: [subject("{ type: Order, operation: orders.create, members: [id] }")],
  },
  {
    rule: "subject",
    message:
      '`operation` is "orders.open"; allowed: `orders.list`, `orders.create`, `orders.cancel`, `tokens.store` or `tokens.ping`',
    edits: [subject("{ type: Opened, operation: orders.open, members: [id] }")],
  },
  {
    rule: "subject",
    message: "must be a list of members of the answer",
    edits: [subject("{ type: Opened, operation: orders.create, members: [] }")],
  },
  {
    rule: "subject",
    message: '`0` is "number"; allowed: `id`, `state`, `lines`, `reason` or `parent`',
    edits: [subject("{ type: Opened, operation: orders.create, members: [number] }")],
  },
];
