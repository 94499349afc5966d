import { isPayError, type PayError } from "@pay/core";
import type { Screen } from "./screen.ts";

/** One line of the closing table. */
export interface Told {
  readonly provider: string;
  readonly scene: string;
  readonly claim: string;
  readonly holds: boolean;
}

/** Tells the stories of one provider and keeps count of what turned out as told. */
export class Teller {
  readonly told: Told[] = [];
  readonly screen: Screen;
  readonly provider: string;
  #scene = "";

  constructor(screen: Screen, provider: string) {
    this.screen = screen;
    this.provider = provider;
  }

  scene(title: string): void {
    this.#scene = title;
    this.screen.scene(title);
  }

  note(text: string): void {
    this.screen.note(text);
  }

  /** Notes a claim and whether it holds. */
  claim(claim: string, holds: boolean): void {
    this.told.push({ provider: this.provider, scene: this.#scene, claim, holds });
    this.screen.checked(claim, holds);
  }

  /** The `PayError` that a call ends with. Anything else is not part of the story. */
  async failure(call: PromiseLike<unknown>): Promise<PayError> {
    try {
      await call;
    } catch (error) {
      if (isPayError(error)) return error;
      throw error;
    }
    throw new Error(`${this.provider}, ${this.#scene}: the call should have failed`);
  }
}
