import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";

/** What the browser itself writes about an answer that is no success, or none: a fact of the network, not of the page. */
const networkNote = /^Failed to load resource: /;

/** Somebody at the page, who also hears everything that the browser complains about. */
export class Visit {
  readonly page: Page;
  readonly #complaints: string[] = [];

  constructor(page: Page) {
    this.page = page;
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") this.#complaints.push(message.text());
    });
    page.on("pageerror", (error) => this.#complaints.push(String(error)));
  }

  /**
   * Leaves, and fails when the browser has complained: of an error in the page, or of something that the
   * Content-Security-Policy forbids.
   *
   * @param networkFails Whether requests were meant to fail.
   */
  async leave({ networkFails = false } = {}): Promise<void> {
    await this.page.context().close();
    const complaints = networkFails
      ? this.#complaints.filter((text) => !networkNote.test(text))
      : this.#complaints;
    expect(complaints).toEqual([]);
  }

  /** Opens the same address in another tab of the same browser. */
  async another(): Promise<Visit> {
    const tab = new Visit(await this.page.context().newPage());
    await tab.page.goto(this.page.url());
    await tab.sees(tab.page.locator(".timeline"));
    return tab;
  }

  /** Waits until something can be seen. */
  async sees(what: Locator | string): Promise<void> {
    const locator = typeof what === "string" ? this.page.getByText(what) : what;
    await locator.first().waitFor();
  }

  /** Presses a button by the name of its action, once it can be pressed. */
  async press(action: string, within: Locator | Page = this.page): Promise<void> {
    await within.locator(`[data-action="${action}"]`).first().click();
  }

  /** Chooses one of a few. */
  async choose(name: string | RegExp): Promise<void> {
    await this.page.getByRole("radio", { name }).check();
  }

  /** Turns a fault on, for the next time. */
  async flick(fault: string): Promise<void> {
    const knob = this.page.locator(`[data-fault="${fault}"]`);
    await knob.click();
    await this.sees(this.page.locator(`[data-fault="${fault}"][aria-checked="true"]`));
  }

  /** Cards of calls to a provider, newest first. */
  calls(operation: string): Locator {
    return this.page.locator(`.call[data-operation="${operation}"]`);
  }

  /** Small lines of the timeline. */
  lines(kind: string, text?: string | RegExp): Locator {
    return this.page.locator(`[data-line="${kind}"]`, text === undefined ? {} : { hasText: text });
  }

  /** The newest order of the shop or the checkout, once it stands as wanted. */
  async orderThatIs(...statuses: readonly string[]): Promise<Locator> {
    const wanted = statuses.map((status) => `[data-status="${status}"]`).join(",");
    await this.sees(this.page.locator(`.orders .order:nth-child(1 of .order):is(${wanted})`));
    return this.page.locator(".orders .order").first();
  }

  /** The till's display, once the sale stands as wanted. */
  async saleThatIs(status: string): Promise<void> {
    await this.sees(this.page.locator(`.display[data-status="${status}"]`));
  }
}
