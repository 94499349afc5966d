import { InputError, type InputIssue } from "../errors/kinds.js";
import type { ProviderRules } from "../operation.js";
import { memoryLimits } from "./sliding-log.js";
import type { LimitStore, RateLimit } from "./store.js";

/** Changes one rate limit of a provider. What is left out stays as the provider documents it. */
export interface LimitOverride {
  /** How many requests fit into the window. */
  readonly requests?: number;
  /** The window's length, in milliseconds. */
  readonly window?: number;
  /** How many calls may wait for this limit at the same time before further ones fail. Default 10,000. */
  readonly queue?: number;
}

/** What a client can be told about rate limits. */
export interface LimitOptions {
  /** Changes to the provider's rate limits by their names, or `false` to send at any rate. */
  readonly limits?: false | Readonly<Record<string, LimitOverride>>;
  /** Where sends are counted. Default: the memory of this client. */
  readonly limitStore?: LimitStore;
}

/** One rate limit as a client keeps it. */
export interface LimitSetting extends RateLimit {
  readonly queue: number;
}

/** The rate limits of one client. */
export interface LimitSettings {
  readonly byName: Readonly<Record<string, LimitSetting>>;
  readonly store: LimitStore;
}

/**
 * The provider's limits with the client's changes.
 *
 * @throws InputError for a limit that the provider does not have, and for figures that cannot be kept.
 */
export function resolveLimits(rules: ProviderRules, options: LimitOptions): LimitSettings | undefined {
  if (options.limits === false) return undefined;
  const overrides = options.limits ?? {};
  const issues: InputIssue[] = [];
  const byName: Record<string, LimitSetting> = {};
  for (const name of Object.keys(overrides)) {
    if (!Object.hasOwn(rules.limits, name)) {
      issues.push({
        path: `limits.${name}`,
        problem: "is not known",
        allowed: Object.keys(rules.limits).join(", ") || "nothing",
      });
    }
  }
  for (const [name, rule] of Object.entries(rules.limits)) {
    const setting = { queue: 10_000, ...rule, ...overrides[name] };
    for (const member of ["requests", "window", "queue"] as const) {
      // A window need not be whole, a number of requests must be.
      const least = member === "queue" ? 0 : 1;
      const value = setting[member];
      if (
        member === "window"
          ? typeof value === "number" && value >= least && value < 2 ** 31
          : Number.isSafeInteger(value) && value >= least
      )
        continue;
      issues.push({
        path: `limits.${name}.${member}`,
        problem: "is out of range",
        allowed: `a number from ${least}`,
      });
    }
    byName[name] = setting;
  }
  if (issues.length > 0) throw new InputError({ code: "configuration", provider: rules.provider, issues });
  return { byName, store: options.limitStore ?? memoryLimits() };
}
