/**
 * Hooks that record every call as an OpenTelemetry span.
 *
 * @packageDocumentation
 */

import type { CallEvent, Hooks } from "../hooks/hooks.js";
import type { Attributes, Span, TelemetryApi } from "./api.js";

export type { Attributes, Meter, Span, TelemetryApi, Tracer } from "./api.js";

/** Options of {@link telemetryHooks}. */
export interface TelemetryOptions {
  /**
   * Send the trace context (`traceparent` and what else is configured) to the provider. Default `false`: baggage may
   * hold what is none of its business.
   */
  readonly propagate?: boolean;
}

const scope = "@pay/core";
const clientKind = 2;
const errorStatus = 2;

/** Buckets of `http.client.request.duration` in seconds, as the conventions advise. */
const boundaries = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10];

interface Open {
  readonly span: Span;
  readonly attributes: Attributes;
  endedAt: number | undefined;
}

/**
 * Hooks that report every attempt as a client span and in the histogram `http.client.request.duration`, by the
 * OpenTelemetry conventions for HTTP clients. Paths stand as templates and no header or body is recorded, so that
 * nothing personal gets into a trace.
 *
 * Beyond the conventions a span says `pay.provider`, `pay.operation`, `pay.request_id`, and on the last attempt
 * `pay.outcome`: what the answer means for the payment, or the outcome of the error. After a wait for a rate limit it also
 * says `pay.limit` and `pay.lane`: which limit, and how urgent the call was.
 *
 * @param api The module `@opentelemetry/api`, or anything of its shape.
 * @example
 * import * as api from "@opentelemetry/api";
 * const client = createKoshelek({ ...options, hooks: telemetryHooks(api) });
 */
export function telemetryHooks(api: TelemetryApi, options: TelemetryOptions = {}): Hooks {
  const tracer = api.trace.getTracer(scope);
  const durations = api.metrics?.getMeter(scope).createHistogram("http.client.request.duration", {
    unit: "s",
    description: "Duration of HTTP client requests.",
    advice: { explicitBucketBoundaries: boundaries },
  });
  const attempts = new WeakMap<object, Open>();
  /** Which limit a call waits for before its next attempt. */
  const waits = new WeakMap<object, Attributes>();

  // A span stays open until it is known whether another attempt follows, because the last one carries the outcome.
  const close = ({ call }: CallEvent, last: Attributes): void => {
    const open = attempts.get(call);
    if (open === undefined) return;
    attempts.delete(call);
    open.span.setAttributes(last);
    open.span.end(open.endedAt);
  };

  return {
    wait({ call, limit, lane }) {
      if (limit !== undefined && lane !== undefined)
        waits.set(call, { "pay.limit": limit, "pay.lane": lane });
    },

    request(event) {
      const { hostname, port, protocol } = new URL(event.origin);
      const attributes: Attributes = {
        "http.request.method": event.method,
        "server.address": hostname,
        "server.port": port === "" ? (protocol === "https:" ? 443 : 80) : Number(port),
        "url.template": event.path,
      };
      const context = api.context.active();
      const span = tracer.startSpan(
        `${event.method} ${event.path}`,
        {
          kind: clientKind,
          attributes: {
            ...attributes,
            "url.full": event.origin + event.path,
            "pay.provider": event.provider,
            "pay.operation": event.operation,
            ...waits.get(event.call),
            ...(event.attempt > 1 ? { "http.request.resend_count": event.attempt - 1 } : {}),
          },
        },
        context,
      );
      waits.delete(event.call);
      attempts.set(event.call, { span, attributes, endedAt: undefined });
      if (options.propagate !== true) return;
      const carrier: Record<string, string> = {};
      api.propagation?.inject(api.trace.setSpan(context, span), carrier);
      for (const name of Object.keys(carrier)) event.addHeader(name, carrier[name] ?? "");
    },

    response(event) {
      const open = attempts.get(event.call);
      if (open === undefined) return;
      const failed = event.failure ?? ((event.status ?? 0) >= 400 ? String(event.status) : undefined);
      const result: Attributes = {
        ...(event.status === undefined ? {} : { "http.response.status_code": event.status }),
        ...(failed === undefined ? {} : { "error.type": failed }),
      };
      open.endedAt = Date.now();
      open.span.setAttributes(result);
      if (event.requestId !== undefined) open.span.setAttributes({ "pay.request_id": event.requestId });
      if (failed !== undefined) open.span.setStatus({ code: errorStatus });
      durations?.record(event.duration / 1000, { ...open.attributes, ...result });
    },

    retry(event) {
      close(event, {});
    },

    outcome(event) {
      const outcome = event.error?.outcome ?? event.outcome;
      close(event, outcome === undefined ? {} : { "pay.outcome": outcome });
    },
  };
}
