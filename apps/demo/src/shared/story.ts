import { createKoshelekSimulator, koshelekLedger, testStoreId } from "@pay/koshelek/testing";
import { systemClock } from "@pay/testing";
import { serve } from "@pay/testing/node";
import type { Teller } from "../terminal/teller.ts";
import { startRedis, Till } from "./processes.ts";

const requests = 20;
const names = ["till-1", "till-2", "till-3"];

/** Tells how three tills share an account: its limit, and each other's sales when one of them dies. */
export async function tellShared(teller: Teller, redisProgram: string): Promise<void> {
  const { screen } = teller;
  const redis = await startRedis(redisProgram);
  const simulator = createKoshelekSimulator({ clock: systemClock(), confirmAfter: 400, bankDelay: 200 });
  const provider = await serve(simulator);
  const base = { redisUrl: redis.url, providerUrl: provider.url, storeId: testStoreId };
  const tills = names.map((name) => new Till({ ...base, name, requests, processes: names.length }));
  try {
    await Promise.all(tills.map((till) => till.heard(({ said }) => said === "ready")));
    screen.note(`${names.length} processes, one Redis at ${redis.url}, one provider at ${provider.url}`);

    teller.scene(`The provider allows ${requests} requests a second. Each till has 25 questions at once.`);
    for (const till of tills) till.tell({ do: "ask", times: 25 });
    const asked = await Promise.all(tills.map((till) => till.heard(({ said }) => said === "asked")));
    const sent = asked.map((word) => (word.said === "asked" ? word.sent : []));
    const all = sent.flat().sort((one, other) => one - other);
    for (const second of Array.from({ length: Math.ceil(75 / requests) }, (_, number) => number)) {
      const counts = sent.map((moments) => inSecond(moments, all[0] ?? 0, second));
      const bars = counts.map((count, till) => "▁▄█".charAt(till).repeat(count)).join("");
      screen.happened("▪", `second ${second + 1}: ${bars} ${counts.join(" + ")}`);
    }
    teller.claim(
      `No second held more than ${requests} requests of all tills`,
      mostInASecond(all) <= requests,
    );
    teller.claim("All 75 questions were asked", all.length === 75);

    teller.scene("till-1 takes a payment, and is killed while the customer thinks about it");
    const [first, second, third] = tills;
    if (first === undefined || second === undefined || third === undefined)
      throw new Error("tills are missing");
    const orderId = "order-of-till-1";
    // This customer's app never confirms.
    first.tell({ do: "sell", orderId, cardSession: "SILENT1" });
    await first.heard((word) => word.said === "waiting");
    first.kill();
    screen.happened("✗", "till-1 is gone; its sale is open in the journal and pending at the provider");
    for (const till of [second, third]) till.tell({ do: "recover" });
    const isFound = (word: { readonly said: string }): boolean => word.said === "recovered";
    const found = await Promise.race([second, third].map((till) => till.heard(isFound)));
    const finder = [second, third].find((till) => till.words.some(isFound));
    const status = found.said === "recovered" ? found.status : "";
    screen.happened("✓", `${finder?.name} found it when the lease ended: ${status}`);
    teller.claim("A neighbour settled the sale: it is cancelled", status === "canceled");
    teller.claim(
      "Only one of the neighbours did",
      [second, third].flatMap(({ words }) => words.filter(isFound)).length === 1,
    );

    teller.scene("till-2 takes the same order once more, from a customer who confirms");
    second.tell({ do: "sell", orderId, cardSession: "S2" });
    const sold = await second.heard(({ said }) => said === "sold");
    teller.claim("The order is paid", sold.said === "sold" && sold.status === "paid");
    const { paid = 0, refunded = 0 } = koshelekLedger(simulator.state)[orderId] ?? {};
    teller.claim("The provider's books say so, too: 459 roubles, once", paid === 45_900 && refunded === 0);
  } finally {
    for (const till of tills) till.kill();
    await provider.close(100);
    redis.stop();
  }
}

/** How many of the moments lie in one of the seconds after `from`. */
function inSecond(moments: readonly number[], from: number, second: number): number {
  return moments.filter((at) => Math.floor((at - from) / 1_000) === second).length;
}

/** The most in any second, to the millisecond. */
function mostInASecond(moments: readonly number[]): number {
  let [most, first] = [0, 0];
  for (const [last, at] of moments.entries()) {
    while (at - (moments[first] ?? 0) >= 999) first += 1;
    most = Math.max(most, last - first + 1);
  }
  return most;
}
