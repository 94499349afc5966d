/**
 * A process that needs the shared token a thousand times at once. It imports the package as a customer would, by its name, is
 * told what to do by one JSON argument, and asks for tokens over HTTP.
 */
import { tokenSource } from "@pay/core";
import { nodeRedis, redisTokens } from "@pay/redis";
import { createClient } from "redis";

interface Task {
  readonly url: string;
  readonly issuer: string;
  readonly calls: number;
  readonly lease: number;
}

const task = JSON.parse(process.argv[2] ?? "{}") as Task;
const client = createClient({ url: task.url });
client.on("error", () => undefined);
await client.connect();

const source = tokenSource({
  key: "shop https://provider.example till",
  store: redisTokens({
    connection: nodeRedis(client),
    merchant: "trial",
    environment: "test",
    lease: task.lease,
  }),
  request: async (signal) => {
    const answer = await fetch(`${task.issuer}?process=${process.pid}`, { signal });
    return { value: await answer.text(), expiresIn: 600_000 };
  },
});

process.on("message", async () => {
  const startedAt = performance.now();
  const values = await Promise.all(Array.from({ length: task.calls }, async () => source.get()));
  const tokens = [...new Set(values)];
  process.send?.({ tokens, took: performance.now() - startedAt }, () => process.exit(0));
});
process.on("disconnect", () => process.exit(0));
process.send?.("ready");
