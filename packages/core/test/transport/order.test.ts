import { expect, test } from "vitest";
import { order } from "../../src/transport/compose.js";

test("the order of the transport's steps is what it should be", () => {
  expect(order.map(({ name, per }) => `${per}: ${name}`)).toEqual([
    "call: deadline",
    "call: look-first",
    "call: retry",
    "attempt: read",
    "attempt: limit",
    "attempt: observe",
    "attempt: timeout",
    "attempt: authorize",
  ]);
});
