import { readFileSync } from "node:fs";
import { callNamed, describeCanaries } from "../../core/test/support/canaries/client-canaries.js";
import { resources } from "../src/generated/operations.js";
import { createRozetka } from "../src/index.js";

const document: unknown = JSON.parse(
  readFileSync(new URL("../src/generated/openapi.json", import.meta.url), "utf8"),
);
const [login, password, customerAuth] = ["canary-login", "p@ss/CANARY word", "eyCANARY.customer.token"];

describeCanaries({
  document,
  resources,
  credentials: { basic: [password, btoa(`${login}:${password}`)], customerAuth: [customerAuth] },
  products: [
    {
      name: "RozetkaPay",
      isKnown: () => true,
      open: (options) => {
        const rozetka = createRozetka({ ...options, login, password, customerAuth });
        return {
          call: (name, input, callOptions) =>
            callNamed(rozetka, name, Object.keys(input).length === 0 ? [callOptions] : [input, callOptions]),
          resolve: (error) => rozetka.resolve(error, { wait: false }),
        };
      },
    },
  ],
});
