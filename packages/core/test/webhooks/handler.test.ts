import { createHmac } from "node:crypto";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { WebhookError } from "../../src/errors/kinds.js";
import {
  bodyBytes,
  type DedupeStore,
  memoryDedupe,
  parseEvent,
  readHeader,
  sameText,
  type WebhookHandler,
  type WebhookHandlerOptions,
  webhookHandler,
} from "../../src/webhooks/index.js";

interface Event {
  readonly id: string;
  readonly amount?: number;
}

const secret = "the webhook's secret";
const signatureOf = (body: string | Uint8Array): string =>
  createHmac("sha256", secret).update(body).digest("hex");

/** A made-up provider: an HMAC of the raw body in a header. */
const open: WebhookHandlerOptions<Event>["open"] = async (rawBody, headers) => {
  const presented = readHeader(headers, "X-Signature") ?? "";
  if (!(await sameText(presented, signatureOf(rawBody)))) {
    throw new WebhookError({
      code: "webhook-signature",
      provider: "shop",
      outcome: "not-sent",
      message: "shop webhook: the signature does not match",
    });
  }
  const { id } = parseEvent(bodyBytes(rawBody), "shop");
  return { id: String(id) };
};

interface Setting {
  readonly handler: WebhookHandler;
  readonly events: string[];
  /** The errors that the hooks were told of. */
  readonly refused: unknown[];
}

function setUp(options: Partial<WebhookHandlerOptions<Event>> = {}): Setting {
  const events: string[] = [];
  const refused: unknown[] = [];
  const note = ({ error }: { readonly error: unknown }): void => void refused.push(error);
  const handler = webhookHandler<Event>({
    open,
    keyOf: ({ id }) => id,
    acknowledge: ({ id }) => Response.json({ received: id }),
    onEvent: ({ id }) => {
      events.push(id);
    },
    hooks: { refused: note, failed: note, unnoted: note },
    ...options,
  });
  return { handler, events, refused };
}

const delivery = (body: BodyInit, headers: Record<string, string> = {}, signature?: string): Request =>
  new Request("https://merchant.example/hook", {
    method: "POST",
    body,
    headers: { "x-signature": signature ?? (typeof body === "string" ? signatureOf(body) : ""), ...headers },
  });

const body = '{"id":"e-1"}';

describe("a delivery", () => {
  it("that is genuine reaches the merchant once and is acknowledged", async () => {
    const { handler, events, refused } = setUp();
    const answer = await handler(delivery(body));
    expect([answer.status, await answer.json()]).toEqual([200, { received: "e-1" }]);
    expect([events, refused]).toEqual([["e-1"], []]);
  });

  it("that comes again is acknowledged without reaching the merchant again", async () => {
    const { handler, events } = setUp();
    for (let count = 0; count < 3; count += 1) {
      const answer = await handler(delivery(body));
      expect([answer.status, await answer.json()]).toEqual([200, { received: "e-1" }]);
    }
    await handler(delivery('{"id":"e-2"}'));
    expect(events).toEqual(["e-1", "e-2"]);
  });

  it("that comes again while the first is being handled is to be sent later", async () => {
    let finish = (): void => undefined;
    const { handler, events } = setUp({
      onEvent: () =>
        new Promise((resolve) => {
          finish = resolve;
        }),
    });
    const first = handler(delivery(body));
    await expect.poll(() => finish).not.toBe(undefined);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect((await handler(delivery(body))).status).toBe(409);
    finish();
    expect((await first).status).toBe(200);
    expect((await handler(delivery(body))).status).toBe(200);
    expect(events).toEqual([]);
  });

  it("that the merchant fails to handle is not acknowledged and may come again", async () => {
    let attempts = 0;
    const { handler, refused } = setUp({
      onEvent: async () => {
        attempts += 1;
        if (attempts === 1) throw new Error("database is away");
      },
    });
    expect((await handler(delivery(body))).status).toBe(500);
    expect(refused).toEqual([new Error("database is away")]);
    expect((await handler(delivery(body))).status).toBe(200);
    expect(attempts).toBe(2);
  });

  it.each([
    ["whose signature is wrong", delivery(body, {}, signatureOf(`${body} `)), 401],
    ["without a signature", new Request("https://x.example", { method: "POST", body }), 401],
    ["whose body was changed", delivery('{"id": "e-1"}', {}, signatureOf(body)), 401],
    ["without a body", delivery("", {}, "x"), 401],
    ["that is not JSON", delivery("id=e-1"), 400],
    ["that is not an object", delivery('["e-1"]'), 400],
    ["that is null", delivery("null"), 400],
    [
      "that is not UTF-8",
      delivery(new Uint8Array([0x7b, 0xff, 0x7d]), {}, signatureOf(new Uint8Array([0x7b, 0xff, 0x7d]))),
      400,
    ],
  ])("%s is refused", async (_what, request, status) => {
    const { handler, events, refused } = setUp();
    const answer = await handler(request);
    expect(answer.status).toBe(status);
    expect(await answer.text()).toBe("");
    expect(events).toEqual([]);
    expect(refused).toEqual([expect.any(WebhookError)]);
  });

  it("by any method but POST is turned away", async () => {
    const { handler } = setUp();
    for (const method of ["GET", "HEAD", "PUT", "DELETE", "OPTIONS"]) {
      const answer = await handler(new Request("https://merchant.example/hook", { method }));
      expect([answer.status, answer.headers.get("allow")]).toEqual([405, "POST"]);
    }
  });
});

describe("a body", () => {
  it("is verified as it came, whatever its pieces", async () => {
    const long = JSON.stringify({ id: "e-1", note: "ї".repeat(10_000) });
    const bytes = new TextEncoder().encode(long);
    const pieces = new ReadableStream<Uint8Array>({
      start(controller) {
        for (let at = 0; at < bytes.length; at += 777) controller.enqueue(bytes.subarray(at, at + 777));
        controller.close();
      },
    });
    const init = {
      method: "POST",
      body: pieces,
      duplex: "half",
      headers: { "x-signature": signatureOf(long) },
    };
    const { handler, events } = setUp();
    expect((await handler(new Request("https://x.example", init))).status).toBe(200);
    expect(events).toEqual(["e-1"]);
  });

  it("that is too large is not read to its end", async () => {
    const { handler, events } = setUp({ maximumBytes: 100 });
    expect((await handler(delivery("x".repeat(101)))).status).toBe(413);
    expect((await handler(delivery(body, { "content-length": "101" }))).status).toBe(413);
    let given = 0;
    let isCancelled = false;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        given += 10;
        controller.enqueue(new Uint8Array(10));
      },
      cancel() {
        isCancelled = true;
      },
    });
    const init = { method: "POST", body: endless, duplex: "half" };
    expect((await handler(new Request("https://x.example", init))).status).toBe(413);
    expect(given).toBeLessThan(200);
    expect(isCancelled).toBe(true);
    expect(events).toEqual([]);
    const exact = JSON.stringify({ id: "x".repeat(100 - '{"id":""}'.length) });
    expect((await handler(delivery(exact))).status).toBe(200);
  });

  it("that breaks off is not handled", async () => {
    const broken = new ReadableStream<Uint8Array>({
      pull(controller) {
        controller.error(new Error("the connection was reset"));
      },
    });
    const { handler, refused } = setUp();
    const init = { method: "POST", body: broken, duplex: "half" };
    expect((await handler(new Request("https://x.example", init))).status).toBe(500);
    expect(refused).toHaveLength(1);
  });
});

describe("whatever else fails", () => {
  const failing = (): never => {
    throw new Error("broken");
  };

  it.each([
    ["opening", { open: failing }],
    ["naming the event", { keyOf: failing }],
    ["acknowledging", { acknowledge: failing }],
    ["claiming", { dedupe: { ...memoryDedupe(), claim: async () => failing() } }],
  ] as const)("%s: the provider is asked to come again", async (_what, options) => {
    const { handler, refused } = setUp(options);
    expect((await handler(delivery(body))).status).toBe(500);
    expect(refused).toEqual([new Error("broken")]);
  });

  it("noting that it was handled: it was, so it is acknowledged", async () => {
    const { handler, events, refused } = setUp({
      dedupe: { ...memoryDedupe(), complete: async () => failing() },
    });
    expect((await handler(delivery(body))).status).toBe(200);
    expect(events).toEqual(["e-1"]);
    expect(refused).toEqual([new Error("broken")]);
  });

  it("releasing: the failure of the event is what is told last", async () => {
    const { handler, refused } = setUp({
      onEvent: () => {
        throw new Error("of the event");
      },
      dedupe: { ...memoryDedupe(), release: async () => failing() },
    });
    expect((await handler(delivery(body))).status).toBe(500);
    expect(refused).toEqual([new Error("broken"), new Error("of the event")]);
  });

  it("the log: the answer stays the same", async () => {
    const hooks = {
      handled: failing,
      repeated: failing,
      overtaken: failing,
      postponed: failing,
      refused: failing,
      failed: failing,
      unnoted: failing,
    };
    const { handler } = setUp({ hooks });
    expect((await handler(delivery(body, {}, "wrong"))).status).toBe(401);
    expect((await handler(delivery(body))).status).toBe(200);
    expect((await handler(delivery(body))).status).toBe(200);
    const forgetful = setUp({ hooks, dedupe: { ...memoryDedupe(), complete: async () => failing() } });
    expect((await forgetful.handler(delivery(body))).status).toBe(200);
    const broken = setUp({ hooks, onEvent: failing });
    expect((await broken.handler(delivery(body))).status).toBe(500);
  });

  it("the log, later on: nothing is left unhandled, which would end the program", async () => {
    const unhandled = vi.fn();
    process.on("unhandledRejection", unhandled);
    try {
      const { handler } = setUp({ hooks: { refused: async () => failing() } });
      expect((await handler(delivery(body, {}, "wrong"))).status).toBe(401);
      await new Promise((resolve) => setImmediate(resolve));
      expect(unhandled).not.toHaveBeenCalled();
    } finally {
      process.off("unhandledRejection", unhandled);
    }
  });
});

describe("the memory of deliveries", () => {
  it("claims, completes and releases by key", async () => {
    const store = memoryDedupe();
    expect(await store.claim("a")).toBe("new");
    expect(await store.claim("a")).toBe("busy");
    expect(await store.claim("b")).toBe("new");
    await store.complete("a");
    expect(await store.claim("a")).toBe("done");
    await store.release("b");
    expect(await store.claim("b")).toBe("new");
  });

  it("claims for one of many who come at once", async () => {
    const store = memoryDedupe();
    const claims = await Promise.all(Array.from({ length: 100 }, () => store.claim("a")));
    expect(claims.filter((claim) => claim === "new")).toHaveLength(1);
  });

  it("lets a claim lapse that nothing became of, and keeps what was done", async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const store = memoryDedupe();
    await store.claim("a");
    await store.claim("b");
    await store.complete("b");
    vi.advanceTimersByTime(119_999);
    expect(await store.claim("a")).toBe("busy");
    vi.advanceTimersByTime(1);
    expect([await store.claim("a"), await store.claim("b")]).toEqual(["new", "done"]);
  });

  it.each([-86_400_000, 86_400_000])(
    "lets a claim lapse after the same time although the machine's date is set by %i ms",
    async (jump) => {
      vi.useFakeTimers();
      onTestFinished(() => void vi.useRealTimers());
      const store = memoryDedupe();
      await store.claim("a");
      vi.setSystemTime(Date.now() + jump);
      vi.advanceTimersByTime(119_999);
      expect(await store.claim("a")).toBe("busy");
      vi.advanceTimersByTime(1);
      expect(await store.claim("a")).toBe("new");
    },
  );

  it("forgets the oldest that is done, never one that is under way", async () => {
    const store: DedupeStore = memoryDedupe(3);
    await store.claim("busy");
    for (const key of ["a", "b", "c", "d"]) {
      await store.claim(key);
      await store.complete(key);
    }
    expect(await store.claim("busy")).toBe("busy");
    expect(await store.claim("d")).toBe("done");
    expect(await store.claim("a")).toBe("new");
  });
});

describe("headers", () => {
  it("are read from any form, whatever the case", () => {
    expect(readHeader(new Headers({ "X-Signature": "s" }), "x-signature")).toBe("s");
    expect(readHeader({ "X-SIGNATURE": "s" }, "x-signature")).toBe("s");
    expect(readHeader({ "x-signature": ["s"] }, "X-Signature")).toBe("s");
    expect(readHeader({ get: "a header of that name" }, "get")).toBe("a header of that name");
  });

  it("are missing when there are none or several", () => {
    expect(readHeader(new Headers(), "x-signature")).toBeUndefined();
    expect(readHeader({ "x-signature": undefined }, "x-signature")).toBeUndefined();
    expect(readHeader({ "x-signature": [] }, "x-signature")).toBeUndefined();
    expect(readHeader({ "x-signature": ["a", "b"] }, "x-signature")).toBeUndefined();
    expect(readHeader({ "x-signature": "a", "X-Signature": "b" }, "x-signature")).toBeUndefined();
    expect(readHeader({}, "constructor")).toBeUndefined();
  });
});

describe("events", () => {
  it("are JSON objects in UTF-8", () => {
    expect(parseEvent(new TextEncoder().encode('{"a":"ї"}'), "shop")).toEqual({ a: "ї" });
    for (const wrong of ["", "null", "[]", "5", '"text"', "{", "{}x"]) {
      expect(() => parseEvent(new TextEncoder().encode(wrong), "shop")).toThrow(
        "shop webhook: the genuine body is not a JSON object",
      );
    }
  });

  it("keep names that would change a prototype as members", () => {
    const event = parseEvent(new TextEncoder().encode('{"__proto__":{"admin":true}}'), "shop");
    expect(Object.getPrototypeOf(event)).toBe(Object.prototype);
    expect(event).not.toHaveProperty("admin");
  });

  it("come from text or bytes, without sharing them", () => {
    const given = new TextEncoder().encode("abc");
    const bytes = bodyBytes(given);
    bytes[0] = 0;
    expect(given[0]).toBe(0x61);
    expect(bodyBytes("ї")).toEqual(new Uint8Array([0xd1, 0x97]));
  });
});
