import { readOutcome } from "@pay/core";
import { createContract, formatCoverage } from "@pay/testing";
import { afterEach, describe, expect, test } from "vitest";
import { resources } from "../src/generated/operations.js";
import { type ApiError, isPayError, type PayCall } from "../src/index.js";
import { createRozetkaSimulator, signCallback } from "../src/testing/index.js";
import { createWebhooks } from "../src/webhooks.js";
import { callByName } from "./support/calling.js";
import { type OperationSamples, sampleOperations, sampleSchema } from "./support/samples.js";
import { makeClient } from "./support/setup.js";

const simulator = createRozetkaSimulator({ children: ["child"] });
const contract = createContract(simulator);
const rozetka = makeClient({ fetch: contract.fetch, maximumAttempts: 1, limits: false });
const operations = sampleOperations(simulator.spec);

afterEach(() => {
  contract.verify();
  contract.reset();
});

const call = (name: string, input: Readonly<Record<string, unknown>>): PayCall<unknown> =>
  callByName(rozetka, name, input);

const rowOf = (name: string) => {
  const [resource = "", method = ""] = name.split(".");
  const rows: Readonly<Record<string, Readonly<Record<string, { readonly outcome?: never }>>>> =
    resources as never;
  return rows[resource]?.[method];
};

describe.each(operations.map((operation) => [operation.name, operation] as const))(
  "%s",
  (name, operation) => {
    test("sends every documented member, in every variant", async () => {
      for (const sample of operation.requests) {
        contract.reset();
        declareSuccess(operation, operation.answers[0]);
        await call(name, sample.input);
        const [exchange] = contract.requests();
        expect(exchange?.operation).toBe(name);
        const url = new URL(exchange?.request.url ?? "");
        expect(decodeURIComponent(url.pathname)).toBe(sample.path);
        expect(Object.fromEntries(url.searchParams)).toEqual(sample.query);
        expect(exchange?.request.headers).toMatchObject(sample.headers);
        expect(exchange?.request.text === "" ? undefined : JSON.parse(exchange?.request.text ?? "")).toEqual(
          sample.body,
        );
      }
    });

    test("reads every documented member, in every variant", async () => {
      const [{ input } = { input: {} }] = operation.requests;
      for (const answer of operation.answers) {
        contract.reset();
        declareSuccess(operation, answer);
        const { value, status, outcome } = await call(name, input).withResponse();
        expect({ value, status }).toEqual({ value: answer.body, status: answer.status });
        expect(outcome).toBe(
          answer.body === undefined ? undefined : readOutcome(rowOf(name)?.outcome, answer.body),
        );
      }
    });

    test.each(operation.refusals)("tells a refusal with $status", async ({ status, body, headers }) => {
      const [{ input } = { input: {} }] = operation.requests;
      contract.answer(name as never, {
        status,
        headers,
        ...(body === undefined ? {} : { body }),
        untyped: true,
      });
      const error: unknown = await call(name, input).then(
        () => undefined,
        (thrown: unknown) => thrown,
      );
      if (!isPayError(error)) throw new Error(`Expected a PayError, got ${String(error)}`);
      const { providerCode } = error as ApiError;
      expect({ status: error.status, providerCode }).toEqual({ status, providerCode: body?.code });
      expect(error.operation).toBe(name);
    });
  },
);

function declareSuccess(
  operation: OperationSamples,
  answer: OperationSamples["answers"][number] | undefined,
) {
  if (answer === undefined) throw new Error(`${operation.name} has no answer to give.`);
  contract.answer(operation.name as never, { ...answer, untyped: true });
}

describe("callbacks", () => {
  const webhooks = createWebhooks({ password: "shop-password" });
  const types: Readonly<Record<string, readonly string[]>> = {
    processing: ["payment", "express-checkout"],
    batchProcessing: ["batch", "payment"],
    payPartsProcessing: ["pay-parts"],
    walletConfirmation: ["wallet-card"],
    subscription: ["subscription"],
    payout: ["payout"],
    expressCheckout: ["express-checkout"],
  };

  test.each([...simulator.webhookSchemas])("%s is opened with every member", async (name, schema) => {
    const seen = new Set<string>();
    for (const payload of sampleSchema(simulator.spec, schema)) {
      expect(simulator.validator.checkOwn(schema, payload)).toEqual([]);
      const text = JSON.stringify(payload);
      const headers = await signCallback(text, "shop-password");
      const event = await webhooks.open(text, headers);
      expect(event.data).toEqual(payload);
      seen.add(event.type);
      const message = { headers, text, body: new TextEncoder().encode(text) };
      contract.coverage.record({
        direction: "sent",
        number: 1,
        at: simulator.clock.now(),
        webhook: name,
        delivery: name,
        attempt: 1,
        request: { ...message, method: "POST", url: "https://shop.example/callback", path: "/callback" },
        payload,
        answer: { status: 200, headers: {}, text: "", body: new Uint8Array() },
        acknowledged: true,
      });
    }
    expect([...seen].sort()).toEqual([...(types[name] ?? [])].sort());
  });
});

test("nothing of the document is left out", () => {
  const report = contract.coverage.report();
  process.stdout.write(`${formatCoverage(report)}\n`);
  const missing = Object.fromEntries(Object.entries(report).map(([group, count]) => [group, count.missing]));
  expect(missing).toEqual({
    operations: [],
    statuses: [],
    requestProperties: [],
    answerProperties: [],
    webhooks: [],
  });
  expect(report.operations.total).toBe(60);
});
