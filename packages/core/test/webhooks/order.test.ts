import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import {
  type DedupeStore,
  memoryDedupe,
  type Outcome,
  untilEnd,
  type WebhookHandler,
  type WebhookHandlerOptions,
  webhookHandler,
} from "../../src/webhooks/index.js";

interface Event {
  readonly id: string;
  readonly of: string;
  readonly outcome: Outcome;
}

/** A made-up provider whose bodies are the events. */
const base: Pick<WebhookHandlerOptions<Event>, "open" | "keyOf" | "orderOf" | "acknowledge"> = {
  open: async (rawBody) => JSON.parse(new TextDecoder().decode(rawBody as Uint8Array)) as Event,
  keyOf: ({ id }) => id,
  orderOf: ({ of, outcome }) => untilEnd(of, outcome),
  acknowledge: ({ id }) => Response.json({ received: id }),
};

let numbers = 0;
const event = (of: string, outcome: Outcome): Event => ({ id: `event-${++numbers}`, of, outcome });
const deliver = async (handler: WebhookHandler, given: Event): Promise<number> => {
  const request = new Request("https://merchant.example/hook", {
    method: "POST",
    body: JSON.stringify(given),
  });
  return (await handler(request)).status;
};

afterEach(() => {
  vi.useRealTimers();
});

describe("events of one object", () => {
  it("are old news before its end, acknowledged and not handed on", async () => {
    const seen: string[] = [];
    const handler = webhookHandler({
      ...base,
      onEvent: ({ of, outcome }) => void seen.push(`${of} ${outcome}`),
    });
    const late = event("payment", "pending");
    for (const given of [
      event("payment", "pending"),
      event("payment", "succeeded"),
      late,
      late,
      event("payment", "action-required"),
      event("refund", "pending"),
      event("refund", "succeeded"),
      event("payment", "declined"),
      event("payment", "unrecognized"),
    ]) {
      expect(await deliver(handler, given)).toBe(200);
    }
    expect(seen).toEqual([
      "payment pending",
      "payment succeeded",
      "refund pending",
      "refund succeeded",
      "payment declined",
      "payment unrecognized",
    ]);
  });

  it("come again when they could not be handled, and nothing counts as reached until then", async () => {
    let isBroken = true;
    const seen: string[] = [];
    const handler = webhookHandler({
      ...base,
      onEvent: ({ outcome }) => {
        if (outcome === "succeeded" && isBroken) throw new Error("the books are closed");
        seen.push(outcome);
      },
    });
    const end = event("payment", "succeeded");
    expect(await deliver(handler, end)).toBe(500);
    expect(await deliver(handler, event("payment", "pending"))).toBe(200);
    isBroken = false;
    expect(await deliver(handler, end)).toBe(200);
    expect(await deliver(handler, event("payment", "pending"))).toBe(200);
    expect(seen).toEqual(["pending", "succeeded"]);
  });

  it("wait for each other, so that the older one does not write last", async () => {
    const books: string[] = [];
    const handler = webhookHandler({
      ...base,
      onEvent: async ({ outcome }) => {
        // The older event is the slower one to be written.
        await new Promise((resolve) => setTimeout(resolve, outcome === "pending" ? 120 : 1));
        books.push(outcome);
      },
    });
    const older = deliver(handler, event("payment", "pending"));
    await new Promise((resolve) => setTimeout(resolve, 10));
    const [end, other] = [event("payment", "succeeded"), event("another", "succeeded")];
    expect(await Promise.all([deliver(handler, other), deliver(handler, end), older])).toEqual([
      200, 200, 200,
    ]);
    expect(books).toEqual(["succeeded", "pending", "succeeded"]);
  });

  it("are sent again when the other one takes too long", async () => {
    vi.useFakeTimers();
    let finish = (): void => undefined;
    const seen: string[] = [];
    const handler = webhookHandler({
      ...base,
      onEvent: ({ outcome }) => {
        seen.push(outcome);
        return outcome === "pending" ? new Promise((resolve) => (finish = resolve)) : undefined;
      },
    });
    const slow = deliver(handler, event("payment", "pending"));
    await vi.advanceTimersByTimeAsync(1);
    const end = event("payment", "succeeded");
    const waiting = deliver(handler, end);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await waiting).toBe(409);
    finish();
    expect(await slow).toBe(200);
    expect(await deliver(handler, end)).toBe(200);
    expect(seen).toEqual(["pending", "succeeded"]);
  });

  it("stay free when the store fails, and the delivery comes again", async () => {
    const store = memoryDedupe();
    let failures = 1;
    const failing: DedupeStore = {
      ...store,
      claim: (key) => {
        if (key.startsWith("reached") && failures-- > 0)
          return Promise.reject(new Error("the store is away"));
        return store.claim(key);
      },
    };
    const seen: string[] = [];
    const handler = webhookHandler({
      ...base,
      dedupe: failing,
      onEvent: ({ outcome }) => void seen.push(outcome),
    });
    const given = event("payment", "pending");
    expect(await deliver(handler, given)).toBe(500);
    expect(await deliver(handler, given)).toBe(200);
    expect(await deliver(handler, event("payment", "succeeded"))).toBe(200);
    expect(seen).toEqual(["pending", "succeeded"]);
  });
});

it("a store that only lets everything through keeps nothing from being handled", async () => {
  const away = (): Promise<never> => Promise.reject(new Error("the store is away"));
  const seen: string[] = [];
  const refused: unknown[] = [];
  const handler = webhookHandler({
    ...base,
    dedupe: { claim: async () => "new", complete: away, release: away },
    onEvent: ({ outcome }) => void seen.push(outcome),
    hooks: { unnoted: ({ error }) => refused.push(error), failed: ({ error }) => refused.push(error) },
  });
  for (const outcome of ["pending", "succeeded", "pending"] as const) {
    expect(await deliver(handler, event("payment", outcome))).toBe(200);
  }
  expect(seen).toEqual(["pending", "succeeded", "pending"]);
  expect(refused).toHaveLength(6);
});

it("whatever the order, the repeats and the failures, nothing open follows an end, and every end is handed on", async () => {
  const states: readonly Outcome[] = ["pending", "action-required", "declined", "succeeded"];
  const deliveries = fc.array(
    fc.record({
      of: fc.constantFrom("payment", "refund 1", "refund 2"),
      state: fc.constantFrom(...states),
      fails: fc.boolean(),
    }),
    { maxLength: 20 },
  );
  await fc.assert(
    fc.asyncProperty(deliveries, fc.boolean(), async (given, atOnce) => {
      const failing = new Set<string>();
      const seen: Event[] = [];
      const told: [fate: string, id: string | undefined, status: number][] = [];
      const handled: unknown[] = [];
      const note =
        (fate: string) =>
        ({ id, status }: { readonly id: string | undefined; readonly status: number }): void =>
          void told.push([fate, id, status]);
      const handler = webhookHandler({
        ...base,
        onEvent: (received) => {
          if (failing.delete(received.id)) throw new Error("later");
          seen.push(received);
        },
        hooks: {
          handled: (delivery) => {
            note("handled")(delivery);
            handled.push(delivery.event);
          },
          repeated: note("repeated"),
          overtaken: note("overtaken"),
          postponed: note("postponed"),
          failed: note("failed"),
        },
      });
      const pending = new Map<string, Event>();
      const answers: [id: string, status: number][] = [];
      for (const { of, state, fails } of given) {
        const id = `${of} ${state}`;
        if (fails) failing.add(id);
        pending.set(id, { id, of, outcome: state });
      }
      // What is not acknowledged comes again, as a provider sends it.
      while (pending.size > 0) {
        const round = [...pending.values()];
        const send = async (one: Event): Promise<void> => {
          const status = await deliver(handler, one);
          answers.push([one.id, status]);
          if (status === 200) pending.delete(one.id);
        };
        if (atOnce) await Promise.all(round.map(send));
        else for (const one of round) await send(one);
      }
      for (const [index, { of, outcome }] of seen.entries()) {
        if (outcome !== "pending" && outcome !== "action-required") continue;
        const before = seen.slice(0, index).filter((other) => other.of === of);
        expect(before.map((other) => other.outcome)).not.toContain("succeeded");
        expect(before.map((other) => other.outcome)).not.toContain("declined");
      }
      const ends = new Set(
        given
          .filter(({ state }) => state === "declined" || state === "succeeded")
          .map(({ of, state }) => `${of} ${state}`),
      );
      expect(new Set(seen.filter(({ id }) => ends.has(id)).map(({ id }) => id))).toEqual(ends);
      expect(new Set(seen.map(({ id }) => id)).size).toBe(seen.length);
      // Every answer was told of, and once.
      expect(told.map(([, id, status]) => `${id} ${status}`).sort()).toEqual(
        answers.map(([id, status]) => `${id} ${status}`).sort(),
      );
      expect(handled).toEqual(seen);
    }),
    { numRuns: 60 },
  );
});
