import { expect, test } from "vitest";
import { codeText, createCashDesk, eventTexts, ScannedCard } from "../../src/cash-desk/index.js";
import { koshelekCodes } from "../../src/index.js";
import { testStoreId } from "../../src/testing/index.js";
import { openShop, tea } from "../support/desk.js";
import { makeClient } from "../support/setup.js";

test("a scanned barcode becomes a card that can pay", async () => {
  const shop = openShop({ simulator: { confirmAfter: 100 } });
  const barcode = shop.passcode.showCard({ cardNumber: "2200112233445", cardSession: "A1G97N" });
  const scan = await shop.desk.scan(barcode);
  if (!scan.payable) throw new Error(scan.reason);
  expect(await shop.settled(shop.desk.pay(tea(), scan.card).result)).toMatchObject({ status: "paid" });
  expect(shop.bodies("checkout")[0]).toMatchObject({
    cardSession: "A1G97N",
    user: { loyaltyId: "2200112233445" },
  });
});

test("a barcode that is too old, and a card without a session, cannot", async () => {
  const shop = openShop();
  const old = shop.passcode.showCard({ cardNumber: "1", cardSession: "A1G97N" });
  shop.passcode.expire(old);
  expect(await shop.desk.scan(old)).toEqual({ payable: false, reason: "not-valid", loyaltyId: undefined });
  const plain = shop.passcode.showCard({ cardNumber: "2" });
  expect(await shop.desk.scan(plain)).toEqual({ payable: false, reason: "no-card-session", loyaltyId: "2" });
  expect(await shop.desk.scan("never shown")).toMatchObject({ payable: false });
});

test("scanning needs the passcode library", async () => {
  const { journal } = openShop();
  const desk = createCashDesk({
    koshelek: makeClient(),
    journal,
    storeId: testStoreId,
    terminalId: "till-1",
  });
  await expect(desk.scan("x")).rejects.toMatchObject({
    code: "configuration",
    issues: [{ path: "passcode" }],
  });
});

test.each([
  [{ firstPoll: 249 }, "firstPoll"],
  [{ firstPoll: 501 }, "firstPoll"],
  [{ pollInterval: 249 }, "pollInterval"],
  [{ statusTimeout: 30_001 }, "statusTimeout"],
  [{ statusTimeout: 0 }, "statusTimeout"],
  [{ paymentRetries: -1 }, "paymentRetries"],
  [{ refundRetries: Number.NaN }, "refundRetries"],
  [{ leaseTime: 0 }, "leaseTime"],
])("refuses %j", (options, path) => {
  expect(() => openShop({ desk: options })).toThrow(
    expect.objectContaining({ code: "configuration", issues: [expect.objectContaining({ path })] }),
  );
});

test("only a scan makes a scanned card", () => {
  expect(ScannedCard.is(new ScannedCard({ cardSession: "A", loyaltyId: "1" }))).toBe(true);
  expect(ScannedCard.is({ cardSession: "A", loyaltyId: "1" })).toBe(false);
  expect(ScannedCard.is(undefined)).toBe(false);
});

test("every event and every documented code has a text in both languages", () => {
  const texts = [...Object.values(eventTexts), ...Object.keys(koshelekCodes).map(codeText)];
  for (const { en, ru } of texts) {
    expect(en).toMatch(/^[A-Z][\w ,.:;'-]+$/);
    expect(ru).toMatch(/^[А-ЯЁ][\dА-Яа-яЁё ,.:-]+$/);
  }
  const general = codeText(undefined);
  expect(codeText("SOMETHING_NEW")).toBe(general);
  expect(codeText("constructor")).toBe(general);
  expect(Object.keys(koshelekCodes).map(codeText)).not.toContain(general);
});
