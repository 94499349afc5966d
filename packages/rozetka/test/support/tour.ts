import { type Coverage, createContract } from "@pay/testing";
import { document as original } from "../../src/generated/openapi.js";
import { isPayError } from "../../src/index.js";
import { createRozetkaSimulator } from "../../src/testing/index.js";
import { callByName } from "./calling.js";
import { type OperationSamples, sampleOperations, sampleSchema } from "./samples.js";
import { makeClient } from "./setup.js";
import { variantsOf } from "./variants.js";

const { spec, webhookSchemas } = createRozetkaSimulator();
const operations = sampleOperations(spec);
const answerSchemas = new Map(
  spec.operations.flatMap(({ name, answers }) =>
    answers.map(({ status, content }) => [`${name} ${status}`, content[0]?.schema] as const),
  ),
);
const schemas = new Map(spec.operations.map(({ name, body }) => [name, body?.content[0]?.schema]));

/**
 * Calls every operation in every variant, with every answer and every value of its enums, and holds both sides to a
 * document: the client's requests, and the answers and callbacks that it is promised. Requests that are wrong by the
 * original document must be refused. `only` narrows the tour to operations and callbacks of these names.
 *
 * @throws {Error} at the first thing that does not fit.
 */
export async function takeTour(document: object = original, only?: ReadonlySet<string>): Promise<Coverage> {
  const simulator = createRozetkaSimulator({ document });
  const contract = createContract(simulator, { invalidRequests: "allow" });
  const rozetka = makeClient({ fetch: contract.fetch, maximumAttempts: 1, limits: false });
  const wanted = (name: string): boolean => only?.has(name) ?? true;

  async function send(name: string, input: Readonly<Record<string, unknown>>, answer: Answer): Promise<void> {
    contract.reset();
    contract.answer(name as never, { ...answer, untyped: true });
    const { value, status } = await callByName(rozetka, name, input)
      .withResponse()
      .catch((error: unknown) => {
        if (!isPayError(error) || error.status !== answer.status) throw error;
        return { value: answer.body, status: error.status };
      });
    same({ value, status }, { value: answer.body, status: answer.status });
    const [exchange] = contract.requests();
    same(exchange?.violations, []);
    contract.verify();
  }

  /** Sends a request past the client, which would not send it, and wants it recognised as wrong. */
  async function refuse(
    name: string,
    path: string,
    query: Readonly<Record<string, string>>,
    body: unknown,
  ): Promise<void> {
    contract.reset();
    await contract.fetch(`https://api-epdev.rozetkapay.com${path}?${new URLSearchParams(query)}`, {
      method: spec.operations.find((each) => each.name === name)?.method ?? "POST",
      headers: { authorization: `Basic ${btoa("shop:shop-password")}`, "content-type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const [exchange] = contract.requests();
    if (exchange?.violations.length === 0) throw new Error(`${name} takes ${JSON.stringify(body)}`);
  }

  for (const operation of operations.filter(({ name }) => wanted(name))) {
    const { name, requests, answers, refusals } = operation;
    const [success] = answers;
    const [request] = requests;
    if (success === undefined || request === undefined) throw new Error(`${name} has nothing to show.`);
    const schema = schemas.get(name);
    for (const { input, body } of requests) {
      await send(name, input, success);
      if (schema === undefined) continue;
      // Both documents' values: the client must take what the one allows, and the provider what the other does.
      for (const known of [spec, simulator.spec]) {
        for (const right of variantsOf(known, schema, body).right) {
          await send(name, { ...input, ...(right as object) }, success);
        }
      }
    }
    for (const answer of [...answers, ...refusals]) await send(name, request.input, answer);
    for (const answer of [...answers, ...refusals.slice(0, 1)]) {
      const content = answerSchemas.get(`${name} ${answer.status}`);
      if (content === undefined) continue;
      for (const right of variantsOf(spec, content, answer.body).right) {
        same(simulator.validator.check(content, right, "answer"), []);
      }
    }
    const source = spec.operations.find((each) => each.name === name);
    for (const { body, path, query } of requests) {
      const wrong = schema === undefined ? [] : variantsOf(spec, schema, body).wrong;
      for (const each of wrong) await refuse(name, path, query, each);
      for (const { name: parameter, in: place, required } of source?.parameters ?? []) {
        if (place !== "query" || !required) continue;
        const { [parameter]: _missing, ...rest } = query;
        await refuse(name, path, rest, body);
      }
    }
  }
  for (const [name, pointer] of webhookSchemas) {
    if (!wanted(name)) continue;
    for (const payload of sampleSchema(spec, pointer)) {
      for (const right of [payload, ...variantsOf(spec, pointer, payload).right]) {
        same(simulator.validator.checkOwn(pointer, right), []);
      }
      contract.coverage.record(delivery(name, payload));
    }
  }
  const missing = Object.values(contract.coverage.report()).flatMap((count) => count.missing);
  same(
    missing.filter((item) => wanted(item.split(" ")[0] ?? "")),
    [],
  );
  return contract.coverage;
}

type Answer = OperationSamples["answers"][number] | OperationSamples["refusals"][number];

/** Compares by JSON, which is what goes over the wire. */
function same(actual: unknown, expected: unknown): void {
  const [left, right] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (left !== right) throw new Error(`Expected ${right}, got ${left}`);
}

/** A callback that was received. */
function delivery(webhook: string, payload: unknown): Parameters<Coverage["record"]>[0] {
  const message = { headers: {}, text: "", body: new Uint8Array() };
  return {
    direction: "sent",
    number: 1,
    at: 0,
    webhook,
    delivery: webhook,
    attempt: 1,
    request: { ...message, method: "POST", url: "https://shop.example/callback", path: "/callback" },
    payload,
    answer: { ...message, status: 200 },
    acknowledged: true,
  };
}
