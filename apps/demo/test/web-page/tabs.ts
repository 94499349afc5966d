import { expect, test } from "vitest";
import { startSale } from "./scenes/desk.ts";
import type { Stage } from "./support/stage.ts";
import type { Visit } from "./support/visit.ts";

/** Two more than the connections that a browser opens to one server. */
const many = 8;

/** Opens the page in further tabs of the same browser. */
async function openTabs(first: Visit, count: number): Promise<readonly Visit[]> {
  const tabs = [first];
  while (tabs.length < count) tabs.push(await first.another());
  return tabs;
}

async function everyTab(tabs: readonly Visit[], look: (tab: Visit) => Promise<void>): Promise<void> {
  await Promise.all(tabs.map(look));
}

/** One visitor with more tabs than a browser has connections for. */
export function testTabs(stage: () => Stage): void {
  test("eight tabs: each hears what is done in any of them, and the server's death", async () => {
    const first = await stage().visit();
    const tabs = await openTabs(first, many);
    const last = tabs.at(-1) ?? first;
    await startSale(last);
    await everyTab(tabs, (tab) => tab.saleThatIs("waiting"));
    await everyTab(tabs, (tab) => tab.sees(tab.calls("payments.checkout")));

    // The tab that came first goes, and the others are told all the same.
    await first.page.close();
    const left = tabs.slice(1);
    await last.press("confirm");
    await everyTab(left, (tab) => tab.saleThatIs("paid"));
    const newcomer = await last.another();
    await newcomer.saleThatIs("paid");
    const count = (tab: Visit): Promise<number> => tab.page.locator(".timeline .small-line").count();
    await expect.poll(() => count(newcomer)).toBe(await count(last));

    await last.flick("crash");
    await last.press("refund-everything");
    await everyTab([...left, newcomer], (tab) => tab.sees(tab.page.locator('[data-break="recovered"]')));
    await everyTab([...left, newcomer], (tab) => tab.saleThatIs("refunded"));
    await last.leave({ networkFails: true });
  });

  test("a tab that goes away and comes back is told what it has missed", async () => {
    const first = await stage().visit();
    const other = await first.another();
    await first.page.goto(`${stage().demo.url}/icon.svg`);
    await startSale(other);
    // A page that was kept is not loaded again.
    await first.page.goBack({ waitUntil: "commit" });
    await first.saleThatIs("waiting");
    await other.press("decline");
    await first.saleThatIs("declined");
    await other.leave();
  });

  test("a browser without shared workers has a connection for each tab", async () => {
    const first = await stage().visit();
    await first.page.context().addInitScript(() => Reflect.deleteProperty(globalThis, "SharedWorker"));
    const [one, other] = [await first.another(), await first.another()];
    expect(await one.page.evaluate(() => "SharedWorker" in globalThis)).toBe(false);
    await startSale(one);
    await other.saleThatIs("waiting");
    await first.saleThatIs("waiting");
    await one.leave();
  });
}
