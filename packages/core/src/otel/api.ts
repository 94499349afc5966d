/**
 * The part of `@opentelemetry/api` that the adapter uses, by shape only, so that the package is needed neither to build
 * nor to run. Members are methods on purpose: that lets the real, narrower types fit.
 */
export interface TelemetryApi {
  readonly trace: {
    getTracer(name: string): Tracer;
    setSpan(context: unknown, span: unknown): unknown;
  };
  readonly context: { active(): unknown };
  readonly propagation?: { inject(context: unknown, carrier: Record<string, string>): void };
  readonly metrics?: { getMeter(name: string): Meter };
}

/** Starts spans. */
export interface Tracer {
  startSpan(name: string, options: { kind: number; attributes: Attributes }, context: unknown): Span;
}

/** One span. */
export interface Span {
  setAttributes(attributes: Attributes): unknown;
  setStatus(status: { code: number }): unknown;
  end(endTime?: number): void;
}

/** Makes instruments. */
export interface Meter {
  createHistogram(
    name: string,
    options: { unit: string; description: string; advice: { explicitBucketBoundaries: number[] } },
  ): { record(value: number, attributes: Attributes): void };
}

/** What a span or a measurement carries. */
export type Attributes = Record<string, string | number>;
