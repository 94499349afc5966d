import { Coverage, formatCoverage, type Untyped } from "@pay/testing";
import { afterAll, describe, expect, test } from "vitest";
import { resources } from "../src/generated/operations.js";
import type { ApiError, PayCall } from "../src/index.js";
import type { SibsTypes } from "../src/testing/definition.js";
import { createSibsSimulator } from "../src/testing/index.js";
import type { WebhookPayloads } from "../src/webhooks.js";
import { oldSpgScenarios, spgScenarios } from "./scenarios/spg.js";
import {
  oldPortugueseStage,
  polishStage,
  portugueseStage,
  type Scenario,
  type Stage,
} from "./scenarios/stage.js";
import { stargateScenarios } from "./scenarios/stargate.js";
import { fullAnswers, fullNotifications } from "./support/answers.js";
import { spgCalls, stargateCalls } from "./support/calls.js";
import { failure, order, portugueseOrder } from "./support/setup.js";

const coverage = new Coverage(createSibsSimulator());

async function play<Client>(scenario: Scenario<Client>, stage: Stage<Client>): Promise<void> {
  await scenario.run(stage);
  await stage.settle();
  stage.contract.verify();
  coverage.merge(stage.contract.coverage.hits());
}

describe("Stargate", () => {
  test.each(stargateScenarios)("$name", (scenario) =>
    play(scenario, polishStage(scenario.options ?? {}, {})),
  );
});

describe("SPG version 2", () => {
  test.each(spgScenarios)("$name", (scenario) => play(scenario, portugueseStage(scenario.options ?? {}, {})));
});

describe("SPG version 1", () => {
  test.each(oldSpgScenarios)("$name", (scenario) =>
    play(scenario, oldPortugueseStage(scenario.options ?? {}, {})),
  );
});

/** The errors that the gateway and the proxy in front of it answer with. */
const refusal = {
  returnStatus: { statusCode: "T9999", statusMsg: "Error", statusDescription: "Temporary system condition" },
  httpCode: "503",
  httpMessage: "Service Unavailable",
  moreInformation: "Try again later.",
};

const errorCodes: Readonly<Record<string, string>> = {
  401: "authentication",
  403: "authentication",
  429: "rate-limited",
};

/** A call of one operation, with a checkout for those that pay one. */
interface Made {
  readonly stage: Pick<Stage<unknown>, "contract" | "simulator">;
  readonly call: () => PayCall<unknown>;
}

// Made once: reading the document for every call would take most of the time.
const polish = polishStage({}, {});
const portuguese = portugueseStage({}, {});

async function makeStargate(call: (typeof stargateCalls)[string]): Promise<Made> {
  polish.contract.reset();
  const checkout = await polish.sibs.payments.checkout(order());
  return { stage: polish, call: () => call(polish.sibs, checkout) };
}

async function makeSpg(call: (typeof spgCalls)[string]): Promise<Made> {
  portuguese.contract.reset();
  const checkout = await portuguese.sibs.payments.checkout(portugueseOrder());
  return { stage: portuguese, call: () => call(portuguese.sibs, checkout) };
}

/** Every operation, with the product that its call is tried on. */
const calls = [
  ...Object.entries(stargateCalls).map(([name, call]) => ({ name, make: () => makeStargate(call) })),
  ...Object.entries(spgCalls).map(([name, call]) => ({ name, make: () => makeSpg(call) })),
];

/** Lets the gateway answer an operation as declared. */
function declare(name: string, answer: Omit<Untyped, "untyped">, { stage }: Made): void {
  // The names come from the table of calls, which a test compares with the document's.
  stage.contract.answer(name as keyof SibsTypes["operations"] & string, { ...answer, untyped: true });
}

describe("every operation", () => {
  test("is called", () => {
    const names = Object.values(resources).flatMap((methods) =>
      Object.values<{ readonly name: string }>(methods).map(({ name }) => name),
    );
    expect([...new Set(calls.map(({ name }) => name))].sort()).toEqual(names.sort());
    expect(Object.keys(fullAnswers).sort()).toEqual(names);
  });

  const statuses = calls.flatMap(({ name, make }) => {
    const [resource = "", method = ""] = name.split(".");
    const rows: Readonly<Record<string, Readonly<Record<string, { readonly answers: object }>>>> = resources;
    const answers = Object.keys(rows[resource]?.[method]?.answers ?? {});
    return answers.map((status) => ({ name, make, status: status === "default" ? 504 : Number(status) }));
  });
  const answered = statuses.filter(({ status }) => status < 300);
  const refused = statuses.filter(({ status }) => status >= 300);

  test.each(answered)("$name hands on all of its answer with $status", async ({ name, make, status }) => {
    const [body, outcome] = fullAnswers[name] ?? [];
    const made = await make();
    const echo = name.startsWith("webhookSettings.") && name !== "webhookSettings.list";
    declare(name, { status, body, ...(echo ? { headers: { "TPP-Request-ID": "echo" } } : {}) }, made);
    const response = await made.call().withResponse();
    expect({ value: response.value, outcome: response.outcome }).toEqual({ value: body, outcome });
    made.stage.contract.verify();
  });

  test.each(refused)("$name tells what a $status is", async ({ name, make, status }) => {
    const made = await make();
    declare(name, { status, body: refusal }, made);
    const error = (await failure(made.call())) as ApiError;
    const isRead = /status|list|inquiry|channels|regulations/i.test(name);
    expect(error).toMatchObject({
      code: errorCodes[status] ?? "api",
      status,
      operation: name,
      provider: "sibs",
      providerCode: "T9999",
      outcome: isRead ? "not-sent" : status >= 500 ? "unknown" : "refused",
      body: refusal,
    });
    expect(error.meaning?.kind).toBe("provider");
    made.stage.contract.verify();
  });
});

describe("every kind of notification", () => {
  test.each(Object.keys(fullNotifications) as (keyof WebhookPayloads)[])(
    "%s is handed on whole",
    async (kind) => {
      portuguese.contract.reset();
      const before = portuguese.events.length;
      // The handler acts once on an id and never goes back on a transaction, so every kind needs those of its own.
      const payload = { ...fullNotifications[kind], notificationID: kind, transactionID: kind };
      portuguese.simulator.actions.notify(kind, payload);
      await portuguese.settle();
      expect(portuguese.events.slice(before)).toMatchObject([{ type: kind, id: kind, data: payload }]);
      portuguese.contract.verify();
    },
  );
});

afterAll(() => {
  for (const { contract } of [polish, portuguese]) coverage.merge(contract.coverage.hits());
  const report = coverage.report();
  process.stdout.write(`${formatCoverage(report)}\n`);
  const { operations, statuses, requestProperties, answerProperties, webhooks } = report;
  const missing = [operations, statuses, requestProperties, answerProperties].flatMap(
    (count) => count.missing,
  );
  expect(missing).toEqual([]);
  // What a mandate was done to makes a notification one about mandates, so that the other kinds cannot have it.
  expect(webhooks.missing.filter((name) => !name.endsWith("/mbwayMandate/mandateAction"))).toEqual([]);
});
