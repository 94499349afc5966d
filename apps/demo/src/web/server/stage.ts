import type { FaultSwitch } from "../contract.ts";
import type { Act, Setting } from "../outside/control.ts";
import { caughtUp, type StageMessage } from "../outside/messages.ts";
import { Refusal } from "./problems.ts";
import type { Settings } from "./settings.ts";

/** The way to the simulated world around the shop. The one part of the server that a real shop does not have. */
export class Stage {
  readonly #settings: Settings["stage"];
  #faults: readonly FaultSwitch[] = [];

  constructor(settings: Settings["stage"]) {
    this.#settings = settings;
  }

  /** The switches as they stood when they were last asked for. */
  get faults(): readonly FaultSwitch[] {
    return this.#faults;
  }

  async refresh(): Promise<void> {
    // The control door is of the same version.
    this.#faults = (await this.#ask("/faults")) as readonly FaultSwitch[];
  }

  async set(setting: Setting): Promise<void> {
    this.#faults = (await this.#ask("/faults", setting)) as readonly FaultSwitch[];
  }

  async act(act: Act): Promise<void> {
    await this.#ask("/act", act);
  }

  /** Hears what happens on the stage. Resolves when all that has happened while nobody listened was heard. */
  listen(listener: (message: StageMessage) => void): Promise<void> {
    return new Promise((resolve) => {
      process.on("message", (message) => {
        if (message === caughtUp) resolve();
        // The supervisor sends nothing else.
        else listener(message as StageMessage);
      });
      process.send?.("listening");
    });
  }

  /** @throws Refusal when the state of a payment does not allow it. */
  async #ask(path: string, body?: object): Promise<unknown> {
    const { controlUrl, controlKey } = this.#settings;
    const response = await fetch(controlUrl + path, {
      method: body === undefined ? "GET" : "POST",
      headers: { authorization: `Bearer ${controlKey}`, "content-type": "application/json" },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const answer: unknown = await response.json();
    if (response.ok) return answer;
    throw new Refusal("not-now", String((answer as { readonly error?: unknown }).error));
  }
}
