import { describe, expect, expectTypeOf, test, vi } from "vitest";
import { type PayCall, type PayResponse, payCall } from "../src/pay-call.js";

const response = (value: string): PayResponse<string> => ({
  value,
  outcome: "succeeded",
  status: 200,
  headers: new Headers(),
  requestId: undefined,
  attempts: [],
});

describe("a call under way", () => {
  test("is a promise of the value, and of the response on request", async () => {
    const call = payCall(Promise.resolve(response("x")));
    expect(call).toBeInstanceOf(Promise);
    expect(await call).toBe("x");
    expect(await call.withResponse()).toEqual(response("x"));
    expect(await call.withResponse()).toBe(await call.withResponse());
    expectTypeOf(call).toExtend<Promise<string>>();
  });

  test.each<[string, (call: PayCall<string>) => Promise<unknown>]>([
    ["the value", (call) => call],
    ["the response", (call) => call.withResponse()],
    ["both", (call) => Promise.all([call, call.withResponse()])],
  ])("that fails is reported once, to whoever asked for %s", async (_name, ask) => {
    const unhandled = vi.fn();
    process.on("unhandledRejection", unhandled);
    try {
      const failure = new Error("no");
      await expect(ask(payCall(Promise.reject(failure)))).rejects.toBe(failure);
      await new Promise((resolve) => setTimeout(resolve, 5));
      expect(unhandled).not.toHaveBeenCalled();
    } finally {
      process.off("unhandledRejection", unhandled);
    }
  });
});
