import createClient from "openapi-fetch";
import { describe, expect, test } from "vitest";
import { RawRequest, type RawTransport, rawTransport } from "../src/raw.js";
import type { WireRequest } from "../src/transport/call.js";
import type { Turn } from "./support/bank.js";
import { type Bank, bankOperations, broken, failureOf, json, openBank, play, text } from "./support/bank.js";

interface Paths {
  "/payments/pay": { post: Call };
  "/payments/status": { post: Call };
  "/payments/payout": { post: Call };
  "/payments/nothing": { post: Call };
}

interface Call {
  requestBody: { content: { "application/json": { id?: string; amount?: number } } };
  responses: {
    200: { content: { "application/json": { state: string } } };
    422: { content: { "application/json": { code: string } } };
  };
}

function open(...turns: readonly Turn[]): {
  raw: ReturnType<typeof createClient<Paths>>;
  bank: Bank;
  requests: WireRequest[];
  transport: RawTransport;
} {
  const { send, requests } = play(...turns);
  const bank = openBank(send);
  const transport = rawTransport(bank.caller, { payments: bankOperations }, "bank");
  const { baseUrl, fetch, Request } = transport;
  const raw = createClient<Paths>({ baseUrl, fetch, Request });
  raw.use(transport.middleware);
  return { raw, bank, requests, transport };
}

const paid = json(200, { state: "paid" });

describe("openapi-fetch on the transport", () => {
  test("gives data, with the same credentials and repeats", async () => {
    const { raw, bank, requests } = open(broken, paid);
    const { data, error, response } = await bank.clock.until(
      raw.POST("/payments/pay", { body: { id: "1" } }),
    );
    expect(data).toEqual({ state: "paid" });
    expect(error).toBeUndefined();
    expect(response.status).toBe(200);
    expect(requests.map(({ body }) => body)).toEqual(['{"id":"1"}', '{"id":"1"}']);
    expect(requests[0]?.headers).toMatchObject({
      authorization: expect.stringMatching(/^Basic /),
      "content-type": "application/json",
    });
  });

  test("leaves refusals to openapi-fetch", async () => {
    const { raw, bank } = open(json(422, { code: "BAD_AMOUNT" }));
    const { data, error, response } = await bank.clock.until(
      raw.POST("/payments/pay", { body: { id: "1" } }),
    );
    expect(data).toBeUndefined();
    expect(error).toEqual({ code: "BAD_AMOUNT" });
    expect(response.status).toBe(422);
  });

  test("repeats nothing that could act twice, and looks nothing up by itself", async () => {
    for (const body of [{}, { id: "" }]) {
      const { raw, bank, requests } = open(broken, paid);
      const failure = failureOf(raw.POST("/payments/pay", { body }));
      expect(await bank.clock.until(failure)).toMatchObject({ code: "network", outcome: "unknown" });
      expect(requests).toHaveLength(1);
    }
    const { raw, bank, requests } = open(broken, paid);
    const failure = failureOf(raw.POST("/payments/payout", { body: { id: "1" } }));
    expect(await bank.clock.until(failure)).toMatchObject({ code: "network", outcome: "unknown" });
    expect(requests).toHaveLength(1);
  });

  test("can be aborted", async () => {
    const { raw, requests } = open(paid);
    const failure = failureOf(raw.POST("/payments/pay", { body: {}, signal: AbortSignal.abort() }));
    expect(await failure).toMatchObject({ code: "aborted", outcome: "not-sent" });
    expect(requests).toHaveLength(0);
  });

  test("keeps the answer's headers, but not those of a body that was decoded", async () => {
    const answer = text(200, '{"state":"paid"}', {
      "content-type": "application/json",
      "content-encoding": "gzip",
      "content-length": "5",
      "x-request-id": "r-1",
    });
    const { raw, bank } = open(answer);
    const { response } = await bank.clock.until(raw.POST("/payments/pay", { body: {} }));
    expect(Object.fromEntries(response.headers)).toEqual({
      "content-type": "application/json",
      "x-request-id": "r-1",
    });
  });

  test("passes an answer without a body on", async () => {
    const { raw, bank } = open(text(204, ""));
    const { response } = await bank.clock.until(raw.POST("/payments/pay", { body: {} }));
    expect(response.status).toBe(204);
  });

  test("knows the operations only", async () => {
    const { raw } = open(paid);
    expect(await failureOf(raw.POST("/payments/nothing", { body: {} }))).toMatchObject({
      code: "invalid-input",
      message: expect.stringContaining("is not an operation of this provider"),
    });
  });

  test("takes bodies as text only: anything else could not be sent again", () => {
    const init = { method: "POST", body: new FormData() };
    expect(() => new RawRequest("https://bank.example", init)).toThrow(TypeError);
  });
});
