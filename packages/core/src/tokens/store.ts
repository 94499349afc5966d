import { areRequestsApart } from "../requests-apart.js";

/** A token as it is kept. */
export interface StoredToken {
  readonly value: string;
  /** Milliseconds since the epoch; absent when the provider did not say. */
  readonly expiresAt?: number;
}

/**
 * Keeps tokens. In memory by default, see `memoryTokens`; one that several processes share spares all but one of them
 * the request. Whoever can read it can act as the merchant. What a store promises must settle within seconds: a token is
 * only asked for once its store has answered.
 */
export interface TokenStore {
  read(key: string): Promise<StoredToken | undefined>;
  write(key: string, token: StoredToken): Promise<void>;
  /** Forgets the token if it still is the one with this value. */
  remove(key: string, value: string): Promise<void>;
  /** Runs `work` while no other work for the same key runs. Without it, processes may each fetch a token of their own. */
  exclusively?<Result>(key: string, work: () => Promise<Result>): Promise<Result>;
}

/** Tokens in the memory of this process. Token sources with the same key that are given the same store share them. */
export function memoryTokens(): TokenStore {
  const tokens = new Map<string, StoredToken>();
  const working = new Map<string, Promise<unknown>>();
  const shared: TokenStore = {
    read: async (key) => tokens.get(key),
    write: async (key, token) => {
      tokens.set(key, token);
    },
    remove: async (key, value) => {
      if (tokens.get(key)?.value === value) tokens.delete(key);
    },
  };
  if (areRequestsApart()) return shared;
  return {
    ...shared,
    exclusively(key, work) {
      const turn = (working.get(key) ?? Promise.resolve()).then(work, work);
      working.set(key, turn);
      const done = (): void => {
        if (working.get(key) === turn) working.delete(key);
      };
      turn.then(done, done);
      return turn;
    },
  };
}
