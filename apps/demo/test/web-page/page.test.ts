import { findChromium } from "@pay/browser";
import { afterAll, beforeAll, describe, test } from "vitest";
import { testCrash } from "./crash.ts";
import { testFaults } from "./faults.ts";
import { testLanguages } from "./languages.ts";
import { testLooks } from "./looks.ts";
import { testCheckout } from "./scenes/checkout.ts";
import { testDesk } from "./scenes/desk.ts";
import { testKeyboard } from "./scenes/keyboard.ts";
import { testShop } from "./scenes/shop.ts";
import { testSecrets } from "./secrets.ts";
import { openStage, type Stage } from "./support/stage.ts";
import { testTabs } from "./tabs.ts";

const isMissing = findChromium() === undefined;

if (isMissing) {
  const reason = "there is no Chromium here: install it, or say where it is with CHROMIUM=/path/to/it";
  console.log(`The page was not tried in a browser: ${reason}.`);
  test.runIf(process.env["CI"] !== undefined)("the page in a browser", () => {
    throw new Error(reason);
  });
}

// One demo and one browser for everything: starting them takes longer than most of the tests.
describe.skipIf(isMissing)("the page in a browser", () => {
  let stage: Stage | undefined;
  const current = (): Stage => {
    if (stage === undefined) throw new Error("The demo has not started.");
    return stage;
  };
  beforeAll(async () => {
    stage = await openStage();
  }, 120_000);
  afterAll(() => stage?.stop());

  // Visitors do not see each other, so that the scenes can be played side by side; switches and crashes concern everybody.
  describe.concurrent("cash desk", () => testDesk(current));
  describe.concurrent("shop", () => testShop(current));
  describe.concurrent("checkout", () => testCheckout(current));
  describe("keyboard", () => testKeyboard(current));
  describe("tabs", () => testTabs(current));
  describe("faults", () => testFaults(current));
  describe("secrets", () => testSecrets(current));
  describe("languages", () => testLanguages(current));
  describe("looks", () => testLooks(current));
  // Last, since the server of all others dies here.
  describe("crash", () => testCrash(current));
});
