import { type DemoState, type FaultName, type Scene, sampleBlikCode, shopCards } from "../../contract.ts";
import { act } from "../parts/acting.tsx";
import { until } from "./until.ts";

/** Something to try first, with one click. */
export interface Suggestion {
  readonly name: string;
  readonly scene: Scene;
  readonly title: string;
  /** What to look for on the timeline. */
  readonly look: string;
  readonly run: () => Promise<unknown>;
}

const arm = (scene: Scene, fault: FaultName): Promise<unknown> =>
  act(scene, "/api/faults/set", { scene, fault, mode: "once" });

/** A desk without a sale, whatever was on it. */
async function clearDesk(): Promise<void> {
  const { sale } =
    (await until(({ desk }) => (desk.sale === undefined || isOver(desk) ? desk : undefined))) ?? {};
  if (sale !== undefined) await act("desk", "/api/desk/next", {});
}

const isOver = ({ can }: DemoState["desk"]): boolean => can.includes("next");

async function sellKettle(): Promise<void> {
  await clearDesk();
  await act("desk", "/api/buyer/act", { act: "show-card" });
  const barcode = await until(({ desk }) => desk.phone?.barcode);
  if (barcode === undefined) return;
  await act("desk", "/api/desk/scan", { barcode });
  await act("desk", "/api/desk/pay", { goods: [{ article: "5501", quantity: 1 }] });
}

async function lostAnswerThenLateCancel(): Promise<void> {
  await arm("desk", "lost-answer");
  await sellKettle();
  const asked = await until(({ desk: { sale } }) => (sale?.can.includes("confirm") ? sale.id : undefined));
  if (asked === undefined) return;
  await act("desk", "/api/buyer/act", { act: "confirm", sale: asked });
  const paid = await until(({ desk: { sale } }) => (sale?.status === "paid" ? sale.id : undefined));
  if (paid !== undefined) await act("desk", "/api/desk/cancel", { sale: paid, customer: "confirmed" });
}

async function holdTwoOrders(): Promise<void> {
  // The one that the bank asks nothing about: the story is to be seen here, not on its page.
  const card = shopCards.find(({ number }) => number.endsWith("1111"));
  if (card === undefined) return;
  const { label: _label, ...fields } = card;
  await arm("shop", "rate-limited");
  await act("shop", "/api/shop/pay", { kind: "batch", way: "direct", card: fields });
}

async function crashInPayment(): Promise<void> {
  await arm("checkout", "crash");
  // No answer is expected: the server that should give it is killed.
  await act("checkout", "/api/checkout/pay", { market: "pl", method: "BLIK", blikCode: sampleBlikCode });
}

export const suggestions: readonly Suggestion[] = [
  {
    name: "lost-answer",
    scene: "desk",
    title: "Lose an answer, then cancel too late",
    look: "See why the payment was sent again, and why the cancellation was declined.",
    run: lostAnswerThenLateCancel,
  },
  {
    name: "hold-two",
    scene: "shop",
    title: "Hold two orders while told to slow down",
    look: "See the 429, the wait that it asked for, and the callback. Then let the hold go.",
    run: holdTwoOrders,
  },
  {
    name: "crash",
    scene: "checkout",
    title: "Kill the server in mid-payment",
    look: "See it start again, and its journal settle what was left open.",
    run: crashInPayment,
  },
];
