import { formatMutations, type JsonObject, type Mutant, mutations, runMutations } from "@pay/testing";
import { expect, test } from "vitest";
import { document } from "../src/generated/openapi.js";
import { createSibs } from "../src/index.js";
import type { SibsTypes } from "../src/testing/definition.js";
import { createSibsSimulator, type SibsSimulator } from "../src/testing/index.js";
import type { WebhookPayloads } from "../src/webhooks.js";
import pinned from "./fixtures/contract.json" with { type: "json" };
import { fullAnswers, fullNotifications } from "./support/answers.js";
import {
  collectSamples,
  needsOneOf,
  type Sample,
  send,
  stories,
  without,
  withValue,
} from "./support/departures.js";
import { order, portugueseOrder, settings } from "./support/setup.js";

/*
 * Plants one mistake after the other in the document and asks whether the tests notice.
 */

/** Every how many mutants one is tried. `MUTANT_STRIDE=1` tries them all, which takes minutes. */
const stride = Number(process.env["MUTANT_STRIDE"] ?? 100);

type Tried = Pick<Mutant, "document"> & Partial<Mutant>;

/** What the contract tests assert, for the operations and notifications that a mutant concerns. */
async function noticed(
  { document: make, subjects }: Tried,
  samples: ReadonlyMap<string, readonly Sample[]>,
  storiesOf: ReadonlyMap<string, readonly number[]>,
): Promise<void> {
  const changed = make();
  const concerned = new Set(subjects ?? []);
  await checkOperations(changed, concerned, samples);
  checkNotifications(changed, concerned);
  const played = new Set([...concerned].flatMap((name) => storiesOf.get(name) ?? []));
  for (const index of played) await stories[index]?.play(changed);
}

async function checkOperations(
  changed: object,
  concerned: ReadonlySet<string>,
  samples: ReadonlyMap<string, readonly Sample[]>,
): Promise<void> {
  const simulators = new Map<string, SibsSimulator>();
  const simulatorOf = async ({ product, version }: Pick<Sample, "product" | "version">) => {
    const key = `${product} ${version}`;
    const known = simulators.get(key);
    if (known !== undefined) return known;
    const simulator = createSibsSimulator({ product, version, document: changed });
    const options = { product, version, ...settings(simulator), fetch: simulator.fetch };
    const { payments } = createSibs(options as never);
    await payments.checkout((product === "spg" ? portugueseOrder() : order()) as never);
    simulators.set(key, simulator);
    return simulator;
  };
  for (const [name, contract] of Object.entries(pinned.operations)) {
    if (!concerned.has(name)) continue;
    const own = samples.get(name) ?? [];
    for (const sample of own) {
      expect(await send(await simulatorOf(sample), sample, {})).toBe("taken");
    }
    for (const pointer of contract.requiredMembers)
      await refuse(own, (body) => without(body, pointer), simulatorOf);
    if (needsOneOf.some((each) => each === name)) await refuse(own, () => ({}), simulatorOf);
    for (const pointer of contract.closedValues)
      await refuse(own, (body) => withValue(body, pointer, "MUTANT"), simulatorOf);
    for (const parameter of contract.requiredParameters) {
      const [sample] = own;
      if (sample === undefined) continue;
      const change =
        parameter === "merchantTransactionId" ? { withoutQuery: true } : { withoutHeader: parameter };
      expect(await send(await simulatorOf(sample), sample, change)).toBe("invalid");
    }
    const simulator = await simulatorOf({ product: "stargate", version: "v1" });
    const declared = simulator.spec.operations.find((operation) => operation.name === name)?.answers ?? [];
    expect(declared.map(({ status }) => status).sort()).toEqual([...contract.statuses].sort());
    const [answer] = fullAnswers[name] ?? [];
    const declare = (status: number, body: unknown) =>
      simulator.answer(
        name as keyof SibsTypes["operations"] & string,
        { status, body, untyped: true } as never,
      );
    declare(200, answer);
    for (const pointer of contract.answerMembers)
      expect(() => declare(200, without(answer, pointer))).toThrow();
    const returnStatus = { statusCode: "T9999", statusMsg: "Error", statusDescription: "Temporary" };
    for (const status of [400, 504]) {
      declare(status, {
        returnStatus,
        httpCode: "503",
        httpMessage: "Unavailable",
        moreInformation: "Later.",
      });
      expect(() => declare(status, { returnStatus: {} })).toThrow();
    }
    expect(simulator.failures).toEqual([]);
  }
}

async function refuse(
  samples: readonly Sample[],
  change: (body: unknown) => unknown,
  simulatorOf: (sample: Sample) => Promise<SibsSimulator>,
): Promise<void> {
  for (const sample of samples) {
    const body = change(sample.body);
    if (body === undefined) continue;
    expect(await send(await simulatorOf(sample), sample, { body })).toBe("invalid");
    return;
  }
}

function checkNotifications(changed: object, concerned: ReadonlySet<string>): void {
  for (const [kind, members] of Object.entries(pinned.webhooks)) {
    if (!concerned.has(kind)) continue;
    const simulator = createSibsSimulator({ document: changed, webhookUrl: "https://shop.example/sibs" });
    const payload = fullNotifications[kind as keyof WebhookPayloads];
    simulator.actions.notify(kind as "payment", payload as never);
    for (const pointer of members) {
      expect(() => simulator.actions.notify(kind as "payment", without(payload, pointer) as never)).toThrow();
    }
    simulator.reset();
  }
}

test("the tests notice at least 95 of 100 mistakes in the document", async () => {
  const samples = await collectSamples();
  const storiesOf = new Map<string, number[]>();
  for (const [index, { play }] of stories.entries()) {
    for (const name of new Set((await play()).map(({ exchange }) => exchange.operation ?? "")))
      storiesOf.set(name, [...(storiesOf.get(name) ?? []), index]);
  }
  const tried = mutations(document).filter((_mutant, index) => index % stride === 0);
  const report = await runMutations(tried, (mutant) => noticed(mutant, samples, storiesOf), {
    // The generated document is JSON, which its type does not say.
    document: () => structuredClone(document) as JsonObject,
  });
  process.stdout.write(`${formatMutations(report)}\n`);
  // Of a small sample, one survivor says nothing yet about the score.
  expect(report.survivors.length).toBeLessThanOrEqual(Math.max(stride > 1 ? 1 : 0, report.total * 0.05));
}, 3_600_000);
