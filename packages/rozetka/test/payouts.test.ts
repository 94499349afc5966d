import { describe, expect, test } from "vitest";
import type { PayoutsCreateInput } from "../src/index.js";
import { callbacksOf, failure, makeClient, refusalOf, useSimulator } from "./support/setup.js";

const simulator = useSimulator({ callbackUrl: "https://shop.example/callback", balance: 1000 });
const rozetka = makeClient();
const payoutOf = { external_id: "payout-1" };
const receiver = {
  first_name: "Тарас",
  last_name: "Шевченко",
  phone: "+380956664499",
  card_data: { number: "4111111111111111" },
};

const payout = (kind: "card" | "cash", original_amount = "250.00"): PayoutsCreateInput => ({
  order: { ...payoutOf, original_amount, currency: "UAH", description: "Winnings" },
  payer: { entity_id: "entity-1" },
  recipient:
    kind === "card" ? { payout_type: "card", card: receiver } : { payout_type: "cash", cash: receiver },
});

const balance = () => rozetka.payouts.balance({ merchant_entity_id: "entity-1" });

describe("payouts", () => {
  test("to a card arrive after a while", async () => {
    const { value, outcome } = await rozetka.payouts.create(payout("card")).withResponse();
    expect(outcome).toBe("pending");
    expect(value).toMatchObject({ payout_type: "card", original_amount: "250.00" });
    expect(await balance()).toEqual({ available_amount: 750, commitment_amount: 250 });
    await simulator.clock.advance(1000);
    expect((await rozetka.payouts.info(payoutOf).withResponse()).outcome).toBe("succeeded");
    expect(await balance()).toEqual({ available_amount: 750, commitment_amount: 0 });
    expect(callbacksOf(simulator)).toMatchObject([
      ["payout", { status: "success", recipient_amount: "250.00", external_id: "payout-1" }],
    ]);
    await rozetka.payouts.resendCallback(payoutOf);
    expect(callbacksOf(simulator)).toHaveLength(2);
    expect(await refusalOf(rozetka.payouts.cancel(payoutOf))).toBe("action_not_allowed");
  });

  test("in cash wait to be collected", async () => {
    await rozetka.payouts.create(payout("cash"));
    simulator.actions.collectCash("payout-1");
    expect((await rozetka.payouts.info(payoutOf).withResponse()).outcome).toBe("succeeded");
    expect(() => simulator.actions.collectCash("payout-1")).toThrow("waits to be collected");
    expect(await refusalOf(rozetka.payouts.cancel(payoutOf))).toBe("invalid_transaction_status");
  });

  test("in cash can be cancelled, and the money comes back", async () => {
    await rozetka.payouts.create(payout("cash"));
    expect(await refusalOf(rozetka.payouts.create(payout("cash")))).toBe("order_is_duplicated");
    expect(await rozetka.payouts.cancel(payoutOf)).toMatchObject({ status_code: "transaction_is_canceled" });
    expect(await balance()).toEqual({ available_amount: 1000, commitment_amount: 0 });
    expect((await rozetka.payouts.create(payout("cash")).withResponse()).outcome).toBe("pending");
  });

  test.each([[{ number: "4111111111111111", token: "t" }], [{}]])(
    "to the card %j are refused before anything is sent",
    async (card_data) => {
      const card = { ...receiver, card_data } as typeof receiver;
      const error = await failure(
        rozetka.payouts.create({ ...payout("card"), recipient: { payout_type: "card", card } }),
      );
      expect(error).toMatchObject({ code: "invalid-input", outcome: "not-sent" });
      expect(error.message).toContain("recipient.card.card_data");
    },
  );

  test("beyond the balance are declined", async () => {
    const { value, outcome } = await rozetka.payouts.create(payout("card", "1000.01")).withResponse();
    expect({ outcome, code: value.status_code }).toEqual({ outcome: "declined", code: "insufficient_funds" });
  });

  test("that are unknown are answered with an internal error, as the live service does", async () => {
    const error = await failure(rozetka.payouts.info(payoutOf, { maximumAttempts: 1 }));
    expect(error).toMatchObject({ status: 500, providerCode: "internal_error" });
    expect(await refusalOf(rozetka.payouts.cancel(payoutOf))).toBe("transaction_not_found");
    expect(await refusalOf(rozetka.payouts.resendCallback(payoutOf))).toBe("operation_not_found");
  });

  test("whose answer is lost are looked up, never sent again", async () => {
    simulator.faults.add({ operation: "payouts.create", nth: 1, fault: { kind: "drop-after" } });
    const error = await failure(rozetka.payouts.create(payout("card")));
    expect(error).toMatchObject({ outcome: "unknown", lookup: { outcome: "pending" } });
    expect(simulator.state.payouts.size).toBe(1);
  });
});
