import { afterEach, describe, expect, test, vi } from "vitest";
import { AnswerTooLarge } from "../../src/transport/failure.js";
import { type FetchFunction, fetchSender } from "../../src/transport/fetch-sender.js";

const request = { method: "POST", url: "https://bank.example/pay", headers: { a: "1" }, body: "{}" };
const signal = new AbortController().signal;
const progress = { sent: true };

function stream(...chunks: readonly Uint8Array[]): { body: ReadableStream; cancelled: () => boolean } {
  let cancelled = false;
  let next = 0;
  const body = new ReadableStream({
    pull: (controller) => {
      const chunk = chunks[next];
      next += 1;
      if (chunk === undefined) controller.close();
      else controller.enqueue(chunk);
    },
    cancel: () => {
      cancelled = true;
    },
  });
  return { body, cancelled: () => cancelled };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("sending with fetch", () => {
  test("hands over what is to be sent and does not follow redirects", async () => {
    const fetch = vi.fn<FetchFunction>(async () => new Response("{}", { headers: { "x-a": "b" } }));
    const answer = await fetchSender(fetch)(request, signal, 100, progress);
    expect(fetch).toHaveBeenCalledWith("https://bank.example/pay", {
      method: "POST",
      headers: { a: "1" },
      body: "{}",
      redirect: "manual",
      signal,
    });
    expect(answer).toMatchObject({ status: 200, text: "{}" });
    expect(answer.headers.get("X-A")).toBe("b");
  });

  test("sends no body where there is none", async () => {
    const fetch = vi.fn<FetchFunction>(async () => new Response(null, { status: 204 }));
    const answer = await fetchSender(fetch)({ ...request, body: undefined }, signal, 100, progress);
    expect(fetch.mock.calls[0]?.[1]).not.toHaveProperty("body");
    expect(answer).toMatchObject({ status: 204, text: "" });
  });

  test("looks the platform's fetch up at call time", async () => {
    const send = fetchSender();
    vi.stubGlobal("fetch", async () => new Response("later"));
    expect(await send(request, signal, 100, progress)).toMatchObject({ text: "later" });
  });
});

describe("what a platform would send again by itself", () => {
  const sent = async (method: string, body: string | undefined): Promise<RequestInit> => {
    const fetch = vi.fn<FetchFunction>(async () => new Response("{}"));
    vi.stubGlobal("fetch", fetch);
    await fetchSender()({ ...request, method, body }, signal, 100, progress);
    return fetch.mock.calls[0]?.[1] ?? {};
  };

  test("has a body that Deno cannot read again, even where there is none", async () => {
    vi.stubGlobal("Deno", {});
    for (const [method, text] of [
      ["POST", "{}"],
      ["DELETE", undefined],
    ] as const) {
      const { body } = await sent(method, text);
      expect(body).toBeInstanceOf(Blob);
      expect(await (body as Blob).text()).toBe(text ?? "");
    }
    expect(await sent("GET", undefined)).not.toHaveProperty("body");
  });

  test("goes over a new connection in Bun", async () => {
    vi.stubGlobal("Bun", {});
    expect(await sent("POST", "{}")).toMatchObject({ body: "{}", keepalive: false });
    expect(await sent("DELETE", undefined)).toMatchObject({ keepalive: false });
    expect(await sent("GET", undefined)).not.toHaveProperty("keepalive");
  });

  test("is handed to a function of the caller's own as it is, and to any other platform", async () => {
    expect(await sent("POST", "{}")).not.toHaveProperty("keepalive");
    vi.stubGlobal("Deno", {});
    const fetch = vi.fn<FetchFunction>(async () => new Response("{}"));
    await fetchSender(fetch)(request, signal, 100, progress);
    expect(fetch.mock.calls[0]?.[1]).toMatchObject({ body: "{}" });
  });
});

describe("the size of an answer", () => {
  const small = new TextEncoder().encode("[1]");

  test.each([
    ["without a declared length", {}],
    ["with a declared length that is too large", { "content-length": "300" }],
    ["that weighs less on the wire than unpacked", { "content-length": "30", "content-encoding": "gzip" }],
  ])("an answer %s is given up as soon as it is too large", async (_name, headers) => {
    const { body, cancelled } = stream(...Array.from({ length: 100 }, () => small));
    const send = fetchSender(async () => new Response(body, { status: 201, headers }));
    const failure = await send(request, signal, 90, progress).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(AnswerTooLarge);
    expect(failure).toMatchObject({ status: 201, maximumBytes: 90 });
    expect(cancelled()).toBe(true);
  });

  test("an answer of exactly the size is read", async () => {
    const { body } = stream(small, small);
    const send = fetchSender(async () => new Response(body));
    expect(await send(request, signal, 6, progress)).toMatchObject({ text: "[1][1]" });
  });

  test("characters that are split over chunks stay whole", async () => {
    const bytes = new TextEncoder().encode("Оплата ₴ 😀");
    const { body } = stream(...[...bytes].map((byte) => new Uint8Array([byte])));
    const send = fetchSender(async () => new Response(body));
    expect(await send(request, signal, 100, progress)).toMatchObject({ text: "Оплата ₴ 😀" });
  });
});
