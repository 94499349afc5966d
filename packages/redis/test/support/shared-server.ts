import { afterAll, beforeAll, beforeEach } from "vitest";
import { nodeRedis, type RedisConnection } from "../../src/index.js";
import { connectTo, type RedisServer, startRedis } from "./redis-server.js";

/** A server for all tests of a file, empty before each. Its members are there from the first test on. */
export interface SharedServer {
  readonly server: RedisServer;
  readonly client: Awaited<ReturnType<typeof connectTo>>;
  readonly connection: RedisConnection;
}

/** Starts a server before the tests of the `describe` it is called in, and ends it after them. */
export function sharedServer(): SharedServer {
  let started: SharedServer | undefined;
  const get = (): SharedServer => {
    if (started === undefined) throw new Error("the server starts with the first test");
    return started;
  };
  beforeAll(async () => {
    const server = await startRedis();
    const client = await connectTo(server.url);
    started = { server, client, connection: nodeRedis(client) };
  });
  beforeEach(async () => {
    await get().client.flushAll();
  });
  afterAll(async () => {
    started?.client.destroy();
    await started?.server.stop();
  });
  return {
    get server() {
      return get().server;
    },
    get client() {
      return get().client;
    },
    get connection() {
      return get().connection;
    },
  };
}
