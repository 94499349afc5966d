import type { Scene } from "../contract.ts";
import { within } from "./concern.ts";

/** What is being done to orders now, so that their buttons can show it. */
export class UnderWay {
  readonly #scene: Scene;
  readonly #onChange: (session: string) => void;
  readonly #works = new Map<string, string>();

  constructor(scene: Scene, onChange: (session: string) => void) {
    this.#scene = scene;
    this.#onChange = onChange;
  }

  /** What is being done to an order; `undefined` when nothing is. */
  of(order: string): string | undefined {
    return this.#works.get(order);
  }

  /** Does something to an order of a session. */
  async run<Result>(
    session: string,
    order: string,
    what: string,
    work: () => Promise<Result>,
  ): Promise<Result> {
    this.#works.set(order, what);
    this.#onChange(session);
    try {
      return await within({ scene: this.#scene, order, session }, work);
    } finally {
      this.#works.delete(order);
      this.#onChange(session);
    }
  }
}
