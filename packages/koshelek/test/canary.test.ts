import { readFileSync } from "node:fs";
import { callNamed, describeCanaries } from "../../core/test/support/canaries/client-canaries.js";
import { resources } from "../src/generated/operations.js";
import { createKoshelek } from "../src/index.js";

const document: unknown = JSON.parse(
  readFileSync(new URL("../src/generated/openapi.json", import.meta.url), "utf8"),
);
const [login, password, token] = ["canary-login", "p@ss/CANARY word", "tok/CANARY=ABCDEF"];

describeCanaries({
  document,
  resources,
  credentials: { basic: [password, btoa(`${login}:${password}`)], token: [token] },
  products: [
    {
      name: "Koshelek Pay",
      isKnown: () => true,
      open: (options) => {
        const koshelek = createKoshelek({ ...options, login, password, token });
        return {
          call: (name, input, callOptions) => callNamed(koshelek, name, [input, callOptions]),
          resolve: (error) => koshelek.resolve(error, { wait: false }),
        };
      },
    },
  ],
});
