import type { Screen } from "../../terminal/screen.ts";
import { Teller, type Told } from "../../terminal/teller.ts";
import { type Demo, startDemo } from "../supervisor/demo.ts";
import { quick } from "../timings.ts";
import { playCheckout } from "./checkout-scene.ts";
import { playCrashes } from "./crash-scene.ts";
import { playDesk } from "./desk-scene.ts";
import { playCheckoutFaults, playDeskFaults, playShopFaults } from "./fault-scene.ts";
import { recordedScreen } from "./recorded-screen.ts";
import { playSecurity } from "./security-scene.ts";
import { playShop } from "./shop-scene.ts";
import { Visitor } from "./visitor.ts";

/** What a run without a browser came to. */
export interface HeadlessResult {
  readonly told: readonly Told[];
  readonly failed: number;
}

/** A chapter; it has a demo for itself, so that all of them can run at once. */
export interface Chapter {
  readonly title: string;
  readonly play: (teller: Teller, visitor: Visitor, demo: Demo) => Promise<void>;
}

/** Every scene and every fault. */
const everything: readonly Chapter[] = [
  { title: "Cash desk", play: playDesk },
  { title: "Shop", play: playShop },
  { title: "Checkout", play: playCheckout },
  { title: "Cash desk, faults", play: playDeskFaults },
  { title: "Shop, faults", play: playShopFaults },
  { title: "Checkout, faults", play: playCheckoutFaults },
  { title: "Crashes", play: playCrashes },
  { title: "Security", play: playSecurity },
];

/** Plays chapters through the shop's own HTTP interface, all at once, and says what turned out as told. */
export async function runHeadless(
  screen: Screen,
  chapters: readonly Chapter[] = everything,
): Promise<HeadlessResult> {
  const running = chapters.map(async (chapter) => {
    const record = recordedScreen();
    return { record, told: await playChapter(record.screen, chapter) };
  });
  const told: Told[] = [];
  for (const chapter of running) {
    const { record, told: claims } = await chapter;
    record.replay(screen);
    told.push(...claims);
  }
  screen.table(
    ["chapter", "what was to be seen", ""],
    told.map(({ provider, claim, holds }) => [provider, claim, holds ? "as told" : "NOT AS TOLD"]),
  );
  const failed = told.filter(({ holds }) => !holds).length;
  screen.note(`${told.length - failed} of ${told.length} turned out as told.`);
  return { told, failed };
}

async function playChapter(screen: Screen, { title, play }: Chapter): Promise<readonly Told[]> {
  screen.chapter(title);
  const teller = new Teller(screen, title);
  try {
    const demo = await startDemo({
      port: 0,
      timings: quick,
      onGivenUp: (error) => {
        // Nothing that waits for the server would ever end.
        console.error(error);
        process.exit(1);
      },
    });
    try {
      const visitor = await new Visitor(demo.url).open();
      await play(teller, visitor, demo).finally(() => visitor.close());
    } finally {
      await demo.stop();
    }
  } catch (error) {
    screen.note(error instanceof Error ? (error.stack ?? error.message) : String(error));
    teller.claim("it came to its end", false);
  }
  return teller.told;
}
