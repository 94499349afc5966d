import { bodyBytes, untilEnd, WebhookError, webhookHandler } from "@pay/core/webhooks";
import { expect, test } from "vitest";
import { openDatabase } from "../../src/web/server/database.ts";
import { Timeline } from "../../src/web/server/timeline.ts";
import { webhookEndpoint } from "../../src/web/server/webhooks.ts";

interface Told {
  readonly id: string;
  readonly type: string;
  readonly outcome: "pending" | "succeeded";
}

/** An endpoint of a made-up provider, and what the timeline says of its deliveries. */
function setUp(onEvent: () => void | Promise<void> = () => undefined): {
  readonly results: readonly string[];
  readonly deliver: (id: string, outcome: Told["outcome"], isGenuine?: boolean) => Promise<number>;
} {
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
    handler: (handle, more) =>
      webhookHandler<Told>({
        open: async (rawBody, headers) => {
          if ((headers as Headers).get("x-genuine") === "yes") {
            return JSON.parse(new TextDecoder().decode(bodyBytes(rawBody)));
          }
          throw new WebhookError({
            code: "webhook-signature",
            provider: "shop",
            outcome: "not-sent",
            message: "forged",
          });
        },
        keyOf: ({ id }) => id,
        orderOf: ({ outcome }) => untilEnd("payment", outcome),
        acknowledge: () => new Response(),
        onEvent: handle,
        ...more,
      }),
    ownerOf: () => undefined,
    onEvent,
  });
  return {
    results,
    async deliver(id, outcome, isGenuine = true) {
      const body = JSON.stringify({ id, type: "payment", outcome });
      const headers = { "x-genuine": isGenuine ? "yes" : "no" };
      return (await endpoint(new Request("http://shop.example", { method: "POST", body, headers }))).status;
    },
  };
}

test("a delivery that comes again is a duplicate, old news is overtaken, and a second end is neither", async () => {
  const { results, deliver } = setUp();
  expect(await deliver("paid", "succeeded")).toBe(200);
  expect(await deliver("begun", "pending")).toBe(200);
  expect(await deliver("reversed", "succeeded")).toBe(200);
  expect(results).toEqual(["verified", "overtaken", "verified"]);
  expect(await deliver("paid", "succeeded")).toBe(200);
  expect(results).toEqual(["verified", "overtaken", "verified", "duplicate"]);
});

test("a copy of one that is being handled is a duplicate as well, and comes again", async () => {
  let begin = (): void => undefined;
  let end = (): void => undefined;
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const { results, deliver } = setUp(() => {
    begin();
    return ended;
  });
  const first = deliver("paid", "succeeded");
  await begun;
  expect(await deliver("paid", "succeeded")).toBe(409);
  end();
  expect(await first).toBe(200);
  expect(results).toEqual(["verified", "duplicate"]);
});

test("what is not genuine is refused, and what the shop cannot book has failed", async () => {
  const { results, deliver } = setUp(() => {
    throw new Error("the books are closed");
  });
  expect(await deliver("paid", "succeeded", false)).toBe(401);
  expect(await deliver("paid", "succeeded")).toBe(500);
  expect(results).toEqual(["refused", "verified", "failed"]);
});
