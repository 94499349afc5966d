import { tokenSource } from "@pay/core";
import { createKoshelek, type Koshelek } from "@pay/koshelek";
import { createCashDesk } from "@pay/koshelek/cash-desk";
import { createWebhooks } from "@pay/koshelek/webhooks";
import { inspectRedis, type RedisConnection, redisDedupe, redisJournal, redisTokens } from "@pay/redis";

/** What every store needs. */
export interface Shop {
  readonly connection: RedisConnection;
  readonly merchant: string;
  readonly environment: string;
}

/** A cash desk whose sales a neighbour can settle. */
export async function openDesk(shop: Shop, koshelek: Koshelek, storeId: string, log: (text: string) => void) {
  // region journal
  for (const { text } of await inspectRedis(shop.connection)) log(text);
  const desk = createCashDesk({ koshelek, journal: redisJournal(shop), storeId, terminalId: "till-1" });
  // Every minute or so, in every process; never with `exclusive`, as others work on the same journal.
  const recovery = setInterval(() => void desk.recover().catch(() => undefined), 60_000);
  // endregion
  return { desk, close: () => clearInterval(recovery) };
}

/** A client whose token all processes share. */
export function openWithToken(
  shop: Shop,
  baseUrl: string,
  encryptionKey: Uint8Array,
  fetchToken: (signal: AbortSignal) => Promise<{ value: string; expiresIn: number }>,
) {
  // region token
  const token = tokenSource({
    key: `koshelek ${baseUrl} till`, // no secret: it becomes a part of the key's name
    store: redisTokens({ ...shop, encryptionKey }),
    request: fetchToken,
  });
  const koshelek = createKoshelek({
    baseUrl,
    login: "till",
    password: "till-password",
    token: () => token.get(),
  });
  // endregion
  return { koshelek, token };
}

/** Webhooks that act once, whichever process they reach. */
export function openWebhooks(shop: Shop, paid: (transactionId: string) => void) {
  // region webhooks
  const webhooks = createWebhooks({ login: "koshelek", password: "postback-password" });
  const handle = webhooks.handler(({ data }) => paid(data.transactionId), {
    dedupe: redisDedupe({ ...shop, name: "koshelek" }),
  });
  // endregion
  return handle;
}
