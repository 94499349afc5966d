import { setTimeout as sleep } from "node:timers/promises";
import {
  type Answer,
  type BrowserStep,
  csrfHeader,
  type DemoState,
  type EndpointPath,
  type Endpoints,
  type Problem,
  type SessionInfo,
  type TimelineEntry,
  type TimelineEvent,
} from "../contract.ts";
import { readEvents } from "./event-stream.ts";

/** A request that the shop did not grant. */
export class Problematic extends Error {
  readonly status: number;
  readonly problem: Problem["error"];

  constructor(status: number, problem: Problem["error"]) {
    super(`${status} ${problem.code}: ${problem.message}`);
    this.status = status;
    this.problem = problem;
  }
}

/** How long anything may take. A busy machine takes its time; only what hangs should fail. */
const patience = 30_000;

/** A line of the timeline of one kind. */
type LineOf<Kind extends TimelineEvent["kind"]> = Extract<TimelineEvent, { readonly kind: Kind }>;

/** A browser without a window: cookie, CSRF token, server-sent events, and pages of other sites. */
export class Visitor {
  readonly url: string;
  /** Every line of the timeline so far. */
  readonly timeline: TimelineEntry[] = [];
  readonly #closing = new AbortController();
  #cookie = "";
  #csrfToken = "";
  #outsideOrigin = "";

  constructor(url: string) {
    this.url = url;
  }

  /** Opens the page: asks for the session, and listens to the events from then on. */
  async open(): Promise<this> {
    const response = await fetch(`${this.url}/api/session`);
    this.#cookie = (response.headers.getSetCookie()[0] ?? "").split(";", 1)[0] ?? "";
    const { csrfToken, outsideOrigin } = (await response.json()) as SessionInfo;
    this.#csrfToken = csrfToken;
    this.#outsideOrigin = outsideOrigin;
    this.#listen().catch((error: unknown) => {
      if (!this.#closing.signal.aborted) console.error(error);
    });
    return this;
  }

  close(): void {
    this.#closing.abort();
  }

  async post<Path extends EndpointPath>(path: Path, input: Endpoints[Path]["input"]): Promise<Answer> {
    const response = await fetch(this.url + path, {
      method: "POST",
      headers: {
        cookie: this.#cookie,
        origin: this.url,
        "content-type": "application/json",
        [csrfHeader]: this.#csrfToken,
      },
      body: JSON.stringify(input),
    });
    const body = (await response.json()) as Answer | Problem;
    if ("error" in body) throw new Problematic(response.status, body.error);
    return body;
  }

  async state(): Promise<DemoState> {
    const response = await fetch(`${this.url}/api/state`, { headers: { cookie: this.#cookie } });
    return (await response.json()) as DemoState;
  }

  /** Waits until the state is as wanted; a server that is down for a moment is waited for. */
  async until(what: string, isSo: (state: DemoState) => boolean): Promise<DemoState> {
    const end = Date.now() + patience;
    for (;;) {
      const state = await this.state().catch(() => undefined);
      if (state !== undefined && isSo(state)) return state;
      if (Date.now() > end)
        throw new Error(`Not within ${patience / 1000} s: ${what}\n${JSON.stringify(state)}`);
      await sleep(50);
    }
  }

  /** Waits for a line of the timeline after `mark`. */
  async line<Kind extends TimelineEvent["kind"]>(
    mark: number,
    kind: Kind,
    fits: (line: LineOf<Kind>, entry: TimelineEntry) => boolean = () => true,
  ): Promise<TimelineEntry> {
    const end = Date.now() + patience;
    for (;;) {
      const [found] = this.lines(mark, kind, fits);
      if (found !== undefined) return found;
      if (Date.now() > end) throw new Error(`No line "${kind}" within ${patience / 1000} s: ${fits}`);
      await sleep(25);
    }
  }

  /** The lines of one kind after `mark`. */
  lines<Kind extends TimelineEvent["kind"]>(
    mark: number,
    kind: Kind,
    fits: (line: LineOf<Kind>, entry: TimelineEntry) => boolean = () => true,
  ): readonly TimelineEntry[] {
    return this.timeline.filter(
      (entry) =>
        entry.id > mark &&
        entry.event.kind === kind &&
        // The kind was compared on the line above.
        fits(entry.event as LineOf<Kind>, entry),
    );
  }

  /** The newest line: what comes later is found after it. */
  get mark(): number {
    return this.timeline.at(-1)?.id ?? 0;
  }

  /** Takes a step on a page of the provider or the bank, one choice on each page, and comes back to the shop. */
  async follow(
    step: BrowserStep,
    ...choices: readonly (readonly [name: string, value: string])[]
  ): Promise<string> {
    let page = await this.#visit(step.url, step.method, new URLSearchParams(step.fields.map(pairOf)));
    for (const [name, value] of choices) {
      if (!page.url.startsWith(this.#outsideOrigin))
        throw new Error(`${page.url} is no page of the provider.`);
      const fields = new URLSearchParams(hiddenFields(page.html));
      fields.set(name, value);
      const [, action = ""] = /<form method="post" action="([^"]+)"/.exec(page.html) ?? [];
      page = await this.#visit(new URL(action, page.url).href, "POST", fields);
    }
    return page.url;
  }

  async #visit(
    url: string,
    method: "GET" | "POST",
    fields: URLSearchParams,
  ): Promise<{ readonly url: string; readonly html: string }> {
    const isShop = url.startsWith(this.url);
    const response = await fetch(url, {
      method,
      redirect: "manual",
      headers: isShop ? { cookie: this.#cookie } : {},
      ...(method === "POST" && { body: fields }),
    });
    const location = response.headers.get("location");
    const html = await response.text();
    if (location !== null) return this.#visit(new URL(location, url).href, "GET", new URLSearchParams());
    return { url, html };
  }

  /** Listens, and connects again whenever the server is back, as an `EventSource` does. */
  async #listen(): Promise<void> {
    const { signal } = this.#closing;
    while (!signal.aborted) {
      try {
        const response = await fetch(`${this.url}/api/events`, {
          headers: { cookie: this.#cookie, "last-event-id": String(this.mark) },
          signal,
        });
        if (response.body === null) throw new Error("The events have no body.");
        for await (const { event, data } of readEvents(response.body)) {
          if (event === "timeline") this.timeline.push(JSON.parse(data) as TimelineEntry);
        }
      } catch {
        // The server is down, or the visitor leaves.
      }
      if (!signal.aborted) await sleep(100);
    }
  }
}

const pairOf = ({ name, value }: { readonly name: string; readonly value: string }): [string, string] => [
  name,
  value,
];

const hiddenFields = (html: string): [string, string][] =>
  [...html.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(
    ([, name = "", value = ""]) => [name, value],
  );
