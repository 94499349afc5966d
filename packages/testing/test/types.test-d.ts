import { assertType, expectTypeOf, it } from "vitest";
import {
  type Clock,
  createContract,
  type HandlerContext,
  type SimulatedOperation,
  systemClock,
  type VirtualClock,
} from "../src/index.js";
import { createKiosk, type KioskOperations, type KioskTypes, type Order } from "./fixtures/kiosk.js";

/** As openapi-typescript writes it. */
interface Cancel {
  parameters: {
    query?: { dry?: boolean };
    header?: never;
    path: { orderId: string };
    cookie?: never;
  };
  requestBody: { content: { "application/json": { reason: string } } };
  responses: {
    200: { headers: { [name: string]: unknown }; content: { "application/json": { status: string } } };
    204: { headers: { [name: string]: unknown }; content?: never };
    default: { headers: { [name: string]: unknown }; content?: never };
  };
}

it("takes input and answers from generated operations", () => {
  type Simulated = SimulatedOperation<Cancel>;
  expectTypeOf<Simulated["input"]["path"]>().toEqualTypeOf<{ orderId: string }>();
  expectTypeOf<Simulated["input"]["query"]>().toEqualTypeOf<{ dry?: boolean }>();
  expectTypeOf<Simulated["input"]["headers"]>().toEqualTypeOf<Record<string, never>>();
  expectTypeOf<Simulated["input"]["body"]>().toEqualTypeOf<{ reason: string }>();
  assertType<Simulated["answer"]>({ status: 200, body: { status: "done" } });
  assertType<Simulated["answer"]>({ status: 204 });
  assertType<Simulated["answer"]>({ status: 503, headers: { "retry-after": "1" } });
  // @ts-expect-error the status of the answer is a string
  assertType<Simulated["answer"]>({ status: 200, body: { status: 1 } });
});

it("takes no body where the operation has none, and an optional one where it may be left out", () => {
  type Without = SimulatedOperation<Omit<Cancel, "requestBody"> & { requestBody?: never }>;
  expectTypeOf<Without["input"]["body"]>().toEqualTypeOf<undefined>();
  type Optional = SimulatedOperation<Omit<Cancel, "requestBody"> & { requestBody?: Cancel["requestBody"] }>;
  expectTypeOf<Optional["input"]["body"]>().toEqualTypeOf<{ reason: string } | undefined>();
});

it("types handlers, options, actions and clocks of a simulator", () => {
  expectTypeOf<HandlerContext<KioskTypes, "orders.status">["input"]["path"]>().toEqualTypeOf<{
    orderId: string;
  }>();
  const kiosk = createKiosk({ login: "other" });
  expectTypeOf(kiosk.clock).toEqualTypeOf<VirtualClock>();
  expectTypeOf(kiosk.actions.pay).toEqualTypeOf<(orderId: string) => void>();
  expectTypeOf(kiosk.state.orders).toEqualTypeOf<Map<string, Order>>();
  expectTypeOf(createKiosk({ clock: systemClock() }).clock).toEqualTypeOf<Clock>();
  // @ts-expect-error there is no such option
  createKiosk({ logn: "other" });
});

it("types declared answers, unless a test says that it means tomorrow's", () => {
  const contract = createContract(createKiosk());
  const tomorrow = { orderId: "o", status: "disputed", amount: { value: 1, currency: "EUR" } };
  expectTypeOf(contract.answer).parameter(0).toEqualTypeOf<keyof KioskOperations>();
  // @ts-expect-error the order lacks its date
  const declare = (): unknown => contract.answer("orders.status", { status: 200, body: tomorrow });
  const declareUntyped = (): unknown =>
    contract.answer("orders.status", { status: 200, body: tomorrow, untyped: true });
  expectTypeOf(declare).toEqualTypeOf(declareUntyped);
});
