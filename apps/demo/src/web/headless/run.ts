import type { Screen } from "../../terminal/screen.ts";
import { Teller, type Told } from "../../terminal/teller.ts";
import { type Demo, startDemo } from "../supervisor/demo.ts";
import { quick } from "../timings.ts";
import { playCheckout } from "./checkout-scene.ts";
import { playDesk } from "./desk-scene.ts";
import { playShop } from "./shop-scene.ts";
import { Visitor } from "./visitor.ts";

/** What a run without a browser came to. */
export interface HeadlessResult {
  readonly told: readonly Told[];
  readonly failed: number;
}

type Play = (teller: Teller, visitor: Visitor, demo: Demo) => Promise<void>;

const plays: readonly { readonly title: string; readonly play: Play }[] = [
  { title: "Cash desk", play: playDesk },
  { title: "Shop", play: playShop },
  { title: "Checkout", play: playCheckout },
];

/** Plays every scene and every fault through the shop's own HTTP interface, and says what turned out as told. */
export async function runHeadless(screen: Screen): Promise<HeadlessResult> {
  const demo = await startDemo({
    port: 0,
    timings: quick,
    onGivenUp: (error) => {
      console.error(error);
      process.exit(1);
    },
  });
  const told: Told[] = [];
  try {
    for (const { title, play } of plays) {
      screen.chapter(title);
      const teller = new Teller(screen, title);
      const visitor = await new Visitor(demo.url).open();
      try {
        await play(teller, visitor, demo);
      } catch (error) {
        console.error(error);
        teller.claim("it came to its end", false);
      }
      visitor.close();
      told.push(...teller.told);
    }
  } finally {
    await demo.stop();
  }
  screen.table(
    ["scene", "what was to be seen", ""],
    told.map(({ provider, claim, holds }) => [provider, claim, holds ? "as told" : "NOT AS TOLD"]),
  );
  const failed = told.filter(({ holds }) => !holds).length;
  screen.note(`${told.length - failed} of ${told.length} turned out as told.`);
  return { told, failed };
}
