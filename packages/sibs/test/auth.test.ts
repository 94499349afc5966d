import { describe, expect, test } from "vitest";
import { createSibs, oauthTokens } from "../src/index.js";
import { createSibsSimulator } from "../src/testing/index.js";
import { failure, order, settings } from "./support/setup.js";

interface Asked {
  readonly url: string;
  readonly init: RequestInit;
}

/** A token server that answers in turn. */
function server(...answers: (() => Response)[]) {
  const asked: Asked[] = [];
  return {
    asked,
    fetch: async (url: string, init: RequestInit): Promise<Response> => {
      asked.push({ url, init });
      return (answers[asked.length - 1] ?? answers[0] ?? Response.error)();
    },
  };
}

const issued = (access_token: string, expires_in?: number) => () =>
  Response.json({ access_token, token_type: "Bearer", ...(expires_in === undefined ? {} : { expires_in }) });

const account = {
  url: "https://tokens.example/oauth2/token",
  clientId: "shop:1",
  clientSecret: "secret of ü",
} as const;

describe("oauthTokens", () => {
  test("asks once for all calls, by the client credentials grant", async () => {
    const { asked, fetch } = server(issued("backoffice-token", 3600));
    const simulator = createSibsSimulator();
    const sibs = createSibs({
      product: "stargate",
      ...settings(simulator),
      fetch: simulator.fetch,
      token: oauthTokens({ ...account, scope: "payments", fetch }),
    });
    await Promise.all([sibs.payments.checkout(order()), sibs.payments.checkout(order())]);
    await sibs.payments.checkout(order());
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatchObject({
      url: account.url,
      init: {
        method: "POST",
        body: "grant_type=client_credentials&scope=payments",
        redirect: "manual",
        headers: {
          // Both parts form-encoded, as RFC 6749 section 2.3.1 wants it.
          authorization: `Basic ${btoa("shop%3A1:secret+of+%C3%BC")}`,
          "content-type": "application/x-www-form-urlencoded",
        },
      },
    });
  });

  test("replaces a token that the gateway refuses, where the call may be sent again", async () => {
    const { asked, fetch } = server(issued("stale"), issued("backoffice-token"));
    const simulator = createSibsSimulator();
    const sibs = createSibs({
      product: "stargate",
      ...settings(simulator),
      fetch: simulator.fetch,
      token: oauthTokens({ ...account, fetch }),
    });
    const error = await failure(sibs.payments.status({ transactionID: "nobody" }));
    expect(error).toMatchObject({ status: 404 });
    expect(asked).toHaveLength(2);
  });

  test.each([
    ["a refusal", () => new Response("secret of ü", { status: 401 }), "answered with status 401"],
    ["no JSON", () => new Response("<html>"), "answered no token"],
    ["no token", () => Response.json({ token: "t" }), "answered no token"],
    ["an empty token", issued(""), "answered no token"],
  ])("tells %s without showing a secret", async (_what, answer, message) => {
    const simulator = createSibsSimulator();
    const { fetch } = server(answer);
    const sibs = createSibs({
      product: "stargate",
      ...settings(simulator),
      fetch: simulator.fetch,
      token: oauthTokens({ ...account, fetch }),
    });
    const error = await failure(sibs.payments.checkout(order()));
    expect(error).toMatchObject({ code: "token-source", outcome: "not-sent" });
    expect((error.cause as Error).message).toContain(message);
    expect(JSON.stringify(error) + String(error.cause)).not.toContain("secret of");
    expect(simulator.exchanges).toEqual([]);
  });

  test.each([["http://tokens.example/token"], ["tokens.example"], [""]])("refuses the address %j", (url) => {
    expect(() => oauthTokens({ ...account, url })).toThrow("not an https address");
  });

  test("takes a server on loopback", () => {
    expect(() => oauthTokens({ ...account, url: "http://127.0.0.1:8080/token" })).not.toThrow();
  });
});
