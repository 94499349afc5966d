import { bodyBytes, untilEnd, webhookHandler } from "@pay/core/webhooks";
import { expect, test } from "vitest";
import { openDatabase } from "../../src/web/server/database.ts";
import { Timeline } from "../../src/web/server/timeline.ts";
import { webhookEndpoint } from "../../src/web/server/webhooks.ts";

interface Told {
  readonly id: string;
  readonly type: string;
  readonly outcome: "pending" | "succeeded";
}

test("a delivery that comes again is a duplicate, old news is overtaken, and a second end is neither", async () => {
  const database = openDatabase(":memory:");
  const timeline = new Timeline(database);
  const results: string[] = [];
  timeline.listen(({ entry: { event } }) => {
    if (event.kind === "webhook") results.push(event.result);
  });
  const endpoint = webhookEndpoint<Told>({
    timeline,
    database,
    provider: "rozetka",
    scene: "shop",
    check: "signature",
    handler: (onEvent, more) =>
      webhookHandler<Told>({
        open: async (rawBody) => JSON.parse(new TextDecoder().decode(bodyBytes(rawBody))),
        keyOf: ({ id }) => id,
        orderOf: ({ outcome }) => untilEnd("payment", outcome),
        acknowledge: () => new Response(),
        onEvent,
        ...more,
      }),
    ownerOf: () => undefined,
    onEvent: () => undefined,
  });
  const deliver = async (id: string, outcome: Told["outcome"]): Promise<void> => {
    const body = JSON.stringify({ id, type: "payment", outcome });
    const { status } = await endpoint(new Request("http://shop.example", { method: "POST", body }));
    expect(status).toBe(200);
  };

  await deliver("paid", "succeeded");
  await deliver("begun", "pending");
  await deliver("reversed", "succeeded");
  expect(results).toEqual(["verified", "overtaken", "verified"]);
  await deliver("paid", "succeeded");
  expect(results).toEqual(["verified", "overtaken", "verified", "duplicate"]);
});
