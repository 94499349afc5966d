import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { koshelekLedger } from "@pay/koshelek/testing";
import { rozetkaLedger } from "@pay/rozetka/testing";
import { sibsLedger } from "@pay/sibs/testing";
import type { Teller } from "../../terminal/teller.ts";
import type { CheckoutOrder, DeskSale, Scene, ShopOrder } from "../contract.ts";
import type { Demo } from "../supervisor/demo.ts";

/** Compares the shop's books with the providers', at the end of a chapter. */
export function checkBooks(teller: Teller, demo: Demo): void {
  teller.scene("The books after all of it");
  const differing = differences(demo);
  for (const difference of differing) teller.note(difference);
  teller.claim(
    "the shop's books say what the provider's ledger says, to the last hundredth",
    differing.length === 0,
  );
  const { koshelek, rozetka, stargate, spg } = demo.outside.simulators;
  const failures = [koshelek, rozetka, stargate, spg].flatMap((simulator) => simulator.failures);
  teller.claim("the simulators found no fault in their own answers", failures.length === 0);
}

/** Where the shop's books and a provider's ledger say different things: one line for each. */
function differences(demo: Demo): readonly string[] {
  const { koshelek, rozetka, stargate, spg } = demo.outside.simulators;
  const till = koshelekLedger(koshelek.state);
  const cards = rozetkaLedger(rozetka.state);
  const gateways = { ...sibsLedger(stargate.state), ...sibsLedger(spg.state) };
  const database = new DatabaseSync(join(demo.directory, "shop.db"), { readOnly: true });
  try {
    const read = <Order>(scene: Scene): readonly Order[] =>
      database
        .prepare("SELECT document FROM orders WHERE scene = ?")
        .all(scene)
        .map((row) => JSON.parse(String(row["document"])) as Order);
    return [
      ...read<DeskSale>("desk").flatMap(({ id, status, total, refunded }) => {
        const isPaid = ["paid", "partly-refunded", "refunded"].includes(status);
        const { paid = 0, refunded: back = 0 } = till[id] ?? {};
        return compare(`sale ${id}`, [isPaid ? total.minor : 0, refunded.minor], [paid, back]);
      }),
      ...read<ShopOrder>("shop").flatMap(({ parts }) =>
        parts.flatMap(({ id, held, charged }) => {
          const theirs = cards[id] ?? { held: 0, charged: 0 };
          const kopecks = [theirs.held, theirs.charged].map((hryvnias) => Math.round(hryvnias * 100));
          return compare(`part ${id}`, [held.minor, charged.minor], kopecks);
        }),
      ),
      ...read<CheckoutOrder>("checkout").flatMap(({ id, held, charged, refunded }) => {
        const theirs = gateways[id.replaceAll("-", "")];
        const ours = [held.minor, charged.minor, refunded.minor];
        const captured = (theirs?.captured ?? 0) - (theirs?.refunded ?? 0);
        return compare(`order ${id}`, ours, [theirs?.held ?? 0, captured, theirs?.refunded ?? 0]);
      }),
    ];
  } finally {
    database.close();
  }
}

function compare(what: string, ours: readonly number[], theirs: readonly number[]): readonly string[] {
  return ours.join() === theirs.join() ? [] : [`${what}: the shop says ${ours}, the provider ${theirs}`];
}
