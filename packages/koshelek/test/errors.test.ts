import { expect, test } from "vitest";
import {
  type CancelResult,
  createKoshelek,
  explainCancelDecline,
  explainKoshelekCode,
  koshelekCodes,
} from "../src/index.js";

test("knows every documented code", () => {
  expect(Object.keys(koshelekCodes)).toHaveLength(19);
  expect(explainKoshelekCode("TRANSACTION_IN_PROCESSING")).toMatchObject({
    kind: "conflict",
    retry: "never",
  });
});

test("advises a new payment where one was declined, and patience where a request failed", () => {
  expect(explainKoshelekCode("EXTERNAL_PROVIDER_ERROR")?.retry).toBe("same");
  expect(explainKoshelekCode("EXTERNAL_PROVIDER_ERROR", "decline")?.retry).toBe("new-payment");
  expect(explainKoshelekCode("PAYMENT_TRANSACTION_IS_NOT_PAID")?.retry).toBe("same");
  expect(explainKoshelekCode("PAYMENT_TRANSACTION_IS_NOT_PAID", "decline")?.retry).toBe("never");
  // A code that was only seen in errors keeps its meaning wherever it turns up.
  expect(explainKoshelekCode("UNKNOWN_SESSION_ID", "decline")?.kind).toBe("not-found");
});

test("a declined payment that is thrown carries the advice for declines", async () => {
  const answer = {
    requestId: "r",
    transactionId: "t",
    status: "rejected",
    errorCode: "EXTERNAL_PROVIDER_ERROR",
  };
  const koshelek = createKoshelek({
    baseUrl: "https://api-test.koshelek.app/shop",
    login: "till",
    password: "till-password",
    fetch: async () => Response.json(answer),
  });
  await expect(
    koshelek.payments.status({ transactionId: "t" }, { throwOnDecline: true }),
  ).rejects.toMatchObject({
    code: "declined",
    meaning: { retry: "new-payment" },
  });
});

test("does not invent a meaning", () => {
  expect(explainKoshelekCode("SOMETHING_NEW")).toBeUndefined();
  expect(explainKoshelekCode("constructor")).toBeUndefined();
});

test.each([
  ["canceled", "already-canceled"],
  ["accepted", "already-accepted"],
  ["refunding", "being-refunded"],
  ["refunded", "being-refunded"],
  ["partial_refunded", "being-refunded"],
  ["rejected", "already-declined"],
  ["none", "not-found"],
  ["", "not-found"],
  ["frozen", "unrecognized"],
])("a cancellation declined at status %j means %s", (status, reason) => {
  const result: CancelResult = {
    requestId: "r",
    refTransactionId: "c",
    refStatus: "rejected",
    transactionId: "t",
    status,
  };
  expect(explainCancelDecline(result)?.reason).toBe(reason);
  expect(explainCancelDecline({ ...result, refStatus: "accepted" })).toBeUndefined();
});

const credentials = { login: "till", password: "secret-of-the-till" };

test.each([
  [{ environment: "test", partner: "", ...credentials }, "partner"],
  [{ environment: "staging", partner: "shop", ...credentials }, "environment"],
  [{ baseUrl: "http://api.koshelek.app/shop", ...credentials }, "baseUrl"],
  [{ baseUrl: "not a url", ...credentials }, "baseUrl"],
  [{ baseUrl: "https://x.example", login: "", password: "p" }, "login"],
])("refuses %j before a client is made", (options, path) => {
  expect(() => createKoshelek(options as never)).toThrow(
    expect.objectContaining({ code: "configuration", issues: [expect.objectContaining({ path })] }),
  );
});
