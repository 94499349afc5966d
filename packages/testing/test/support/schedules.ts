import type { FaultRule, RequestFault, WebhookFault } from "@pay/testing";
import fc from "fast-check";
import { test } from "vitest";

/*
 * Seeded schedules: a few payments at once, every answer and webhook in danger, and in the end the merchant's books have to say
 * what the provider's say. SCHEDULES=100000 vitest run test/schedules.test.ts tries more of them.
 */

const requestFault: fc.Arbitrary<RequestFault> = fc.oneof(
  fc.constantFrom<RequestFault[]>(
    { kind: "drop-before" },
    { kind: "drop-after" },
    { kind: "reset-before" },
    { kind: "reset-after" },
    { kind: "stall-headers" },
    { kind: "stall-headers", processed: false },
    { kind: "stall-body" },
    { kind: "truncate" },
    { kind: "html" },
    { kind: "html", status: 200, processed: true },
    { kind: "status", status: 500, processed: true },
    { kind: "status", status: 503, headers: { "retry-after": "2" } },
    { kind: "status", status: 429, headers: { "retry-after": "1" } },
  ),
  // Longer than the client waits: carried out when it has given up.
  fc.record({
    kind: fc.constant("delay" as const),
    milliseconds: fc.integer({ min: 0, max: 6_000 }),
    when: fc.constantFrom("before" as const, "after" as const),
  }),
);

function webhookFault(tampers: boolean): fc.Arbitrary<WebhookFault> {
  const bare: readonly WebhookFault[] = [{ kind: "lose" }, { kind: "lose-acknowledgement" }];
  return fc.oneof(
    fc.constantFrom<WebhookFault[]>(...bare, ...(tampers ? [{ kind: "tamper" } as const] : [])),
    fc.record({ kind: fc.constant("duplicate" as const), after: fc.integer({ min: 0, max: 3_000 }) }),
    fc.record({ kind: fc.constant("delay" as const), milliseconds: fc.integer({ min: 0, max: 60_000 }) }),
    fc.record({ kind: fc.constant("reorder" as const), within: fc.integer({ min: 0, max: 10_000 }) }),
  );
}

/** What can go wrong in a schedule. */
export interface Dangers {
  /** The operations whose answers are in danger. */
  readonly operations: readonly string[];
  /** Which webhooks are in danger; all by default. */
  readonly webhook?: string;
  /** Whether webhooks are tampered with: only where the merchant can notice. Default `true`. */
  readonly tampers?: boolean;
}

/** Up to eight faults that strike certain calls or webhooks. */
export function drawnFaults({
  operations,
  webhook = "*",
  tampers = true,
}: Dangers): fc.Arbitrary<FaultRule[]> {
  const call = fc.record({
    operation: fc.constantFrom(...operations),
    nth: fc.integer({ min: 1, max: 6 }),
    fault: requestFault,
  });
  const news = fc.record({
    webhook: fc.constant(webhook),
    nth: fc.integer({ min: 1, max: 8 }),
    fault: webhookFault(tampers),
  });
  const rule = fc.oneof<fc.MaybeWeightedArbitrary<FaultRule>[]>(
    { weight: 4, arbitrary: call },
    { weight: 1, arbitrary: news },
  );
  return fc.array(rule, { maxLength: 8 });
}

/** Declares the test of a provider: `course` trades as the schedule says and compares the books. */
export function testSchedules<Schedule>(
  schedule: fc.Arbitrary<Schedule>,
  course: (schedule: Schedule) => Promise<void>,
): void {
  const numRuns = Number(process.env["SCHEDULES"] ?? 1_000);
  test(
    `in ${numRuns} schedules nothing is charged twice, nothing lost, and every unknown outcome settled`,
    {
      timeout: 60_000 + numRuns * 200,
    },
    () => fc.assert(fc.asyncProperty(schedule, course), { numRuns }),
  );
}

/** Client options for a schedule, which takes the same course whenever it is repeated. */
export function repeatable(simulator: { readonly ids: { uuid(): string } }): {
  readonly timeout: number;
  readonly deadline: number;
  readonly random: () => number;
  readonly uuid: () => string;
} {
  let drawn = 0;
  return {
    timeout: 2_000,
    deadline: 15_000,
    // A row of numbers of its own for waits.
    random: () => (drawn++ * 0.618_033_988_749_895) % 1,
    uuid: () => simulator.ids.uuid(),
  };
}
