import type { RedisServer } from "../support/redis-server.js";
import { connectTo } from "../support/redis-server.js";
import type { RedisProxy } from "./proxy.js";

/** Something that happens to Redis for a while. */
export interface Outage {
  readonly name: string;
  readonly settings: readonly string[];
  begin(server: RedisServer, proxy: RedisProxy, milliseconds: number): Promise<void>;
  end(server: RedisServer, proxy: RedisProxy): Promise<void>;
}

const crash = {
  begin: (server: RedisServer) => server.kill(),
  end: (server: RedisServer) => server.restart(),
};

/** What can be told about each in the guide. */
export const outages: readonly Outage[] = [
  { name: "killed, back without its memory", settings: [], ...crash },
  {
    name: "killed, back with its append-only file",
    settings: ["--appendonly", "yes", "--appendfsync", "always"],
    ...crash,
  },
  {
    name: "stands still (`DEBUG SLEEP`)",
    settings: ["--enable-debug-command", "yes"],
    async begin(server, _proxy, milliseconds) {
      const client = await connectTo(server.url);
      client
        .sendCommand(["DEBUG", "SLEEP", String(milliseconds / 1_000)])
        .catch(() => undefined)
        .finally(() => client.destroy());
    },
    end: async () => undefined,
  },
  {
    name: "nothing passes on the way",
    settings: [],
    begin: async (_server, proxy) => proxy.set("stall"),
    end: async (_server, proxy) => proxy.set("pass"),
  },
  {
    name: "connections are reset",
    settings: [],
    begin: async (_server, proxy) => proxy.set("cut"),
    end: async (_server, proxy) => proxy.set("pass"),
  },
];
