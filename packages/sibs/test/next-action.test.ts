import { describe, expect, test } from "vitest";
import { nextAction } from "../src/index.js";

const step = (type: string, more: object = {}) => ({
  paymentStatus: "Partial",
  actionResponse: {
    id: "step",
    type,
    data: { url: "https://acs.example/", params: [{ key: "creq", value: "eyJ9" }] },
    ...more,
  },
});

describe("nextAction", () => {
  test.each([
    ["THREEDS_METHOD", "device-check"],
    ["THREEDS_CHALLENGE", "challenge"],
    ["DCC", "currency-choice"],
    ["INSTALLMENTS", "instalment-choice"],
  ])("%s is a %s that the same purchase resumes", (type, kind) => {
    expect(nextAction(step(type))).toEqual({
      kind,
      actionProcessed: { id: "step", type, executed: true },
      form: { url: "https://acs.example/", fields: [{ name: "creq", value: "eyJ9" }] },
    });
  });

  test.each([
    ["a new step", step("FINGERPRINT"), { kind: "unrecognized", type: "FINGERPRINT" }],
    ["a step with an inherited name", step("constructor"), { kind: "unrecognized", type: "constructor" }],
    ["a step without an id", step("DCC", { id: undefined }), { kind: "unrecognized", type: "DCC" }],
    ["no step at all", { paymentStatus: "Partial" }, { kind: "unrecognized", type: undefined }],
  ])("does not guess at %s", (_what, result, expected) => {
    expect(nextAction(result as never)).toEqual(expected);
  });

  test.each([
    ["no address", { data: {} }, undefined],
    ["no data", { data: undefined }, undefined],
    ["no fields", { data: { url: "https://acs.example/" } }, { url: "https://acs.example/", fields: [] }],
    [
      "a field without a value",
      { data: { url: "https://acs.example/", params: [{ key: "a" }, {}] } },
      {
        url: "https://acs.example/",
        fields: [
          { name: "a", value: "" },
          { name: "", value: "" },
        ],
      },
    ],
  ])("takes a step with %s", (_what, more, form) => {
    expect(nextAction(step("THREEDS_CHALLENGE", more) as never)).toMatchObject({ kind: "challenge", form });
  });

  test.each([["Success"], ["Declined"], ["Timeout"], ["Error"], ["Expired"]])(
    "%s is the end",
    (paymentStatus) => {
      const { actionResponse } = step("DCC");
      expect(nextAction({ paymentStatus, actionResponse })).toEqual({ kind: "none" });
      expect(nextAction({ paymentStatus, redirectURL: "https://bank.example/" })).toEqual({ kind: "none" });
    },
  );

  test.each([["Pending"], ["InProcessing"], ["Frozen"]])("%s waits", (paymentStatus) => {
    expect(nextAction({ paymentStatus, actionResponse: { data: { params: [] } } })).toEqual({ kind: "wait" });
  });

  test("an open transfer redirects", () => {
    expect(nextAction({ paymentStatus: "Pending", redirectURL: "https://bank.example/" })).toEqual({
      kind: "redirect",
      url: "https://bank.example/",
    });
  });
});
