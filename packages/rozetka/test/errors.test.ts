import { expect, test } from "vitest";
import {
  createRozetka,
  explainFiscalizationCode,
  explainRozetkaCode,
  explainRozetkaErrorType,
  fiscalizationCodes,
  paymentCodes,
  rozetkaCodes,
  rozetkaErrorTypes,
} from "../src/index.js";

test("knows every documented response code", () => {
  expect(Object.keys(paymentCodes)).toHaveLength(193);
  expect(Object.keys(rozetkaCodes)).toHaveLength(194);
  expect(explainRozetkaCode("wrong_installment_period")).toMatchObject({ kind: "invalid" });
  expect(explainRozetkaCode("insufficient_funds")).toMatchObject({ kind: "declined", retry: "changed" });
  expect(explainRozetkaCode("chargeback-failed")).toMatchObject({ kind: "information" });
});

test("knows every documented code of a fiscal receipt", () => {
  expect(Object.keys(fiscalizationCodes)).toHaveLength(27);
  expect(explainFiscalizationCode(1001)).toMatchObject({ kind: "information" });
  expect(explainFiscalizationCode("4050")).toMatchObject({ kind: "settings", retry: "same" });
});

test("knows every class of errors", () => {
  expect(Object.keys(rozetkaErrorTypes)).toHaveLength(6);
  expect(explainRozetkaErrorType("payment_settings_error")).toMatchObject({
    kind: "settings",
    retry: "never",
  });
});

test.each([["something_new"], ["constructor"], ["__proto__"], [""]])(
  "does not invent a meaning of %j",
  (code) => {
    expect(explainRozetkaCode(code)).toBeUndefined();
    expect(explainFiscalizationCode(code)).toBeUndefined();
    expect(explainRozetkaErrorType(code)).toBeUndefined();
  },
);

const credentials = { login: "shop", password: "secret-of-the-shop" };

test.each([
  [{ environment: "staging", ...credentials }, "environment"],
  [{ baseUrl: "http://api.rozetkapay.com", ...credentials }, "baseUrl"],
  [{ baseUrl: "not a url", ...credentials }, "baseUrl"],
  [{ environment: "test", login: "", password: "p" }, "login"],
  [{ environment: "test", login: "l" }, "password"],
  [{ environment: "test", ...credentials, onBehalfOf: "  " }, "onBehalfOf"],
  [{ environment: "test", ...credentials, customerAuth: "" }, "customerAuth"],
])("refuses %j before a client is made", (options, path) => {
  expect(() => createRozetka(options as never)).toThrow(
    expect.objectContaining({ code: "configuration", issues: [expect.objectContaining({ path })] }),
  );
});
