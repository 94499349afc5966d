import { readFileSync } from "node:fs";
import type { Operation } from "@pay/core";
import {
  callNamed,
  describeCanaries,
  type WatchedProduct,
} from "../../core/test/support/canaries/client-canaries.js";
import { resources } from "../src/generated/operations.js";
import { createSibs, type SibsChoice } from "../src/index.js";

const document: unknown = JSON.parse(
  readFileSync(new URL("../src/generated/openapi.json", import.meta.url), "utf8"),
);
const [token, clientId, signature] = [
  "tok/CANARY=ABCDEF",
  "canary-client-id",
  "signature/CANARY+of+checkout",
];
const signed = Object.values(resources)
  .flatMap((methods) => Object.values<Operation>(methods))
  .filter(({ security }) => security.some((schemes) => schemes.includes("transaction")))
  .map(({ name }) => name);

function product(name: string, choice: SibsChoice, version: string): WatchedProduct {
  const isListed = (list: unknown, value: string): boolean => !Array.isArray(list) || list.includes(value);
  return {
    name,
    isKnown: (described) =>
      isListed(described["x-pay-products"], choice.product) && isListed(described["x-pay-versions"], version),
    open: (options) => {
      const sibs = createSibs({ ...options, ...choice, token, clientId, terminalId: 24 });
      return {
        call: (operation, input, callOptions) => {
          if (!signed.includes(operation)) return callNamed(sibs, operation, [input, callOptions]);
          const { transactionID = "payment-1", ...rest } = input;
          const checkout = { transactionID, transactionSignature: signature };
          return callNamed(sibs, operation, [checkout, rest, callOptions]);
        },
        resolve: (error) => sibs.resolve(error, { wait: false }),
      };
    },
  };
}

describeCanaries({
  document,
  resources,
  credentials: { bearer: [token], transaction: [signature] },
  products: [
    product("Stargate", { product: "stargate" }, "v1"),
    product("SPG version 1", { product: "spg", version: "v1" }, "v1"),
    product("SPG version 2", { product: "spg" }, "v2"),
  ],
});
