import { expect, test } from "vitest";
import { document } from "../src/generated/openapi.js";
import type { PaymentsCheckoutInput } from "../src/index.js";
import { answerExamples, requestExamples } from "./support/examples.js";
import { makeClient } from "./support/setup.js";

const koshelek = makeClient();

test.each(requestExamples(document))(
  "the published request of %s passes the client's checks unchanged",
  (name, example) => {
    expect(koshelek.prepare(name as "payments.status", example as never)).toEqual(example);
  },
);

test.each(answerExamples(document))(
  "the published answer %s of %s is read",
  async (status, name, example) => {
    const client = makeClient({
      fetch: async () => new Response(JSON.stringify(example), { status: Number(status) }),
    });
    const [, method = ""] = name.split(".");
    const call = client.payments[method as keyof typeof client.payments] as (
      input: unknown,
    ) => PromiseLike<unknown>;
    const inputs = new Map<string, unknown>(requestExamples(document));
    expect(await call(inputs.get(name) ?? { availabilityInfoId: "a" })).toEqual(example);
  },
);

test("what the provider takes passes the client's checks: an empty currency or unit, goods without a number", () => {
  const [, example] = requestExamples(document).find(([name]) => name === "payments.checkout") ?? [];
  const { checkoutInvoice, ...rest } = example as PaymentsCheckoutInput;
  const items = checkoutInvoice.items.map(
    (item) => ({ ...item, article: "", currency: "", measure: "" }) as const,
  );
  const input = { ...rest, checkoutInvoice: { ...checkoutInvoice, items, currency: "" as const } };
  expect(koshelek.prepare("payments.checkout", input)).toEqual(input);
});
