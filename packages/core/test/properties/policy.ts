import fc from "fast-check";
import { bearer } from "../../src/auth/credentials.js";
import type { ClientOptions } from "../../src/client.js";
import { isPayError, type PayError } from "../../src/errors/pay-error.js";
import type { Operation } from "../../src/operation.js";
import type { ResolveOptions } from "../../src/resolve/resolver.js";
import type { CallOptions } from "../../src/transport/call.js";
import { type Bank, type bankOperations, openBank } from "../support/bank.js";
import { anyMove, modelProvider, type Provider, type ProviderModel } from "../support/network.js";

/** Runs of a property: few enough for every build, or as many as `PROPERTY_RUNS` says. */
export const runs = (usual: number): number => Number(process.env["PROPERTY_RUNS"] ?? usual);

/** Options of a client and of a call, whatever somebody may think of. */
export interface Policy {
  readonly client: ClientOptions;
  readonly call: CallOptions;
  /** When the caller gives up, in milliseconds; never where it is absent. */
  readonly abortAt: number | undefined;
}

const milliseconds = fc.constantFrom(1, 10, 1_000, 30_000, 1_000_000);
const attempts = fc.constantFrom(1, 2, 3, 10, 1_000);

/** Any policy. */
export const anyPolicy: fc.Arbitrary<Policy> = fc.record({
  client: fc.record(
    {
      timeout: milliseconds,
      deadline: milliseconds,
      maximumAttempts: attempts,
      retryBudget: fc.constantFrom(0, 1, 1_000),
      random: fc.constantFrom(
        () => 0,
        () => 0.5,
        () => 0.999,
      ),
    },
    { requiredKeys: ["random"] },
  ),
  call: fc.record(
    {
      timeout: milliseconds,
      deadline: milliseconds,
      maximumAttempts: attempts,
      throwOnDecline: fc.boolean(),
      headers: fc.constant({ "idempotency-key": "1" }),
    },
    { requiredKeys: [] },
  ),
  abortAt: fc.option(fc.constantFrom(0, 1, 500, 20_000), { nil: undefined, freq: 8 }),
});

/** Any provider. Where absence is to be a proof, what was done is shown at once. */
export const anyModel = (registration: fc.Arbitrary<number>): fc.Arbitrary<ProviderModel> =>
  fc.record({
    moves: fc.array(anyMove, { minLength: 1, maxLength: 8 }),
    lookups: fc.array(anyMove, { minLength: 1, maxLength: 8 }),
    registration,
  });

/** Any wish about settling a call. */
export const anyWish: fc.Arbitrary<ResolveOptions> = fc.record(
  {
    wait: fc.boolean(),
    interval: fc.constantFrom(300, 2_000),
    deadline: fc.constantFrom(1, 5_000, 60_000),
    onUnknown: fc.constantFrom("report", "undo"),
  },
  { requiredKeys: [] },
);

/** What became of one call. */
export interface Run {
  readonly bank: Bank;
  readonly provider: Provider;
  readonly error: PayError | undefined;
  readonly value: unknown;
}

/** Makes one call of a made-up bank to a made-up provider. */
export async function run(
  method: keyof typeof bankOperations,
  input: { readonly id?: string; readonly amount?: number },
  { moves, lookups, registration }: ProviderModel,
  { client, call, abortAt }: Policy,
  operations?: Readonly<Record<string, Operation>>,
): Promise<Run> {
  const provider = modelProvider({ moves, lookups, registration }, () => bank.clock);
  let tokens = 0;
  const bank: Bank = openBank(provider.send, {
    ...client,
    credential: bearer(() => {
      tokens += 1;
      return `token-${tokens}`;
    }),
    ...(operations && { operations }),
  });
  const controller = new AbortController();
  const cancel = abortAt === undefined ? undefined : bank.clock.schedule(() => controller.abort(), abortAt);
  try {
    const value = await bank.clock.until(
      bank.payments[method](input, { ...call, signal: controller.signal }),
    );
    return { bank, provider, error: undefined, value };
  } catch (error) {
    if (!isPayError(error)) throw error;
    return { bank, provider, error, value: undefined };
  } finally {
    cancel?.();
  }
}
