import { createContract } from "@pay/testing";
import { afterEach, describe, expect, test } from "vitest";
import type { ApiError } from "../src/index.js";
import { createRozetkaSimulator } from "../src/testing/index.js";
import examples from "./fixtures/examples.json" with { type: "json" };
import { callByName } from "./support/calling.js";
import { sampleOperations } from "./support/samples.js";
import { failure, makeClient } from "./support/setup.js";

const simulator = createRozetkaSimulator();
const contract = createContract(simulator);
const rozetka = makeClient({ fetch: contract.fetch, maximumAttempts: 1, limits: false });
const operations = new Map(sampleOperations(simulator.spec).map((each) => [each.name, each]));

afterEach(() => {
  contract.verify();
  contract.reset();
});

/** Something that the operation can be called with. */
const anyInput = (name: string) => operations.get(name)?.requests[0]?.input ?? {};

type Json = Readonly<Record<string, unknown>>;

async function sends(name: string, input: Json, body: unknown): Promise<void> {
  const [answer] = operations.get(name)?.answers ?? [];
  if (answer === undefined) throw new Error(`${name} has no answer to give.`);
  contract.answer(name as never, { ...answer, untyped: true });
  await callByName(rozetka, name, input);
  expect(JSON.parse(contract.requests()[0]?.request.text ?? "")).toEqual(body);
}

async function reads(name: string, status: number, body: unknown): Promise<string | undefined> {
  contract.answer(name as never, { status, body, untyped: true });
  const response = await callByName(rozetka, name, anyInput(name)).withResponse();
  expect(response.value).toEqual(body);
  return response.outcome;
}

describe("examples of the provider, its guides and the live service", () => {
  const requests = examples.filter((example) => "request" in example);
  test.each(requests)("$operation sends: $name", async ({ operation, request = {} }) => {
    await sends(operation, request, request);
  });

  const answers = examples.filter((example) => "answer" in example);
  test.each(answers)("$operation reads: $name", async ({ operation, answer, outcome }) => {
    expect(await reads(operation, 200, answer)).toBe(outcome);
  });

  const errors = examples.filter((example) => "error" in example);
  test.each(errors)(
    "$operation fails with: $name",
    async ({ operation, status = 0, error, headers = {} }) => {
      contract.answer(operation as never, { status, body: error, headers, untyped: true });
      const failed = (await failure(callByName(rozetka, operation, anyInput(operation)))) as ApiError;
      expect(failed).toMatchObject({ status, providerCode: error?.code, body: { code: error?.code } });
    },
  );
});

interface Holder {
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, { readonly value: unknown }>>;
}

/** The examples beside a schema of the document. */
function examplesOf(holder: Holder | undefined): unknown[] {
  if (holder === undefined) return [];
  const listed = Object.values(holder.examples ?? {}).map(({ value }) => value);
  return holder.example === undefined ? listed : [holder.example, ...listed];
}

const contentOf = (value: unknown): Holder | undefined =>
  (value as { content?: { "application/json"?: Holder } } | undefined)?.content?.["application/json"];

describe("examples of the document", () => {
  test.each([...operations.keys()])("%s", async (name) => {
    const operation = simulator.spec.operations.find((each) => each.name === name);
    const source = operation?.pointer
      .split("/")
      .slice(1)
      .reduce<unknown>(
        (value, token) => (value as Json)[token.replaceAll("~1", "/").replaceAll("~0", "~")],
        simulator.spec.document,
      ) as { requestBody?: unknown; responses: Readonly<Record<string, unknown>> };
    const { path = {}, query = {} } = partsOf(name);
    let count = 0;
    for (const body of examplesOf(contentOf(source.requestBody))) {
      contract.reset();
      await sends(name, { ...path, ...query, ...(body as Json) }, body);
      count += 1;
    }
    for (const [status, response] of Object.entries(source.responses)) {
      for (const body of examplesOf(contentOf(response))) {
        contract.reset();
        await reads(name, Number(status), body);
        count += 1;
      }
    }
    // Every operation with a body has an example, those without one have none to show.
    const hasBody =
      contentOf(source.requestBody) ?? contentOf(source.responses["200"] ?? source.responses["201"]);
    expect(count > 0).toBe(hasBody !== undefined);
  });
});

/** Path and query members of an operation's sample, which stand beside its body. */
function partsOf(name: string): { readonly path?: Json; readonly query?: Json } {
  const operation = simulator.spec.operations.find((each) => each.name === name);
  const input = anyInput(name);
  const pick = (place: string): Json =>
    Object.fromEntries(
      (operation?.parameters ?? [])
        .filter((parameter) => parameter.in === place)
        .map((parameter) => [parameter.name, input[parameter.name]]),
    );
  return { path: pick("path"), query: pick("query") };
}

describe("what the document sets no limit to is sent as it is", () => {
  const order = { external_id: "order-1", amount: 90, currency: "UAH" };
  const parts = { ...order, mode: "direct", bank_name: "privatbank", parts_count: 3, description: "Tea" };
  const polish = { ...order, currency: "PLN", provider: "santander", description: "Tea", customer: {} };
  const token = { token: "t", mask: "424242******4242", expires_at: "2027-01-02T15:04:05" };
  test.each<[string, string, Json]>([
    [
      "a discount as a line of the basket",
      "payments.create",
      { ...order, mode: "hosted", products: [{ name: "Discount", quantity: "1", net_amount: "-10.00" }] },
    ],
    [
      "a discount as a line of an order in parts",
      "payParts.create",
      {
        ...parts,
        customer: { first_name: "Тарас", last_name: "Шевченко" },
        products: [{ name: "Discount", quantity: 1, price: -10 }],
      },
    ],
    [
      "a discount as a line of an alternative payment",
      "alternativePayments.create",
      {
        ...polish,
        products: [{ name: "Discount", quantity: 1, price: -10, net_amount: -8, vat_amount: -2 }],
      },
    ],
    [
      "a filter that names a state twice",
      "reports.transactions",
      { date_from: "2025-05-01", date_to: "2025-05-14", statuses: ["Success", "Success"] },
    ],
  ])("%s", async (_what, name, input) => {
    await sends(name, input, input);
  });

  test("a card to begin with, for the page where one is saved", async () => {
    const payment_method = { type: "cc_token", cc_token: token };
    const body = { mode: "hosted", callback_url: "https://shop.example/callback", payment_method };
    await sends("customers.addCard", { external_id: "user-7", ...body }, body);
  });
});
