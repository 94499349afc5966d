import { ioredis } from "@pay/redis";
import { Redis } from "ioredis";

/** The same with the other client. */
export function connect(redisUrl: string, report: (error: unknown) => void) {
  // region connect
  const client = new Redis(redisUrl, { enableOfflineQueue: false, maxRetriesPerRequest: 0 });
  client.on("error", (error) => report(error));
  const connection = ioredis(client);
  // endregion
  return { connection, close: () => client.disconnect() };
}
