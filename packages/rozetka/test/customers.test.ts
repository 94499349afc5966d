import { describe, expect, test } from "vitest";
import type { CustomersAddCardInput } from "../src/index.js";
import { plainCard, testCardToken } from "../src/testing/index.js";
import { callbacksOf, failure, makeClient, refusalOf, useSimulator } from "./support/setup.js";

const simulator = useSimulator({ callbackUrl: "https://shop.example/callback" });
const rozetka = makeClient();
const user = { external_id: "user-7" };

const token = (number: string, more: object = {}): CustomersAddCardInput => ({
  ...user,
  mode: "direct",
  payment_method: {
    type: "cc_token",
    cc_token: { token: testCardToken(number), mask: "411111******1111", expires_at: "2099-12-31T00:00:00" },
  },
  ...more,
});

async function saved(more: object = {}): Promise<string> {
  const { payment_method } = await rozetka.customers.addCard(token(plainCard, more));
  return payment_method?.option_id ?? "";
}

describe("saving a card", () => {
  test("is final at once where nobody has to check, and then tells nobody", async () => {
    const { value, outcome } = await rozetka.customers.addCard(token(plainCard)).withResponse();
    expect(outcome).toBe("succeeded");
    expect(value).toMatchObject({ operation: "add_payment_method", customer: user });
    expect(callbacksOf(simulator)).toEqual([]);
  });

  test.each([
    ["passes", true, "success"],
    ["fails", false, "failure"],
  ])("ends with a callback when the customer %s the check", async (_what, passes, status) => {
    const { value, outcome } = await rozetka.customers.addCard(token("4242424242424242")).withResponse();
    expect(outcome).toBe("action-required");
    const option_id = value.payment_method?.option_id ?? "";
    expect((await rozetka.customers.cardStatus({ ...user, option_id }).withResponse()).outcome).toBe(
      "pending",
    );
    simulator.actions.saveCard(option_id, passes);
    expect(callbacksOf(simulator)).toMatchObject([["walletConfirmation", { status }]]);
    expect(await rozetka.customers.cardStatus({ ...user, option_id })).toMatchObject({
      is_confirmed: passes,
      status,
    });
    expect(() => simulator.actions.saveCard(option_id)).toThrow("waits to be saved");
  });

  test("takes an encrypted token", async () => {
    const payment_method = {
      type: "encrypted_cc_token",
      encrypted_cc_token: { data: testCardToken("4444333322221111") },
    };
    expect(
      (await rozetka.customers.addCard(token(plainCard, { payment_method })).withResponse()).outcome,
    ).toBe("declined");
  });

  test("on a page goes to the address of the request", async () => {
    const callback_url = "https://other.example/wallet";
    const { value, outcome } = await rozetka.customers
      .addCard({ ...user, mode: "hosted", callback_url })
      .withResponse();
    expect(outcome).toBe("action-required");
    simulator.actions.saveCard(value.payment_method?.option_id ?? "");
    expect(simulator.webhooks.deliveries.map(({ url }) => url)).toEqual([callback_url]);
  });
});

describe("a wallet", () => {
  test("has a default card, which can be changed and removed", async () => {
    const first = await saved();
    const second = await saved();
    const third = await saved({ make_default: true });
    const defaults = async (): Promise<unknown> =>
      (await rozetka.customers.wallet(user)).wallet
        ?.filter(({ is_default }) => is_default)
        .map(({ option_id }) => option_id);
    expect(await defaults()).toEqual([third]);
    const chosen = await rozetka.customers
      .setDefaultCard({ ...user, option_id: second, type: "card" })
      .withResponse();
    expect(chosen.outcome).toBe("succeeded");
    expect(await defaults()).toEqual([second]);
    expect((await rozetka.customers.card(user)).option_id).toBe(second);
    expect((await rozetka.customers.card({ ...user, option_id: first })).option_id).toBe(first);
    const removed = await rozetka.customers
      .deleteCard({ ...user, option_id: second, type: "card" })
      .withResponse();
    expect(removed.value).toMatchObject({ delete: true, option_id: second });
    expect(await defaults()).toEqual([]);
    expect(await refusalOf(rozetka.customers.card(user))).toBe("payment_method_not_found");
  });

  test("only a confirmed card can be the default", async () => {
    const { payment_method } = await rozetka.customers.addCard(token("4242424242424242"));
    const option_id = payment_method?.option_id ?? "";
    const { outcome } = await rozetka.customers
      .setDefaultCard({ ...user, option_id, type: "card" })
      .withResponse();
    expect(outcome).toBe("declined");
    expect((await rozetka.customers.wallet(user)).wallet).toEqual([]);
  });

  test("belongs to the customer of the token as well", async () => {
    await rozetka.customers.addCard(token(plainCard, { external_id: undefined }), {
      customerAuth: "customer-token",
    });
    const { wallet, external_id } = await rozetka.customers.wallet({}, { customerAuth: "customer-token" });
    expect({ external_id, cards: wallet?.length }).toEqual({ external_id: "customer", cards: 1 });
  });

  test("needs to know whose it is", async () => {
    expect(await refusalOf(rozetka.customers.wallet({}))).toBe("customer_id_not_passed");
    expect(await refusalOf(rozetka.customers.wallet(user))).toBe("customer_profile_not_found");
    expect(await refusalOf(rozetka.customers.addCard(token(plainCard, { external_id: undefined })))).toBe(
      "customer_id_not_passed",
    );
  });

  test("speaks the language of the call", async () => {
    await saved();
    await rozetka.customers.wallet(user, { acceptLanguage: "uk" });
    await rozetka.customers.wallet({ ...user, "Accept-Language": "en" }, { acceptLanguage: "uk" });
    const languages = simulator.exchanges.slice(1).map(({ request }) => request.headers["accept-language"]);
    expect(languages).toEqual(["uk", "en"]);
    const blank = await failure(rozetka.customers.wallet(user, { acceptLanguage: " " }));
    expect(blank).toMatchObject({ code: "invalid-input", outcome: "not-sent" });
  });
});
