import { createKoshelek } from "@pay/koshelek";
// region connect
import { nodeRedis, redisLimits } from "@pay/redis";
import { createClient } from "redis";

// endregion

/** Opens a client whose limits all processes of the shop keep together. */
export async function openShop(redisUrl: string, baseUrl: string, report: (error: unknown) => void) {
  // region open
  const client = createClient({ url: redisUrl, disableOfflineQueue: true });
  client.on("error", (error) => report(error));
  await client.connect();

  const shop = { connection: nodeRedis(client), merchant: "kettles", environment: "production" };
  const koshelek = createKoshelek({
    baseUrl,
    login: "till",
    password: "till-password",
    token: "passcode",
    limitStore: redisLimits({ ...shop, processes: 8 }),
  });
  // endregion
  return { koshelek, shop, close: () => client.destroy() };
}
