/** What a till of the show is told when it starts. */
export interface TillTask {
  readonly name: string;
  readonly redisUrl: string;
  readonly providerUrl: string;
  readonly storeId: string;
  /** What the provider allows in a second. */
  readonly requests: number;
  readonly processes: number;
}

/** What a till is told to do. */
export type Order =
  | { readonly do: "ask"; readonly times: number }
  | { readonly do: "sell"; readonly orderId: string; readonly cardSession: string }
  | { readonly do: "recover" };

/** What a till says. */
export type Word =
  | { readonly said: "ready" }
  /** When its questions left, by the clock that all processes of a machine share, in milliseconds. */
  | { readonly said: "asked"; readonly sent: readonly number[] }
  | { readonly said: "waiting"; readonly orderId: string }
  | { readonly said: "sold"; readonly orderId: string; readonly status: string }
  | { readonly said: "recovered"; readonly orderId: string; readonly status: string };
