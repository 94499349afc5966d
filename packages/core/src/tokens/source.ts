import { type Clock, systemClock } from "../clock.js";
import { InputError, type InputIssue } from "../errors/kinds.js";
import { checkNumbers } from "../input/numbers.js";
import { areRequestsApart } from "../requests-apart.js";
import { memoryTokens, type StoredToken, type TokenStore } from "./store.js";

/** A token that was just issued. */
export interface IssuedToken {
  readonly value: string;
  /** Milliseconds it is good for, from when it was asked for. Absent: until it is refused. */
  readonly expiresIn?: number;
}

/** What makes a token source. */
export interface TokenSourceOptions {
  /** What the token is for: provider, server and account in one text. Never a secret. */
  readonly key: string;
  /** Asks for a new token. The signal ends the request when it takes too long. */
  readonly request: (signal: AbortSignal) => Promise<IssuedToken>;
  /** Where the token is kept besides this object. Default: the memory of this source. */
  readonly store?: TokenStore;
  /**
   * Milliseconds before its end from which a token is replaced in the background, while it still serves; a random part of
   * up to half is taken off, so that processes do not ask all at once. Never more than a quarter of the token's
   * life. Default 60,000.
   */
  readonly refreshBefore?: number;
  /** Milliseconds a request for a token may take. Default 30,000. */
  readonly timeout?: number;
  /** Where time comes from. Default: the machine's clock. */
  readonly clock?: Clock;
  /** A number from 0 up to 1. Default `Math.random`. */
  readonly random?: () => number;
}

/** A token that is fetched when it is first needed, shared by all who ask, and replaced before it ends. */
export interface TokenSource {
  /**
   * The token: at once while it is good, else when it arrives. All who ask meanwhile share one request. A failure is
   * everyone's who waited for it, and nobody's who asks later. In Workers, where requests cannot wait for each other,
   * each that finds no token asks for one.
   */
  get(): string | Promise<string>;
  /** The provider refused this value. It is not handed out again, unless the provider issues it once more. */
  invalidate(value: string): void;
}

/** How long a background refresh that failed is left alone. */
const pauseAfterFailure = 5_000;

interface HeldToken {
  readonly value: string;
  /** On the clock. */
  readonly endsAt: number;
  refreshAt: number;
}

/**
 * Makes a token source. What it holds belongs to it alone, and to the store it is given.
 *
 * @throws InputError for times that are no numbers or out of range.
 */
export function tokenSource(options: TokenSourceOptions): TokenSource {
  const issues: InputIssue[] = [];
  checkNumbers(options, { refreshBefore: 0, timeout: "positive" }, issues);
  if (issues.length > 0) throw new InputError({ code: "configuration", issues });
  const { key, request } = options;
  const { store = memoryTokens(), refreshBefore = 60_000, timeout = 30_000 } = options;
  const { clock = systemClock, random = Math.random } = options;
  const apart = areRequestsApart();
  let held: HeldToken | undefined;
  let pending: Promise<string> | undefined;
  let refused: string | undefined;

  const hold = ({ value, expiresAt }: StoredToken): HeldToken => {
    const now = clock.now();
    // Counted on the clock that never jumps: setting the machine's date must not revive or end a token.
    const life = expiresAt === undefined ? Number.POSITIVE_INFINITY : expiresAt - clock.date();
    const margin = Math.min(refreshBefore, life / 4);
    // A token that ends while its request is under way would be refused, so the last tenth of the margin is not used.
    return { value, endsAt: now + life - margin / 10, refreshAt: now + life - margin * (1 - random() / 2) };
  };

  const issue = async (): Promise<StoredToken> => {
    const controller = new AbortController();
    const askedAt = clock.date();
    const { value, expiresIn } = await new Promise<IssuedToken>((resolve, reject) => {
      const cancel = clock.schedule(() => {
        const failure = new Error(`no token within ${timeout} ms`);
        reject(failure);
        controller.abort(failure);
      }, timeout);
      // A function that throws before it returns its promise fails like one that rejects.
      const asked = (async () => request(controller.signal))();
      asked.then(resolve, reject).finally(cancel);
    });
    if (typeof value !== "string" || value === "") throw new TypeError("the answer holds no token");
    if (expiresIn === undefined) return { value };
    if (!(expiresIn > 0)) throw new TypeError("the token is not good for any time");
    return { value, expiresAt: askedAt + expiresIn };
  };

  const load = async (): Promise<string> => {
    // Without its store a source still works, only on its own.
    const stored = await store.read(key).catch(() => undefined);
    if (stored !== undefined && stored.value !== refused && stored.value !== held?.value) {
      const shared = hold(stored);
      if (clock.now() < shared.refreshAt) {
        held = shared;
        return shared.value;
      }
    }
    const issued = await issue();
    held = hold(issued);
    await store.write(key, issued).catch(() => undefined);
    return issued.value;
  };

  const refresh = (): Promise<string> => {
    // The request that asks may be ended before its answer arrives, and everybody else would wait for it in vain.
    if (apart) return store.exclusively === undefined ? load() : store.exclusively(key, load);
    pending ??= (store.exclusively === undefined ? load() : store.exclusively(key, load)).finally(() => {
      pending = undefined;
    });
    return pending;
  };

  return {
    get() {
      const now = clock.now();
      if (held === undefined || now >= held.endsAt) return refresh();
      if (now >= held.refreshAt && pending === undefined) {
        held.refreshAt = now + pauseAfterFailure;
        const { value } = held;
        const refreshed = refresh().catch(() => value);
        // What goes on in the background is ended together with the request.
        if (apart) return refreshed;
      }
      return held.value;
    },
    invalidate(value) {
      refused = value;
      if (held?.value === value) held = undefined;
      store.remove(key, value).catch(() => undefined);
    },
  };
}
