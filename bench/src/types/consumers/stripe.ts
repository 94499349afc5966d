import Stripe from "stripe";

const stripe = new Stripe("sk_test_123");

export async function run(): Promise<unknown[]> {
  // calls
  const a: string = (await stripe.paymentIntents.create({ amount: 1, currency: "eur" })).id;
  const b = (await stripe.paymentIntents.retrieve(a)).status;
  const c = (await stripe.paymentIntents.cancel(a)).canceled_at;
  const d = (await stripe.paymentIntents.capture(a, { amount_to_capture: 1 })).amount;
  const e = (await stripe.refunds.create({ payment_intent: a })).status;
  const f: boolean = (await stripe.paymentIntents.list({ limit: 1 })).has_more;
  const g = (await stripe.customers.create({ email: "a@example.com" })).id;
  const h = (await stripe.refunds.retrieve("re_1")).amount;
  const i = (await stripe.charges.retrieve("ch_1")).captured;
  const j = (await stripe.balance.retrieve()).livemode;
  return [a, b, c, d, e, f, g, h, i, j];
  // end
}
