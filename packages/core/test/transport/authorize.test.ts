import { describe, expect, test } from "vitest";
import { basic, bearer, type CredentialSource, header, perCall } from "../../src/auth/credentials.js";
import { createCaller } from "../../src/client.js";
import type { CallOptions } from "../../src/transport/call.js";
import { bankOperation, bankRules, failureOf, json, openBank, play } from "../support/bank.js";

const paid = json(200, { state: "paid" });

interface ShopOptions extends CallOptions {
  readonly signature?: string;
}

/** What the requests of one call with these alternatives and schemes carry. */
async function headersOf(
  security: readonly (readonly string[])[],
  credentials: Readonly<Record<string, CredentialSource>>,
  options: ShopOptions = {},
): Promise<Record<string, string>> {
  const { send, requests } = play(paid);
  const operation = bankOperation("payments.pay", { class: "never" }, { security });
  const caller = createCaller({
    rules: bankRules,
    baseUrl: "https://bank.example",
    options: { transport: send },
    credentials,
    explain: () => undefined,
    operations: {},
  });
  await caller.call(operation, { id: "1" }, options);
  return requests[0]?.headers ?? {};
}

const signature = perCall<ShopOptions>("X-Signature", (options) => options.signature, "v1 ");

describe("credentials", () => {
  test("HTTP Basic is encoded as UTF-8", async () => {
    const headers = await headersOf([["basic"]], { basic: basic("магазин", "päss:wörd") });
    const encoded = (headers["authorization"] ?? "").replace("Basic ", "");
    expect(Buffer.from(encoded, "base64").toString("utf8")).toBe("магазин:päss:wörd");
  });

  test("all schemes of an alternative are added, in lower case", async () => {
    const credentials = { token: bearer("t0ken"), shop: header("X-Shop-Key", async () => "k3y") };
    expect(await headersOf([["token", "shop"]], credentials)).toMatchObject({
      authorization: "Bearer t0ken",
      "x-shop-key": "k3y",
    });
  });

  test("a secret that changes is looked at again, whatever was sent before", async () => {
    const secrets = ["g00d", "b\nad", "g00d", "n3w"];
    const key = header("X-Key", () => secrets.shift() ?? "");
    const { send, requests } = play(paid, paid, paid);
    const caller = createCaller({
      rules: bankRules,
      baseUrl: "https://bank.example",
      options: { transport: send },
      credentials: { key },
      explain: () => undefined,
      operations: {},
    });
    const operation = bankOperation("payments.pay", { class: "never" }, { security: [["key"]] });
    await caller.call(operation, { id: "1" });
    expect(await failureOf(caller.call(operation, { id: "2" }))).toMatchObject({
      code: "token-source",
      outcome: "not-sent",
    });
    await caller.call(operation, { id: "3" });
    await caller.call(operation, { id: "4" });
    expect(requests.map(({ headers }) => headers["x-key"])).toEqual(["g00d", "g00d", "n3w"]);
  });

  test("the alternative with most schemes that is complete is chosen", async () => {
    const credentials = { token: bearer("t0ken"), signature };
    const security = [["token"], ["token", "signature"], ["token", "signature", "missing"]];
    expect(await headersOf(security, credentials)).not.toHaveProperty("x-signature");
    expect(await headersOf(security, credentials, { signature: "abc" })).toMatchObject({
      authorization: "Bearer t0ken",
      "x-signature": "v1 abc",
    });
  });

  test("an operation that needs none gets none", async () => {
    expect(await headersOf([[]], { token: bearer("t0ken") })).not.toHaveProperty("authorization");
  });

  test("a header of the caller's own replaces neither a credential nor the framing", async () => {
    const headers = {
      Authorization: "Bearer mine",
      "x-SHOP-key": "mine",
      "Content-Type": "text/plain",
      "Content-Length": "1",
      "Transfer-Encoding": "chunked",
      Host: "elsewhere.example",
      Connection: "close",
      "X-Trace": "kept",
    };
    const credentials = { token: bearer("t0ken"), shop: header("X-Shop-Key", "k3y") };
    expect(await headersOf([["token", "shop"]], credentials, { headers })).toEqual({
      accept: "application/json",
      "content-type": "application/json",
      authorization: "Bearer t0ken",
      "x-shop-key": "k3y",
      "x-trace": "kept",
    });
  });
});

describe("credentials that cannot be had", () => {
  test("a call without a complete alternative is not sent, and the error names the alternatives", async () => {
    await expect(
      headersOf([["token", "signature"], ["basic"]], { token: bearer("t") }),
    ).rejects.toMatchObject({
      code: "authentication",
      outcome: "not-sent",
      message: "bank payments.pay: no credentials for any of: token + signature, basic",
    });
  });

  test.each<[string, CredentialSource]>([
    [
      "a callback that throws",
      bearer(() => {
        throw new Error("vault is sealed");
      }),
    ],
    ["a callback that rejects", bearer(() => Promise.reject(new Error("vault is sealed")))],
    [
      "a callback that throws an object without any text",
      bearer(() => Promise.reject(Object.assign(Object.create(null), { message: "vault is sealed" }))),
    ],
  ])("%s is told apart from a broken connection", async (_name, credential) => {
    const { send, requests } = play(paid);
    const { payments, clock } = openBank(send, { credential });
    const error = await clock.until(failureOf(payments.pay({ id: "1" })));
    expect(error).toMatchObject({
      code: "token-source",
      outcome: "not-sent",
      retryable: true,
      cause: { message: "vault is sealed" },
      attempts: [{ reason: "ended" }],
    });
    expect(requests).toHaveLength(0);
  });

  test.each<[string, unknown]>([
    ["nothing", undefined],
    ["null", null],
    ["a number", 5],
    ["an object", { access_token: "t0ken" }],
  ])("a callback that gives %s sends no header of that name", async (_what, given) => {
    for (const secret of [() => given, async () => given]) {
      const { send, requests } = play(json(401, { text: "undefined null 5" }));
      const { payments, clock } = openBank(send, { credential: header("x-key", secret as never) });
      const error = await clock.until(failureOf(payments.pay({ id: "1" })));
      expect(error).toMatchObject({ code: "token-source", outcome: "not-sent" });
      expect(requests).toHaveLength(0);
    }
  });

  test.each<[string, unknown]>([
    ["an object without a prototype", Object.create(null)],
    [
      "an object whose text cannot be had",
      {
        get message() {
          throw new Error("no text");
        },
        toString() {
          throw new Error("no text either");
        },
      },
    ],
    ["nothing", undefined],
    ["a symbol", Symbol("odd")],
  ])("a callback that throws %s is told apart all the same", async (_what, thrown) => {
    const { send } = play(paid);
    const credential = bearer(() => Promise.reject(thrown));
    const { payments, clock } = openBank(send, { credential });
    const error = await clock.until(failureOf(payments.pay({ id: "1" })));
    expect(error).toMatchObject({ code: "token-source", outcome: "not-sent" });
  });

  test.each(["", "  ", "two\r\nlines", "ключ"])("a secret that cannot be a header: %j", async (secret) => {
    const { send, requests } = play(paid);
    const { payments, clock } = openBank(send, { credential: header("x-key", secret) });
    const error = await clock.until(failureOf(payments.pay({ id: "1" })));
    expect(error).toMatchObject({ code: "token-source", outcome: "not-sent" });
    expect(requests).toHaveLength(0);
  });
});
