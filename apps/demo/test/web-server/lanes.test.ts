import { createKoshelekSimulator } from "@pay/koshelek/testing";
import { createRozetkaSimulator } from "@pay/rozetka/testing";
import { createSibsSimulator } from "@pay/sibs/testing";
import { expect, test } from "vitest";
import type { Provider } from "../../src/web/contract.ts";
import { struckOperations } from "../../src/web/outside/fault-rules.ts";
import { laneOf } from "../../src/web/server/hooks.ts";

interface Described {
  readonly "x-pay-name"?: string;
  readonly "x-pay-limit"?: { readonly lane?: string };
}

/** The lanes of a provider's document, by operation. */
function lanesOf(document: unknown): ReadonlyMap<string, string> {
  const { paths } = document as {
    readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
  };
  const described = Object.values(paths).flatMap((path) => Object.values(path));
  return new Map(described.map((each) => [each["x-pay-name"] ?? "", each["x-pay-limit"]?.lane ?? ""]));
}

test.each<[Provider, unknown, readonly string[]]>([
  ["koshelek", createKoshelekSimulator().spec.document, [...struckOperations.desk, "payments.status"]],
  ["rozetka", createRozetkaSimulator().spec.document, [...struckOperations.shop, "payments.info"]],
  [
    "sibs",
    createSibsSimulator().spec.document,
    [...struckOperations.checkout, "payments.checkout", "payments.status", "payments.statusByMerchantId"],
  ],
])("the timeline names the lane of the document: %s", (provider, document, operations) => {
  const lanes = lanesOf(document);
  expect(operations.map((name) => [name, laneOf(provider, name)])).toEqual(
    operations.map((name) => [name, lanes.get(name)]),
  );
});
