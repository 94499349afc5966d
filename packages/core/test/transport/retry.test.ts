import { describe, expect, test } from "vitest";
import { bearer } from "../../src/auth/credentials.js";
import type { PayError } from "../../src/errors/pay-error.js";
import {
  broken,
  failureOf,
  json,
  openBank,
  play,
  refused,
  silent,
  type Turn,
  text,
} from "../support/bank.js";

const paid = json(200, { state: "paid" });
const page = text(200, "<html>maintenance</html>", { "content-type": "text/html" });

describe("repeats", () => {
  test.each<[string, Turn]>([
    ["a server error", json(503, {})],
    ["a broken connection", broken],
    ["a page where JSON is documented", page],
    ["an empty body where JSON is documented", text(200, "")],
    ["a status that is not documented", json(202, {})],
    ["too many requests", json(429, {})],
    ["a refused connection", refused],
  ])("%s is followed by another attempt where the id makes that harmless", async (_name, turn) => {
    const { send, requests } = play(turn, paid);
    const { payments, clock } = openBank(send);
    expect(await clock.until(payments.pay({ id: "1" }))).toEqual({ state: "paid" });
    expect(requests).toHaveLength(2);
  });

  test("all attempts carry the same bytes and a fresh credential", async () => {
    const { send, requests } = play(broken, json(500, {}), paid);
    let tokens = 0;
    const { payments, clock } = openBank(send, {
      credential: bearer(() => {
        tokens += 1;
        return `token-${tokens}`;
      }),
    });
    await clock.until(payments.pay({ amount: 5 }));
    expect(new Set(requests.map(({ body }) => body)).size).toBe(1);
    expect(JSON.parse(requests[0]?.body ?? "")).toMatchObject({ amount: 5, id: expect.any(String) });
    expect(requests.map(({ headers }) => headers["authorization"])).toEqual([
      "Bearer token-1",
      "Bearer token-2",
      "Bearer token-3",
    ]);
  });

  test("a `same-id` call without its id is not repeated blindly", async () => {
    const { send, requests } = play(broken, paid);
    const { payments, clock } = openBank(send);
    const error = await clock.until(failureOf(payments.cancel({})));
    expect(error).toMatchObject({ code: "network", outcome: "unknown", retryable: false });
    expect(requests).toHaveLength(1);
  });

  test.each<[string, Turn]>([
    ["a refusal", json(422, {})],
    ["missing rights", json(403, {})],
    ["an unsupported request", json(501, {})],
    ["a redirect", text(307, "", { location: "https://elsewhere.example" })],
  ])("%s is not", async (_name, turn) => {
    const { send, requests } = play(turn, paid);
    const { payments, clock } = openBank(send);
    await clock.until(failureOf(payments.pay({ id: "1" })));
    expect(requests).toHaveLength(1);
  });

  test("end with the number of attempts", async () => {
    const { send, requests } = play(json(500, {}));
    const { payments, clock } = openBank(send, { maximumAttempts: 5 });
    await clock.until(failureOf(payments.pay({ id: "1" })));
    expect(requests).toHaveLength(5);
    await clock.until(failureOf(payments.pay({ id: "1" }, { maximumAttempts: 2 })));
    expect(requests).toHaveLength(7);
    await clock.until(failureOf(payments.pay({ id: "1" }, { maximumAttempts: 0.5 })));
    expect(requests).toHaveLength(8);
  });

  test("are logged with their reasons, waits and durations", async () => {
    const slowly: Turn = async () => {
      bank.clock.skip(40);
      return json(503, {}, { "retry-after": "2" });
    };
    const { send } = play(slowly, broken, refused, paid);
    const bank = openBank(send, { maximumAttempts: 9 });
    const response = await bank.clock.until(bank.payments.pay({ id: "1" }).withResponse());
    expect(response.attempts).toEqual([
      { number: 1, waited: 0, duration: 40, status: 503, reason: "same-id" },
      { number: 2, waited: 2_000, duration: 0, failure: "network", reason: "same-id" },
      { number: 3, waited: 0, duration: 0, failure: "network", reason: "not-sent" },
      { number: 4, waited: 0, duration: 0, status: 200 },
    ]);
  });
});

describe("waits", () => {
  test("grow, with full jitter, up to eight seconds", async () => {
    for (const random of [0, 0.5, 0.999]) {
      const { send } = play(json(500, {}));
      const { payments, clock } = openBank(send, { random: () => random, maximumAttempts: 8 });
      const error = (await clock.until(failureOf(payments.pay({ id: "1" })))) as PayError;
      const full = [0, 250, 500, 1_000, 2_000, 4_000, 8_000, 8_000];
      expect(error.attempts.map(({ waited }) => waited)).toEqual(full.map((wait) => wait * random));
    }
  });

  test("are never shorter than the provider asked for", async () => {
    for (const random of [0, 0.999]) {
      const { send } = play(json(429, {}, { "retry-after": "3" }), paid);
      const { payments, clock } = openBank(send, { random: () => random });
      const { attempts } = await clock.until(payments.status({ id: "1" }).withResponse());
      expect(attempts[1]?.waited).toBeGreaterThanOrEqual(3_000);
      expect(attempts[1]?.waited).toBeLessThan(3_250);
    }
  });

  test("that would end after the deadline are not begun, and the error says when to come back", async () => {
    const { send, requests } = play(json(429, {}, { "retry-after": "60" }), paid);
    const { payments, clock } = openBank(send);
    const error = await clock.until(failureOf(payments.pay({ id: "1" }, { deadline: 60_000 })));
    expect(clock.now()).toBe(0);
    expect(error).toMatchObject({
      code: "rate-limited",
      outcome: "refused",
      retryable: true,
      retryAfter: 60_000,
      attempts: [{ reason: "deadline" }],
    });
    expect(requests).toHaveLength(1);
  });

  test("end at once when the caller aborts, and leave nothing behind", async () => {
    const { send } = play(json(503, {}, { "retry-after": "20" }));
    const { payments, clock } = openBank(send);
    const controller = new AbortController();
    const failure = failureOf(payments.pay({ id: "1" }, { signal: controller.signal }));
    await clock.advance(5_000);
    controller.abort();
    expect(await failure).toMatchObject({ code: "aborted", outcome: "unknown", attempts: [{ status: 503 }] });
    expect(clock.pending).toBe(0);
  });
});

describe("what is said about the payment", () => {
  test.each<[string, readonly Turn[], string]>([
    ["never connected", [refused], "not-sent"],
    ["lost, then never connected", [broken, refused], "unknown"],
    ["an error, then never connected", [json(500, {}), refused], "unknown"],
    ["a page, then never connected", [page, refused], "unknown"],
    ["refused at once", [json(422, {})], "refused"],
    ["missing rights at once", [json(401, {})], "refused"],
    ["lost, then refused without a reason", [broken, json(422, {})], "unknown"],
    ["lost, then missing rights", [broken, json(401, {})], "unknown"],
    ["lost, then too many requests for good", [broken, json(429, {})], "unknown"],
    ["lost, then busy with the first", [broken, json(409, { code: "BUSY" })], "unknown"],
    ["lost, then refused for its content", [broken, json(422, { code: "BAD_AMOUNT" })], "refused"],
    ["lost, then declined", [broken, json(422, { code: "NO_MONEY" })], "refused"],
    ["an id that was used before", [json(409, { code: "KNOWN_ID" })], "unknown"],
    ["a server error for good", [json(500, {})], "unknown"],
    ["no answer for good", [silent], "unknown"],
    ["no answer, then never connected", [silent, refused], "unknown"],
  ])("%s", async (_name, turns, outcome) => {
    const { send } = play(...turns);
    const { payments, clock } = openBank(send);
    expect(await clock.until(failureOf(payments.pay({ id: "1" })))).toMatchObject({ outcome });
  });

  test("a token callback's own error does not speak for a call that may have acted", async () => {
    const { send } = play(broken);
    let asked = 0;
    const tokens = openBank(play(refused).send);
    const tokenFailure = await tokens.clock.until(failureOf(tokens.payments.status({ id: "1" })));
    const { payments, clock } = openBank(send, {
      credential: bearer(() => {
        asked += 1;
        return asked === 1 ? "token" : Promise.reject(tokenFailure);
      }),
    });
    const error = await clock.until(failureOf(payments.pay({ id: "1" })));
    expect(error).toMatchObject({ code: "token-source", outcome: "unknown", cause: { code: "network" } });
  });

  test("a call that was only turned away so far did nothing", async () => {
    const { send } = play(json(429, {}, { "retry-after": "5" }));
    let asked = 0;
    const credential = bearer(() => {
      asked += 1;
      return asked === 1 ? "token" : Promise.reject(new Error("no more"));
    });
    const { payments, clock } = openBank(send, { credential });
    expect(await clock.until(failureOf(payments.pay({ id: "1" })))).toMatchObject({
      code: "token-source",
      outcome: "not-sent",
      attempts: [{ status: 429 }, { failure: "token-source" }],
    });

    const other = openBank(send);
    const controller = new AbortController();
    const failure = failureOf(other.payments.pay({ id: "1" }, { signal: controller.signal }));
    await other.clock.advance(1_000);
    controller.abort();
    expect(await failure).toMatchObject({
      code: "aborted",
      outcome: "not-sent",
      attempts: [{ status: 429 }],
    });
  });

  test("reading has nothing to hide", async () => {
    for (const turn of [broken, silent, json(500, {}), page]) {
      const { payments, clock } = openBank(play(turn).send);
      expect(await clock.until(failureOf(payments.status({ id: "1" })))).toMatchObject({
        outcome: "not-sent",
        retryable: true,
      });
    }
  });
});
