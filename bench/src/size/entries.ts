/** What a user writes for one client and one call: its imports, and the rest. */
export interface Entry {
  readonly imports: readonly string[];
  readonly use: string;
}

const koshelek = `createKoshelek({ environment: "test", partner: "shop", login: "till", password: "secret" })`;

/** By the name in the tables. */
export const entries: Readonly<Record<string, Entry>> = {
  "raw fetch": {
    imports: [],
    use: `await (await fetch("https://a.example", { method: "POST", body: JSON.stringify({ a: 1 }) })).json()`,
  },
  "@pay/koshelek": {
    imports: [`import { createKoshelek } from "@pay/koshelek"`],
    use: `await ${koshelek}.payments.status({ transactionId: "t" })`,
  },
  "@pay/koshelek over node:http": {
    imports: [
      `import { createKoshelek } from "@pay/koshelek"`,
      `import { nodeSender } from "@pay/core/node"`,
    ],
    use: `await ${koshelek.replace("})", ", transport: nodeSender() })")}.payments.status({ transactionId: "t" })`,
  },
  "@pay/koshelek over the dispatcher of fetch": {
    imports: [
      `import { createKoshelek } from "@pay/koshelek"`,
      `import { dispatcherSender } from "@pay/core/node"`,
    ],
    use: `await ${koshelek.replace("})", ", transport: dispatcherSender() })")}.payments.status({ transactionId: "t" })`,
  },
  "@pay/koshelek over undici": {
    imports: [
      `import { createKoshelek } from "@pay/koshelek"`,
      `import { dispatcherSender } from "@pay/core/node"`,
      `import { Agent } from "undici"`,
    ],
    use: `await ${koshelek.replace("})", ", transport: dispatcherSender(new Agent()) })")}.payments.status({ transactionId: "t" })`,
  },
  "openapi-fetch": {
    imports: [`import createClient from "openapi-fetch"`],
    use: `(await createClient({ baseUrl: "https://a.example" }).POST("/payments", { body: { a: 1 } })).data`,
  },
  ky: {
    imports: [`import ky from "ky"`],
    use: `await ky.post("https://a.example/payments", { json: { a: 1 } }).json()`,
  },
  stripe: {
    imports: [`import Stripe from "stripe"`],
    use: `await new Stripe("sk").paymentIntents.create({ amount: 1, currency: "eur" })`,
  },
  openai: {
    imports: [`import OpenAI from "openai"`],
    use: `await new OpenAI({ apiKey: "k" }).post("/payments", { body: { a: 1 } })`,
  },
  "@octokit/core": {
    imports: [`import { Octokit } from "@octokit/core"`],
    use: `await new Octokit().request("POST /payments", { a: 1 })`,
  },
  "@octokit/core + retry + throttling": {
    imports: [
      `import { Octokit } from "@octokit/core"`,
      `import { retry } from "@octokit/plugin-retry"`,
      `import { throttling } from "@octokit/plugin-throttling"`,
    ],
    use: `await new (Octokit.plugin(retry, throttling))({ throttle: { onRateLimit() {}, onSecondaryRateLimit() {} } }).request("POST /payments", { a: 1 })`,
  },
};
