import * as api from "@opentelemetry/api";
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  type ReadableSpan,
  SimpleSpanProcessor,
} from "@opentelemetry/sdk-trace-base";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { type Attributes, type TelemetryApi, telemetryHooks } from "../../src/otel/index.js";
import { broken, json, openBank, play, refused, type Turn } from "../support/bank.js";
import { answer, openShop, operations, shopRules } from "../support/shop.js";
import { VirtualClock } from "../support/virtual-clock.js";

const exporter = new InMemorySpanExporter();
const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
const measured: { value: number; attributes: Attributes }[] = [];
const injected = {
  inject: (_context: unknown, carrier: Record<string, string>) => (carrier["traceparent"] = "00-abc"),
};

/** The real tracer, with a meter and a propagator that only keep what they are given. */
const telemetry: TelemetryApi = {
  trace: { getTracer: (name) => provider.getTracer(name), setSpan: api.trace.setSpan as never },
  context: api.context,
  propagation: injected,
  metrics: {
    getMeter: () => ({
      createHistogram: () => ({ record: (value, attributes) => measured.push({ value, attributes }) }),
    }),
  },
};

const paid = json(200, { state: "paid" }, { "x-request-id": "r-1" });

async function spansOf(
  turns: readonly Turn[],
  method: "pay" | "payout" | "capture" = "pay",
  propagate = false,
): Promise<{ spans: ReadableSpan[]; headers: Record<string, string>[] }> {
  const { send, requests } = play(...turns);
  const hooks = telemetryHooks(telemetry, { propagate });
  const { payments, clock } = openBank(send, { hooks, maximumAttempts: 3 });
  await clock.until(payments[method]({ id: "1", phone: "+380501234567" }).catch(() => undefined));
  return { spans: exporter.getFinishedSpans(), headers: requests.map(({ headers }) => headers) };
}

beforeEach(() => {
  exporter.reset();
  measured.length = 0;
});
afterAll(() => provider.shutdown());

describe("the OpenTelemetry adapter", () => {
  test("takes the real module", () => {
    expect(Object.keys(telemetryHooks(api))).toEqual(["wait", "request", "response", "retry", "outcome"]);
  });

  test("makes a client span of every attempt", async () => {
    const { spans } = await spansOf([json(503, {}), broken, paid]);
    expect(spans.map(({ name, kind }) => [name, kind])).toEqual(
      Array.from({ length: 3 }, () => ["POST /payments/pay", api.SpanKind.CLIENT]),
    );
    const common = {
      "http.request.method": "POST",
      "server.address": "bank.example",
      "server.port": 443,
      "url.full": "https://bank.example/payments/pay",
      "url.template": "/payments/pay",
      "pay.provider": "bank",
      "pay.operation": "payments.pay",
    };
    expect(spans.map(({ attributes }) => attributes)).toEqual([
      { ...common, "http.response.status_code": 503, "error.type": "503" },
      { ...common, "http.request.resend_count": 1, "error.type": "network" },
      {
        ...common,
        "http.request.resend_count": 2,
        "http.response.status_code": 200,
        "pay.request_id": "r-1",
        "pay.outcome": "succeeded",
      },
    ]);
    expect(spans.map(({ status }) => status.code)).toEqual([
      api.SpanStatusCode.ERROR,
      api.SpanStatusCode.ERROR,
      api.SpanStatusCode.UNSET,
    ]);
    expect(spans.every(({ ended }) => ended)).toBe(true);
  });

  test("says which limit an attempt waited for, and nothing of it on the others", async () => {
    const clock = new VirtualClock();
    const replies = [answer(503), answer(), answer()];
    const shop = openShop(async () => replies.shift() ?? answer(), {
      clock,
      random: () => 0,
      rules: shopRules(1, 5_000),
      hooks: telemetryHooks(telemetry),
    });
    await clock.until(
      Promise.all([shop.call(operations.pay, { id: "1" }), shop.call(operations.cancel, { id: "2" })]),
    );
    const spans = exporter.getFinishedSpans().map(({ attributes }) => attributes);
    expect(
      spans.map(({ "pay.operation": operation, "pay.limit": limit, "pay.lane": lane }) => [
        operation,
        limit,
        lane,
      ]),
    ).toEqual([
      ["payments.pay", undefined, undefined],
      ["payments.cancel", "default", "cancel"],
      ["payments.pay", "default", "payment"],
    ]);
  });

  test("says what an error leaves open", async () => {
    const lost = await spansOf([broken], "payout");
    expect(lost.spans[0]?.attributes).toMatchObject({ "error.type": "network", "pay.outcome": "unknown" });
    exporter.reset();
    const never = await spansOf([refused], "payout");
    expect(never.spans[0]?.attributes).toMatchObject({ "pay.outcome": "not-sent" });
  });

  test("keeps a call and its lookup apart", async () => {
    const { spans } = await spansOf([broken, paid], "capture");
    expect(spans.map(({ attributes }) => [attributes["pay.operation"], attributes["pay.outcome"]])).toEqual([
      ["payments.status", "succeeded"],
      ["payments.capture", "unknown"],
    ]);
  });

  test("measures every attempt in seconds, without what would make series without end", async () => {
    await spansOf([json(503, {}), paid]);
    expect(measured).toEqual([
      {
        value: 0,
        attributes: {
          "http.request.method": "POST",
          "server.address": "bank.example",
          "server.port": 443,
          "url.template": "/payments/pay",
          "http.response.status_code": 503,
          "error.type": "503",
        },
      },
      { value: 0, attributes: expect.objectContaining({ "http.response.status_code": 200 }) },
    ]);
  });

  test("keeps the trace context to itself unless asked", async () => {
    const kept = await spansOf([paid]);
    expect(kept.headers[0]).not.toHaveProperty("traceparent");
    const sent = await spansOf([broken, paid], "pay", true);
    expect(sent.headers.map((headers) => headers["traceparent"])).toEqual(["00-abc", "00-abc"]);
  });

  test("records no header, body or input", async () => {
    const { spans } = await spansOf([json(422, { message: "+380501234567" })]);
    const everything = JSON.stringify(
      spans.map(({ attributes, name, events }) => [attributes, name, events]),
    );
    expect(everything).not.toMatch(/0501234567|the-password|Basic/);
  });

  test("does without metrics and propagation", async () => {
    const { payments, clock } = openBank(play(paid).send, {
      hooks: telemetryHooks({ trace: telemetry.trace, context: telemetry.context }, { propagate: true }),
    });
    expect(await clock.until(payments.pay({}))).toEqual({ state: "paid" });
    expect(exporter.getFinishedSpans()).toHaveLength(1);
  });
});
