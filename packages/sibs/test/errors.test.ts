import { describe, expect, test } from "vitest";
import {
  createSibs,
  explainCancelRefusal,
  explainSibsCode,
  type StatusResult,
  sibsCodes,
} from "../src/index.js";

test("knows every published code", () => {
  expect(Object.keys(sibsCodes)).toHaveLength(24);
  expect(explainSibsCode("E0119")).toMatchObject({ kind: "declined", retry: "new-payment" });
  expect(explainSibsCode("T9999")).toMatchObject({ kind: "provider", retry: "same" });
});

test("does not invent a meaning", () => {
  expect(explainSibsCode("10.999.0001")).toBeUndefined();
  expect(explainSibsCode("constructor")).toBeUndefined();
});

describe("explainCancelRefusal", () => {
  const refused = { returnStatus: { statusCode: "E0119" }, paymentStatus: "Declined" };
  const payment = (more: Partial<StatusResult>): StatusResult => ({
    returnStatus: { statusCode: "000" },
    transactionID: "t",
    paymentStatus: "Pending",
    ...more,
  });

  test.each([
    ["already-final", payment({ paymentStatus: "Success", paymentType: "PURS" })],
    ["nothing-held", payment({ paymentStatus: "Success", paymentType: "AUTH" })],
    ["without-payment", payment({ paymentStatus: "Declined" })],
    ["without-payment", payment({ paymentStatus: "Timeout" })],
    ["without-payment", payment({ paymentStatus: "Error" })],
    ["without-payment", payment({ paymentStatus: "Expired" })],
    ["not-begun", payment({})],
    ["not-begun", payment({ paymentStatus: "InProcessing" })],
    ["unrecognized", payment({ paymentMethod: "BLIK" })],
    ["unrecognized", payment({ paymentStatus: "Partial", paymentMethod: "CARD" })],
    ["unrecognized", payment({ paymentStatus: "Frozen" })],
    ["not-found", undefined],
  ])("tells %s", (reason, state) => {
    expect(explainCancelRefusal(refused, state)).toEqual({ reason, meaning: expect.stringMatching(/\.$/) });
  });

  test.each([
    ["a conflict without a payment status", { returnStatus: { statusCode: "E0119" } }, true],
    ["an error body of a proxy", {}, true],
    ["a technical error of the cancellation", { ...refused, paymentStatus: "Error" }, true],
    ["a cancellation that was carried out", { ...refused, paymentStatus: "Success" }, false],
    ["a cancellation in progress", { ...refused, paymentStatus: "InProcessing" }, false],
    ["an answer that was handled", { returnStatus: { statusCode: "000" } }, false],
  ])("takes %s for what it is", (_what, answer, isRefusal) => {
    expect(explainCancelRefusal(answer, payment({})) !== undefined).toBe(isRefusal);
  });
});

describe("options", () => {
  const given = {
    product: "stargate",
    environment: "test",
    token: "secret-token-of-the-shop",
    clientId: "client",
    terminalId: 24,
  };
  test.each([
    ["product", { product: "portugal" }],
    ["product", { version: "v2" }],
    ["product", { product: "spg", version: "v3" }],
    ["token", { token: "" }],
    ["token", { token: undefined }],
    ["clientId", { clientId: "" }],
    ["terminalId", { terminalId: 0 }],
    ["terminalId", { terminalId: 1.5 }],
    ["terminalId", { terminalId: "24" }],
    ["terminalId", { terminalId: 10_000_000_000 }],
    ["environment", { environment: "staging" }],
    ["environment", { environment: undefined }],
    ["baseUrl", { environment: undefined, baseUrl: "http://api.sibsgateway.com/api/v1" }],
    ["baseUrl", { environment: undefined, baseUrl: "not a url" }],
  ])("names %s in %j", (path, wrong) => {
    let error: unknown;
    try {
      createSibs({ ...given, ...wrong } as never);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toMatchObject({ code: "configuration", outcome: "not-sent", issues: [{ path }] });
    expect(JSON.stringify(error)).not.toContain("secret-token-of-the-shop");
  });

  test.each([
    ["stargate", "v1", "test", "https://stargate.qly.site1.sibs.pt/api/v1"],
    ["stargate", undefined, "production", "https://api.sibsgateway.com/api/v1"],
    ["spg", undefined, "test", "https://api.qly.sibspayments.com/sibs/spg/v2"],
    ["spg", "v2", "production", "https://api.sibspayments.com/sibs/spg/v2"],
    ["spg", "v1", "test", "https://spg.qly.site1.sibs.pt/api/v1"],
    ["spg", "v1", "production", "https://api.sibspayments.com/api/v1"],
  ])("%s %s %s is %s", async (product, version, environment, url) => {
    const urls: string[] = [];
    const sibs = createSibs({
      ...given,
      product,
      version,
      environment,
      fetch: async (asked: string) => {
        urls.push(asked);
        return Response.json({
          returnStatus: { statusCode: "000" },
          transactionID: "t",
          paymentStatus: "Success",
        });
      },
    } as never);
    await sibs.payments.status({ transactionID: "t" });
    expect(urls).toEqual([`${url}/payments/t/status`]);
  });
});
