/** Times of the demo, in milliseconds. Real clocks, shortened: nobody should wait half a minute to see a cancellation. */
export interface Timings {
  /** How long the cash desk waits for a positive status before it cancels by itself. In a shop it would be 30,000. */
  readonly patience: number;
  /** How long Koshelek's bank takes after the customer's confirmation: the time to cancel as `confirmed`. */
  readonly bank: number;
  /** How often the cash desk asks for the status. Postbacks usually bring it sooner. */
  readonly poll: number;
  /** How often recovery looks at what is still open. In a shop it would be a minute. */
  readonly recovery: number;
  /** How long after a request a provider that does not know it is believed: it may be registered late. */
  readonly absence: number;
  /** How long a slow answer takes. */
  readonly slow: number;
  /** How soon a webhook that was not acknowledged comes again. Real providers take minutes. */
  readonly redelivery: number;
}

/** For people who watch. */
export const watchable: Timings = {
  patience: 20_000,
  bank: 5_000,
  poll: 2_000,
  recovery: 3_000,
  absence: 8_000,
  slow: 3_000,
  redelivery: 2_000,
};

/** For tests. */
export const quick: Timings = {
  patience: 6_000,
  bank: 2_500,
  poll: 400,
  recovery: 700,
  absence: 1_500,
  slow: 700,
  redelivery: 400,
};
