import type { CashDesk } from "@pay/koshelek/cash-desk";
import { createWebhooks } from "@pay/koshelek/webhooks";

/** A web-standard endpoint: `(request: Request) => Promise<Response>`. */
export function postbackEndpoint(desk: CashDesk): (request: Request) => Promise<Response> {
  const webhooks = createWebhooks({ login: "koshelek", password: "koshelek-password" });
  return webhooks.handler(async (event) => {
    await desk.postback(event);
  });
}
