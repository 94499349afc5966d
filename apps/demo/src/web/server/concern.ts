import { AsyncLocalStorage } from "node:async_hooks";
import type { Scene } from "../contract.ts";

/** What the program is busy with: calls to providers find here which order they belong to. */
export interface Concern {
  readonly scene: Scene;
  readonly order?: string;
  /** The session of the buyer or cashier. */
  readonly session?: string;
}

const storage = new AsyncLocalStorage<Concern>();

/** Does some work, with everything it starts, on behalf of an order. */
export const within = <Result>(concern: Concern, work: () => Result): Result => storage.run(concern, work);

/** What the running code is busy with; `undefined` outside of any. */
export const currentConcern = (): Concern | undefined => storage.getStore();
