import { setupServer } from "msw/node";
import { setupServer as setupServerOfMsw2 } from "msw2/node";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type RequestFault, type Simulator, systemClock } from "../src/index.js";
import { handlers } from "../src/msw.js";
import { type SimulatorServer, serve } from "../src/node.js";
import {
  authorized,
  createKiosk,
  createOrderRequest,
  type KioskTypes,
  kioskUrl,
  type Order,
} from "./fixtures/kiosk.js";
import { loadWithMsw2 } from "./fixtures/msw2.js";

type Kiosk = Simulator<KioskTypes>;

/** What a client sees of a call. */
interface Seen {
  status?: number;
  type?: string | null;
  /** The body could be read to its end. */
  text?: string;
  error?: unknown;
  /** Where the error came: instead of an answer, or while its body was read. */
  failedAt?: "answer" | "body";
}

async function call(send: typeof fetch, base: string, timeout = 10_000): Promise<Seen> {
  let response: Response;
  const request = createOrderRequest(base, {}, { signal: AbortSignal.timeout(timeout) });
  try {
    response = await send(request);
  } catch (error) {
    return { error, failedAt: "answer" };
  }
  const seen: Seen = { status: response.status, type: response.headers.get("content-type") };
  try {
    return { ...seen, text: await response.text() };
  } catch (error) {
    return { ...seen, error, failedAt: "body" };
  }
}

function causeCode({ error }: Seen): unknown {
  if (!(error instanceof Error)) return undefined;
  const { cause } = error;
  return cause instanceof Error && "code" in cause ? cause.code : undefined;
}

interface Door {
  readonly name: string;
  open(kiosk: Kiosk): Promise<{ send: typeof fetch; base: string; close(): Promise<void> }>;
}

const doors: Door[] = [
  {
    name: "fetch",
    open: async (kiosk) => ({ send: kiosk.fetch, base: kioskUrl, close: async () => undefined }),
  },
  {
    name: "msw 2",
    async open(kiosk) {
      const handlersOfMsw2 = await loadWithMsw2();
      const network = setupServerOfMsw2(...handlersOfMsw2(kiosk));
      network.listen({ onUnhandledRequest: "error" });
      return { send: fetch, base: kioskUrl, close: async () => network.close() };
    },
  },
  {
    name: "msw 3",
    async open(kiosk) {
      const network = setupServer(...handlers(kiosk));
      network.listen({ onUnhandledFrame: "error" });
      return { send: fetch, base: kioskUrl, close: async () => network.close() };
    },
  },
  {
    name: "HTTP",
    async open(kiosk) {
      const server: SimulatorServer = await serve(kiosk);
      return { send: fetch, base: server.url, close: () => server.close(0) };
    },
  },
];

describe.each(doors)("faults through the door $name", ({ name, open }) => {
  let kiosk: Kiosk;
  let door: Awaited<ReturnType<Door["open"]>>;

  beforeEach(async () => {
    kiosk = createKiosk({ clock: systemClock() });
    door = await open(kiosk);
  });
  afterEach(async () => {
    await door.close();
    expect(kiosk.failures).toEqual([]);
  });

  async function hit(
    fault: RequestFault,
    // Only what never comes is waited for in vain; everything else may take its time on a busy machine.
    timeout: number = fault.kind.startsWith("stall") ? 300 : 10_000,
  ): Promise<Seen> {
    const rule = kiosk.faults.add({ operation: "orders.create", times: 1, fault });
    const seen = await call(door.send, door.base, timeout);
    expect(rule.hits).toBe(1);
    expect(kiosk.exchanges.at(-1)).toMatchObject({ operation: "orders.create", fault });
    // The next call must not be disturbed.
    expect((await call(door.send, door.base)).status).toBe(201);
    kiosk.state.orders.delete([...kiosk.state.orders.keys()].at(-1) ?? "");
    return seen;
  }

  it.each([
    ["drop-before", 0],
    ["reset-before", 0],
    ["drop-after", 1],
    ["reset-after", 1],
  ] as const)("%s: no answer, %i orders", async (kind, orders) => {
    const seen = await hit({ kind });
    expect(seen.failedAt).toBe("answer");
    expect(seen.error).toBeInstanceOf(TypeError);
    if (!name.startsWith("msw"))
      expect(causeCode(seen)).toBe(kind.startsWith("reset") ? "ECONNRESET" : "UND_ERR_SOCKET");
    const [exchange] = kiosk.exchanges;
    expect(exchange?.answer === undefined).toBe(orders === 0);
    expect(exchange?.answeredAt).toBeGreaterThan(0);
    expect(kiosk.state.orders.size).toBe(orders);
  });

  it.each([
    [true, 1],
    [false, 0],
  ])("stall-headers: nothing until the client gives up (processed: %s)", async (processed, orders) => {
    const seen = await hit({ kind: "stall-headers", processed });
    expect(seen).toMatchObject({ failedAt: "answer", error: { name: "TimeoutError" } });
    expect(kiosk.state.orders.size).toBe(orders);
  });

  it("stall-body: status and headers, then nothing until the client gives up", async () => {
    const seen = await hit({ kind: "stall-body", bytes: 5 });
    expect(seen).toMatchObject({ status: 201, failedAt: "body", error: { name: "TimeoutError" } });
    expect(kiosk.state.orders.size).toBe(1);
  });

  it("stall-body: can stall without having processed the request", async () => {
    const seen = await hit({ kind: "stall-body", bytes: 0, processed: false });
    // Mock Service Worker 3 hands an answer on with its first byte.
    if (name === "msw 3") expect(seen).toMatchObject({ failedAt: "answer", error: { name: "TimeoutError" } });
    else expect(seen).toMatchObject({ status: 200, failedAt: "body", error: { name: "TimeoutError" } });
    expect(kiosk.state.orders.size).toBe(0);
  });

  it.each([undefined, 0])("truncate: the body ends too early (bytes: %s)", async (bytes) => {
    const seen = await hit(bytes === undefined ? { kind: "truncate" } : { kind: "truncate", bytes });
    // Mock Service Worker 3 hands an answer on with its first byte.
    if (name === "msw 3" && bytes === 0) expect(seen.failedAt).toBe("answer");
    else expect(seen).toMatchObject({ status: 201, failedAt: "body" });
    expect(seen.error).toBeInstanceOf(TypeError);
    expect(kiosk.state.orders.size).toBe(1);
  });

  it("html: a web page in place of the answer", async () => {
    const seen = await hit({ kind: "html" });
    expect(seen).toMatchObject({ status: 502, type: "text/html; charset=utf-8" });
    expect(seen.text).toMatch(/^<!doctype html>/);
    expect(kiosk.state.orders.size).toBe(0);
    expect(await hit({ kind: "html", status: 200, body: "<p>soon</p>", processed: true })).toMatchObject({
      status: 200,
      text: "<p>soon</p>",
    });
    expect(kiosk.state.orders.size).toBe(1);
  });

  it("status: any answer in place of the operation's", async () => {
    expect(await hit({ kind: "status", status: 503, body: { code: "DOWN" } })).toMatchObject({
      status: 503,
      text: '{"code":"DOWN"}',
    });
    expect(await hit({ kind: "status", status: 500 })).toMatchObject({ status: 500, text: "" });
    expect(kiosk.state.orders.size).toBe(0);
    await hit({ kind: "status", status: 504, processed: true });
    expect(kiosk.state.orders.size).toBe(1);
  });

  it.each(["before", "after"] as const)(
    "delay: the answer comes later, delayed %s processing",
    async (when) => {
      const started = performance.now();
      const rule = kiosk.faults.add({ fault: { kind: "delay", milliseconds: 60, when }, times: 1 });
      const pending = call(door.send, door.base);
      await new Promise((resolve) => setTimeout(resolve, 30));
      expect(kiosk.state.orders.size).toBe(when === "before" ? 0 : 1);
      expect((await pending).status).toBe(201);
      expect(performance.now() - started).toBeGreaterThanOrEqual(58);
      expect(rule.hits).toBe(1);
    },
  );

  it("delay: a client that gives up is released, and the operation is carried out all the same", async () => {
    // Long enough for the request to arrive on a busy machine before its sender gives up.
    const seen = await hit({ kind: "delay", milliseconds: 2_000 }, 1_000);
    expect(seen).toMatchObject({ failedAt: "answer", error: { name: "TimeoutError" } });
    await vi.waitFor(() => expect(kiosk.state.orders.size).toBe(1), { timeout: 20_000 });
  });

  it("early-answer: answers without reading the body", async () => {
    const seen = await hit({ kind: "early-answer", status: 413, body: { code: "TOO_LARGE" } });
    expect(seen).toMatchObject({ status: 413, text: '{"code":"TOO_LARGE"}' });
    expect(kiosk.state.orders.size).toBe(0);
    expect(kiosk.exchanges[0]?.request.text).toBe("");
  });
});

describe("fault rules", () => {
  async function statuses(kiosk: Kiosk, count: number): Promise<number[]> {
    const all: number[] = [];
    for (let index = 0; index < count; index += 1) {
      all.push((await kiosk.fetch(createOrderRequest(kioskUrl))).status);
    }
    return all;
  }
  const down: RequestFault = { kind: "status", status: 503 };

  it("hit the nth call, several of them, or as often as they may", async () => {
    const kiosk = createKiosk();
    kiosk.faults.add({ operation: "orders.create", nth: 2, fault: down });
    kiosk.faults.add({ nth: [4, 5], fault: { kind: "status", status: 500 } });
    expect(await statuses(kiosk, 6)).toEqual([201, 503, 201, 500, 500, 201]);
    kiosk.faults.clear();
    const rule = kiosk.faults.add({ times: 2, fault: down });
    expect(await statuses(kiosk, 3)).toEqual([503, 503, 201]);
    expect(rule.hits).toBe(2);
  });

  it("concern the operations they name, and end when removed", async () => {
    const kiosk = createKiosk();
    const rule = kiosk.faults.add({ operation: ["orders.create", "orders.list"], fault: down });
    expect((await kiosk.fetch(`${kioskUrl}/orders/x`, { headers: authorized })).status).toBe(404);
    expect(await statuses(kiosk, 1)).toEqual([503]);
    rule.remove();
    expect(await statuses(kiosk, 1)).toEqual([201]);
  });

  it("draw probabilities from the seed", async () => {
    const course = (seed: number): Promise<number[]> =>
      statuses(createKiosk({ seed, limits: false, faults: [{ probability: 0.3, fault: down }] }), 200);
    const first = await course(7);
    expect(await course(7)).toEqual(first);
    expect(await course(8)).not.toEqual(first);
    const hits = first.filter((status) => status === 503).length;
    expect(hits).toBeGreaterThan(35);
    expect(hits).toBeLessThan(85);
  });

  it("leave the ids of a run as they are", async () => {
    const ids = async (faults: boolean): Promise<string> => {
      const kiosk = createKiosk({
        faults: faults ? [{ probability: 0.5, fault: { kind: "delay", milliseconds: 0 } }] : [],
      });
      const pending = kiosk.fetch(createOrderRequest(kioskUrl));
      await kiosk.clock.advance(0);
      return ((await (await pending).json()) as Order).orderId;
    };
    expect(await ids(true)).toBe(await ids(false));
  });

  it("wait on the virtual clock", async () => {
    const kiosk = createKiosk({ faults: [{ fault: { kind: "delay", milliseconds: 5000 } }] });
    const pending = kiosk.fetch(createOrderRequest(kioskUrl));
    await kiosk.clock.advance(4999);
    expect(kiosk.state.orders.size).toBe(0);
    await kiosk.clock.advance(1);
    expect((await pending).status).toBe(201);
    expect(kiosk.exchanges[0]).toMatchObject({
      at: Date.UTC(2026, 0, 1),
      answeredAt: Date.UTC(2026, 0, 1) + 5000,
    });
  });

  it("are refused when they cannot mean anything", () => {
    const { faults } = createKiosk();
    expect(() => faults.add({ operation: "orders.pay", fault: down })).toThrow(
      /No operation is named "orders.pay"/,
    );
    expect(() => faults.add({ webhook: "nothing", fault: { kind: "lose" } })).toThrow(/orderChanged, paid/);
    expect(() => faults.add({ probability: 1.5, fault: down })).toThrow(/between 0 and 1/);
    expect(() => faults.add({ fault: { kind: "status", status: 101 } })).toThrow(RangeError);
  });
});
