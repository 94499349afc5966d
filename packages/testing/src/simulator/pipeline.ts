import { decodeRequest } from "../spec/decoding.js";
import type { Spec, SpecLimit, SpecOperation } from "../spec/document.js";
import { checkAnswer, encodeAnswer } from "../spec/encoding.js";
import type { Match } from "../spec/matching.js";
import type { SchemaValidator } from "../spec/validator.js";
import { listViolations } from "../spec/violations.js";
import type { CannedAnswers } from "./canned-answers.js";
import type { SimulatorContext, SimulatorDefinition, SimulatorTypes } from "./definition.js";
import type { RequestExchange } from "./exchanges.js";
import type { Failures } from "./failures.js";
import { refuseStatus } from "./faults.js";
import type { Answer, EncodedAnswer, ReceivedRequest } from "./messages.js";
import type { LimitUsage, RateLimits } from "./rate-limit.js";

/** What the way of a request leads through. */
export interface Pipeline<Types extends SimulatorTypes> {
  readonly definition: SimulatorDefinition<Types>;
  readonly spec: Spec;
  readonly validator: SchemaValidator;
  readonly limits: Readonly<Record<string, SpecLimit>>;
  readonly rates: RateLimits;
  readonly canned: CannedAnswers;
  readonly failures: Failures;
}

/** A request on its way. */
export interface Passage<Types extends SimulatorTypes> {
  readonly match: Match;
  readonly request: ReceivedRequest;
  readonly exchange: RequestExchange;
  readonly context: SimulatorContext<Types>;
  readonly actions: Types["actions"];
}

/**
 * The way of a request: credentials, the document, the rate limit, an answer that a test declared or else the handler,
 * and the document again. Whoever refuses ends it. What goes wrong in the simulator itself becomes a failure and a 500.
 */
export async function process<Types extends SimulatorTypes>(
  pipeline: Pipeline<Types>,
  passage: Passage<Types>,
): Promise<EncodedAnswer> {
  try {
    return await pass(pipeline, passage);
  } catch (cause) {
    return pipeline.failures.add(passage.match.operation.name, "The operation threw", { cause });
  }
}

async function pass<Types extends SimulatorTypes>(
  pipeline: Pipeline<Types>,
  { match, request, exchange, context, actions }: Passage<Types>,
): Promise<EncodedAnswer> {
  const { definition, canned, failures } = pipeline;
  const { operation, path } = match;
  const { state, options, clock } = context;
  const answered = (answer: Answer): EncodedAnswer => check(pipeline, operation, answer);

  const authentication = await definition.authenticate({ request, operation, path, state, options, clock });
  if ("answer" in authentication) return answered(authentication.answer);
  const { principal } = authentication;

  const { document } = pipeline.spec;
  const { input, violations } = decodeRequest({
    document,
    validator: pipeline.validator,
    operation,
    request,
    path,
  });
  exchange.input = input;
  exchange.violations = violations;
  if (violations.length > 0)
    return answered(definition.invalidRequest({ operation, violations, request, options }));

  const usage = takeFromLimit(pipeline, operation, principal, request);
  const headers = usage === undefined ? {} : (definition.rateLimit?.headers?.(usage) ?? {});
  if (usage?.exceeded === true && definition.rateLimit !== undefined) {
    return answered(withHeaders(definition.rateLimit.answer(usage), headers));
  }

  const declared = canned.take(operation.name);
  if (declared !== undefined) return { ...declared, headers: { ...lowerCase(headers), ...declared.headers } };

  // A name without a handler gives undefined, which is what is asked for here.
  const handler = definition.operations[operation.name as keyof Types["operations"]];
  if (handler === undefined) {
    return failures.add(
      operation.name,
      "Nothing answers this operation: it has no handler and no declared answer",
      {},
    );
  }
  exchange.processed = true;
  const answer = await handler({
    ...context,
    actions,
    operation,
    principal,
    request,
    // The document and the provider's types describe the same input, and it was checked against the document.
    input: input as never,
  });
  return answered(withHeaders(answer, headers));
}

function takeFromLimit<Types extends SimulatorTypes>(
  { definition, limits, rates }: Pipeline<Types>,
  { bucket }: SpecOperation,
  principal: Types["principal"],
  request: ReceivedRequest,
): LimitUsage | undefined {
  const limit = bucket === undefined ? undefined : limits[bucket];
  if (definition.rateLimit === undefined || bucket === undefined || limit === undefined) return undefined;
  return rates.take(bucket, definition.rateLimit.key?.({ principal, request }) ?? "", limit);
}

function check<Types extends SimulatorTypes>(
  { validator, failures }: Pipeline<Types>,
  operation: SpecOperation,
  answer: Answer,
): EncodedAnswer {
  refuseStatus(answer.status);
  const encoded = encodeAnswer(answer, operation);
  const violations = checkAnswer(encoded, operation, validator, "answer");
  if (violations.length === 0) return encoded;
  const what = `The answer with status ${answer.status} departs from the document: ${listViolations(violations)}`;
  return failures.add(operation.name, what, { violations });
}

function withHeaders(answer: Answer, headers: Readonly<Record<string, string>>): Answer {
  return { ...answer, headers: { ...headers, ...answer.headers } };
}

function lowerCase(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
