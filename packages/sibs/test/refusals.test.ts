import { beforeAll, describe, expect, test } from "vitest";
import { createSibs } from "../src/index.js";
import type { SibsTypes } from "../src/testing/definition.js";
import { createSibsSimulator, type SibsSimulator } from "../src/testing/index.js";
import type { WebhookPayloads } from "../src/webhooks.js";
import pinned from "./fixtures/contract.json" with { type: "json" };
import { fullAnswers, fullNotifications } from "./support/answers.js";
import { collectSamples, needsOneOf, type Sample, send, without, withValue } from "./support/departures.js";
import { order, portugueseOrder, settings } from "./support/setup.js";

/*
 * What the document demands, pinned: a demand that disappears from it would let a wrong request or answer pass unseen.
 */

type Name = keyof SibsTypes["operations"] & string;
const operations = Object.entries(pinned.operations);
let samples: ReadonlyMap<string, readonly Sample[]> = new Map();
const simulators = new Map<string, SibsSimulator>();

beforeAll(async () => {
  samples = await collectSamples();
  for (const [product, version] of [
    ["stargate", "v1"],
    ["spg", "v1"],
    ["spg", "v2"],
  ] as const) {
    const simulator = createSibsSimulator({ product, version });
    const options = { product, version, ...settings(simulator), fetch: simulator.fetch };
    const { payments } = createSibs(options as never);
    await payments.checkout((product === "spg" ? portugueseOrder() : order()) as never);
    simulators.set(`${product} ${version}`, simulator);
  }
}, 60_000);

function simulatorOf({ product, version }: Sample): SibsSimulator {
  const simulator = simulators.get(`${product} ${version}`);
  if (simulator === undefined) throw new Error(`There is no simulator of ${product} ${version}.`);
  return simulator;
}

/** The first sample of an operation in which a change finds its place. */
function changed(name: string, change: (body: unknown) => unknown): { sample: Sample; body: unknown } {
  for (const sample of samples.get(name) ?? []) {
    const body = change(sample.body);
    if (body !== undefined) return { sample, body };
  }
  throw new Error(`No request of ${name} has that member.`);
}

describe("a request is refused", () => {
  test.each(operations)("%s, without a member that it needs", async (name, { requiredMembers }) => {
    for (const pointer of requiredMembers) {
      const { sample, body } = changed(name, (whole) => without(whole, pointer));
      expect(await send(simulatorOf(sample), sample, { body }), pointer).toBe("invalid");
    }
  });

  test.each(operations)("%s, with a value that it does not take", async (name, { closedValues }) => {
    for (const pointer of closedValues) {
      const { sample, body } = changed(name, (whole) => withValue(whole, pointer, "MUTANT"));
      expect(await send(simulatorOf(sample), sample, { body }), pointer).toBe("invalid");
    }
  });

  test.each(operations)("%s, with a member that it does not know", async (name) => {
    const [sample] = samples.get(name) ?? [];
    if (sample === undefined) throw new Error(`There is no request of ${name}.`);
    if (sample.body === undefined) return;
    const body = { ...sample.body, unknownMember: "value" };
    expect(await send(simulatorOf(sample), sample, { body })).toBe("invalid");
  });

  test.each(needsOneOf)("%s, without any of the members of which it needs one", async (name) => {
    const [sample] = samples.get(name) ?? [];
    if (sample === undefined) throw new Error(`There is no request of ${name}.`);
    expect(await send(simulatorOf(sample), sample, { body: {} })).toBe("invalid");
  });

  test.each(operations)("%s, without a parameter that it needs", async (name, { requiredParameters }) => {
    for (const parameter of requiredParameters) {
      const [sample] = samples.get(name) ?? [];
      if (sample === undefined) throw new Error(`There is no request of ${name}.`);
      const change =
        parameter === "merchantTransactionId" ? { withoutQuery: true } : { withoutHeader: parameter };
      expect(await send(simulatorOf(sample), sample, change), parameter).toBe("invalid");
    }
  });
});

describe("an answer is not one of the gateway's", () => {
  test.each(operations)("%s, without a member that it always has", (name, { answerMembers }) => {
    const simulator = createSibsSimulator();
    const [answer] = fullAnswers[name] ?? [];
    for (const pointer of answerMembers) {
      const body = without(answer, pointer);
      if (body === undefined) throw new Error(`The full answer of ${name} lacks ${pointer}.`);
      expect(
        () => simulator.answer(name as Name, { status: 200, body, untyped: true } as never),
        pointer,
      ).toThrow("departs from the document");
    }
  });

  test.each(operations)("%s, with a status that it does not declare", (name, { statuses }) => {
    const found = createSibsSimulator().spec.operations.find((operation) => operation.name === name);
    expect(found?.answers.map(({ status }) => status).sort()).toEqual([...statuses].sort());
  });
});

describe("a notification is not one of the gateway's", () => {
  test.each(Object.entries(pinned.webhooks))("%s, without a member that it always has", (kind, members) => {
    const simulator = createSibsSimulator({ webhookUrl: "https://shop.example/sibs" });
    const payload = fullNotifications[kind as keyof WebhookPayloads];
    for (const pointer of members) {
      const wrong = without(payload, pointer);
      if (wrong === undefined) throw new Error(`The full notification ${kind} lacks ${pointer}.`);
      expect(() => simulator.actions.notify(kind as "payment", wrong as never), pointer).toThrow("departs");
    }
  });
});
