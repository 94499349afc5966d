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
