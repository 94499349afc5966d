import type { Clock, CoverageSource, FaultRule, Simulator } from "@pay/testing";

/** The providers that can be simulated. */
export type ProviderName = "koshelek" | "rozetka" | "sibs";

/** Which gateway of SIBS is simulated: Stargate, or SPG in its present or its earlier version. */
export type SibsProduct = "stargate" | "spg" | "spg-v1";

/** What a provider is simulated with. Times are milliseconds. */
export interface ProviderSettings {
  readonly clock: Clock;
  /** Identifiers and everything random come from it. */
  readonly seed: string;
  /** Where its webhooks go; `undefined`: only where a request says so. */
  readonly webhookUrl: string | undefined;
  /** After what time a customer confirms unasked; `undefined`: never. */
  readonly confirmAfter: number | undefined;
  readonly faults: readonly FaultRule[];
  /** How many of the latest exchanges are kept in memory. */
  readonly keepExchanges: number;
  readonly sibsProduct: SibsProduct;
}

/** A simulator of any provider, without the types of its own operations. */
export type AnySimulator = CoverageSource &
  Pick<
    Simulator,
    "name" | "basePath" | "faults" | "webhooks" | "exchanges" | "failures" | "receive" | "reset" | "observe"
  > & {
    readonly state: unknown;
    readonly actions: object;
  };

/** A provider that is simulated. */
export interface SimulatedProvider {
  readonly simulator: AnySimulator;
  /** For people, such as `SIBS Stargate`. */
  readonly title: string;
  /** What a client has to present, and what its webhooks are sealed with. By the name of the client's option. */
  readonly credentials: Readonly<Record<string, string>>;
  /** What has happened to money, to be compared with a merchant's own books. */
  readonly ledger: () => unknown;
}

/** A provider that can be simulated. */
export interface Provider {
  readonly name: ProviderName;
  readonly defaultPort: number;
  /** Loads the provider's package and creates its simulator. */
  readonly create: (settings: ProviderSettings) => Promise<SimulatedProvider>;
}
