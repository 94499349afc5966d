import { describe, expect, it } from "vitest";
import { bearer } from "../../src/auth/credentials.js";
import { tokenSource } from "../../src/tokens/source.js";
import type { Sender } from "../../src/transport/call.js";
import { failureOf } from "../support/failure.js";
import { answer, openShop, operations } from "../support/shop.js";
import { VirtualClock } from "../support/virtual-clock.js";

/** A client whose provider only takes the tokens in `good`. */
function open(good: (value: string) => boolean) {
  const clock = new VirtualClock();
  const seen: string[] = [];
  let issued = 0;
  const source = tokenSource({
    key: "shop",
    clock,
    request: async () => {
      issued += 1;
      return { value: `token-${issued}`, expiresIn: 600_000 };
    },
  });
  const send: Sender = async ({ headers }) => {
    const value = headers["authorization"] ?? "";
    seen.push(value);
    return good(value.slice("Bearer ".length)) ? answer() : answer(401, {}, '{"message":"token-1 is over"}');
  };
  const shop = openShop(send, { clock, credential: bearer(source) });
  return { clock, shop, seen, issued: () => issued };
}

describe("a refused token", () => {
  it("is replaced, and the call sent once more at once", async () => {
    const { shop, seen, clock } = open((value) => value !== "token-1");
    const { attempts } = await clock.until(shop.call(operations.refund, { id: "1" }).withResponse());
    expect(seen).toEqual(["Bearer token-1", "Bearer token-2"]);
    expect(attempts.map(({ status, reason, waited }) => ({ status, reason, waited }))).toEqual([
      { status: 401, reason: "renewed", waited: 0 },
      { status: 200, reason: undefined, waited: 0 },
    ]);
    expect(clock.pending).toBe(0);
    await shop.call(operations.pay, { id: "2" });
    expect(seen.at(-1)).toBe("Bearer token-2");
  });

  it("is replaced once for all calls that meet it", async () => {
    const { clock, shop, seen, issued } = open((value) => value !== "token-1");
    await clock.until(Promise.all([1, 2, 3].map((id) => shop.call(operations.pay, { id: String(id) }))));
    expect(issued()).toBe(2);
    expect(seen).toHaveLength(6);
  });

  it("leads to one repeat, not more, and its value stands in no error", async () => {
    const { clock, shop, seen, issued } = open(() => false);
    const error = await clock.until(failureOf(shop.call(operations.status, { id: "1" })));
    expect(error).toMatchObject({ code: "authentication", status: 401 });
    expect(error.attempts).toHaveLength(2);
    expect(seen).toHaveLength(2);
    expect(issued()).toBe(2);
    expect(JSON.stringify(error)).not.toContain("token-1");
  });

  it("is dropped, but an operation that is never sent twice is not sent again", async () => {
    const { shop, seen } = open((value) => value !== "token-1");
    const error = await failureOf(shop.call(operations.capture, { id: "1" }));
    expect(error).toMatchObject({ code: "authentication", outcome: "refused" });
    expect(seen).toEqual(["Bearer token-1"]);
    await shop.call(operations.capture, { id: "2" });
    expect(seen.at(-1)).toBe("Bearer token-2");
  });

  it("costs an attempt like any other", async () => {
    const { shop, seen } = open((value) => value !== "token-1");
    await failureOf(shop.call(operations.pay, { id: "1" }, { maximumAttempts: 1 }));
    expect(seen).toHaveLength(1);
  });

  it("that is a fixed text cannot be replaced", async () => {
    const seen: string[] = [];
    const shop = openShop(
      async ({ headers }) => {
        seen.push(headers["authorization"] ?? "");
        return answer(401);
      },
      { credential: bearer("fixed-token") },
    );
    expect((await failureOf(shop.call(operations.pay, { id: "1" }))).code).toBe("authentication");
    expect(seen).toEqual(["Bearer fixed-token"]);
  });
});
