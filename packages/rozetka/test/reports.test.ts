import { describe, expect, test } from "vitest";
import { plainCard } from "../src/testing/index.js";
import { charge, makeClient, page, refusalOf, useSimulator } from "./support/setup.js";

const simulator = useSimulator();
const rozetka = makeClient();
const today = (offset = 0): string =>
  new Date(simulator.clock.now() + offset * 86_400_000).toISOString().slice(0, 10);
const period = (from = 0, to = 0) => ({ date_from: today(from), date_to: today(to) });

async function business(): Promise<void> {
  await rozetka.payments.create(
    charge(plainCard, { customer: { email: "payer@example.com", payment_method: method } }),
  );
  await rozetka.payments.refund({ external_id: "order-1", amount: 10 });
  await rozetka.payments.create(charge("4000000000000044", { external_id: "order-2" }));
  await rozetka.payments.create(page({ external_id: "order-3" }), { onBehalfOf: "child" });
  simulator.actions.pay("order-3");
}
const method = { type: "cc_token", cc_token: { token: "any" } } as const;

describe("the payments report", () => {
  test("lists what was charged, of this login or of all", async () => {
    await business();
    const { payments } = await rozetka.reports.payments(period());
    expect(payments).toMatchObject([
      {
        external_id: "order-1",
        amount: "100.50",
        internal_commission: "1.01",
        payout_amount: "99.49",
        client_email: "payer@example.com",
        card_pan: "411111******1111",
      },
    ]);
    const all = await rozetka.reports.payments({ ...period(), scope: "all_keys" });
    expect(all.payments?.map(({ external_id }) => external_id)).toEqual(["order-1", "order-3"]);
    expect((await rozetka.reports.payments(period(-7, -1))).payments).toEqual([]);
  });

  test("is narrowed to fields", async () => {
    await business();
    const fields = ["external_id", "amount"];
    expect((await rozetka.reports.payments({ ...period(), fields })).payments).toEqual([
      { external_id: "order-1", amount: "100.50" },
    ]);
  });
});

describe("the transactions report", () => {
  test("lists every operation, by kind and state", async () => {
    await business();
    const { transactions } = await rozetka.reports.transactions(period());
    expect(transactions?.map((row) => [row.external_id, row.operation_type, row.status])).toEqual([
      ["order-1", "purchase", "Success"],
      ["order-1", "refund", "Success"],
      ["order-2", "purchase", "Failed"],
    ]);
    const refunds = await rozetka.reports.transactions({ ...period(), operation_types: ["refund"] });
    expect(refunds.transactions).toHaveLength(1);
    const failed = await rozetka.reports.transactions({ ...period(), statuses: ["Failed"] });
    expect(failed.transactions?.[0]?.external_id).toBe("order-2");
  });

  test.each([
    [-14, 0, undefined],
    [-15, 0, "invalid_request_body"],
    [0, -1, "invalid_request_body"],
    [-90, -80, undefined],
    [-92, -80, "invalid_request_body"],
  ])("from day %i to day %i", async (from, to, code) => {
    const call = rozetka.reports.transactions(period(from, to));
    if (code === undefined) expect((await call).transactions).toEqual([]);
    else expect(await refusalOf(call)).toBe(code);
  });
});

describe("payment instructions", () => {
  const project = "00000000-0000-4000-8000-000000000001";
  const drawUp = (...ids: string[]) =>
    rozetka.paymentInstructions.create({
      processing_type: "cardpay",
      method: "purchase",
      currency: "UAH",
      orders: ids.map((external_id) => ({ api_key: project, external_id, amount: 100.5 })),
    });

  test("are drawn up for each order", async () => {
    const { instructions, batch_url } = await drawUp("order-1", "order-2");
    expect(instructions?.map(({ external_id }) => external_id)).toEqual(["order-1", "order-2"]);
    expect(batch_url).toBeTypeOf("string");
    expect((await drawUp("order-3")).batch_url).toBeUndefined();
  });

  test("are declined from a link, without credentials, unless something was paid", async () => {
    const { instructions: [first, second] = [] } = await drawUp("order-1", "order-2");
    const decline = (consolidated: boolean) =>
      rozetka.paymentInstructions.decline({
        project_id: first?.project_id ?? "",
        payment_instruction_id: first?.id ?? "",
        consolidated,
      });
    const { status, headers, value } = await decline(false).withResponse();
    expect({ status, value }).toEqual({ status: 302, value: undefined });
    expect(headers.get("location")).toMatch(/^https:\/\/checkout\.rozetkapay\.com\//);
    expect(simulator.exchanges.at(-1)?.request.headers).not.toHaveProperty("authorization");
    expect([...simulator.state.instructions.values()].map(({ declined }) => declined)).toEqual([true, false]);
    await decline(true);
    expect(simulator.state.instructions.get(second?.id ?? "")?.declined).toBe(true);

    await rozetka.payments.create(charge(plainCard, { external_id: "order-2" }));
    expect(await refusalOf(decline(true))).toBe("action_not_allowed");
  });

  test("that do not exist cannot be declined", async () => {
    const id = "5c226db4-c088-43f5-8d7a-809ac3718d66";
    const call = rozetka.paymentInstructions.decline({ project_id: id, payment_instruction_id: id });
    expect(await refusalOf(call)).toBe("data_not_found");
  });
});
