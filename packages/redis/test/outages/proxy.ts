import { connect, createServer, type Socket } from "node:net";

/** Stands between clients and a Redis, and lets nothing pass when it is told so. */
export interface RedisProxy {
  readonly url: string;
  /** `pass`: everything goes on. `stall`: nothing does, in either direction. `cut`: connections are reset, new ones too. */
  set(state: "pass" | "stall" | "cut"): void;
  close(): void;
}

/** Starts a proxy on a free port. */
export async function startProxy(port: number): Promise<RedisProxy> {
  const pairs = new Set<readonly [Socket, Socket]>();
  let state: "pass" | "stall" | "cut" = "pass";
  const server = createServer((client) => {
    client.on("error", () => undefined);
    if (state === "cut") {
      client.resetAndDestroy();
      return;
    }
    const redis = connect(port, "127.0.0.1");
    redis.on("error", () => client.destroy());
    const pair = [client, redis] as const;
    pairs.add(pair);
    if (state === "stall") for (const socket of pair) socket.pause();
    client.on("data", (chunk) => redis.write(chunk));
    redis.on("data", (chunk) => client.write(chunk));
    for (const [one, other] of [pair, [redis, client] as const]) {
      one.on("close", () => {
        other.destroy();
        pairs.delete(pair);
      });
    }
    if (state === "stall") for (const socket of pair) socket.pause();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const bound = address === null || typeof address === "string" ? 0 : address.port;
  return {
    url: `redis://127.0.0.1:${bound}`,
    set(next) {
      state = next;
      for (const [client, redis] of pairs) {
        if (next === "cut") client.resetAndDestroy();
        else if (next === "stall") {
          client.pause();
          redis.pause();
        } else {
          client.resume();
          redis.resume();
        }
      }
    },
    close() {
      for (const pair of pairs) for (const socket of pair) socket.destroy();
      server.close();
    },
  };
}
