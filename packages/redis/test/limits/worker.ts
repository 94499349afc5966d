/**
 * A process that calls as often as a shared limit lets it. It imports the packages as a customer would, by their names, is
 * told what to do by one JSON argument, and says when its requests left by the clock that all processes of a machine share.
 */
import { createKoshelek } from "@pay/koshelek";
import { ioredis, nodeRedis, type RedisConnection, redisLimits } from "@pay/redis";
import { Redis } from "ioredis";
import { createClient } from "redis";

interface Task {
  readonly url: string;
  readonly client: "redis" | "ioredis";
  readonly requests: number;
  readonly window: number;
  readonly processes: number;
  readonly lease: number;
  readonly callers: number;
}

const task = JSON.parse(process.argv[2] ?? "{}") as Task;
const sent: number[] = [];
let isOver = false;

const koshelek = createKoshelek({
  baseUrl: "https://provider.example",
  login: "till",
  password: "till-password",
  token: "passcode",
  limits: { default: { requests: task.requests, window: task.window } },
  limitStore: redisLimits({
    connection: await connect(),
    merchant: "trial",
    environment: "test",
    processes: task.processes,
    lease: task.lease,
  }),
  transport: async () => {
    sent.push(Number(process.hrtime.bigint()) / 1e6);
    // What a provider on the same machine would take.
    await new Promise((resolve) => setTimeout(resolve, 2));
    return { status: 200, headers: new Headers(), text: '{"transactionId":"t","status":"pending"}' };
  },
});

process.on("message", (message) => {
  if (message === "go") for (let caller = 0; caller < task.callers; caller += 1) void callOn(caller);
  if (message === "stop") {
    isOver = true;
    process.send?.({ sent }, () => process.exit(0));
  }
});
process.on("disconnect", () => process.exit(0));
process.send?.("ready");

async function callOn(caller: number): Promise<void> {
  for (let number = 0; !isOver; number += 1) {
    // Each of another transaction, as the provider wants a pause between questions about the same.
    await koshelek.payments
      .status({ transactionId: `${process.pid}-${caller}-${number}` })
      .catch((error: unknown) => {
        if (!isOver) throw error;
      });
  }
}

async function connect(): Promise<RedisConnection> {
  if (task.client === "ioredis") return ioredis(new Redis(task.url));
  const client = createClient({ url: task.url });
  client.on("error", () => undefined);
  await client.connect();
  return nodeRedis(client);
}
