import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { type RunningSimulators, startSimulators } from "../src/start.js";
import { receive, run, start } from "./support/command.js";

const credentials = `Basic ${btoa("till:till-password")}`;

const checkout = (requestId: string, cardSession = "A1G97N") => ({
  requestId,
  cardSession,
  storeId: "ac99f4c8-1a8e-4b60-8aeb-fe20220f1b99",
  terminalId: "till-1",
  checkoutInvoice: {
    orderId: "12345",
    totalAmount: 15_000,
    items: [{ name: "Tea", article: "77", price: 15_000, quantity: 1, totalAmount: 15_000, tax: "vat20" }],
  },
  user: { loyaltyId: "1234567891011" },
  paymentMethods: [{ type: "SBP" }],
});

function pay(url: string | undefined, body: unknown): Promise<Response> {
  return fetch(`${url}/api/v1/merchant/checkout`, {
    method: "POST",
    headers: {
      authorization: credentials,
      token: "passcode-of-the-till",
      "content-type": "application/json",
    },
    body: JSON.stringify(body),
  });
}

describe("the command line", () => {
  test("shows its help and its version", async () => {
    const help = await run("--help");
    expect(help).toMatchObject({ code: 0, stderr: "" });
    expect(help.stdout).toContain("Usage: pay-simulator [options]");
    const { version } = JSON.parse(await readFile(new URL("../package.json", import.meta.url), "utf8"));
    expect(await run("-v")).toEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
  });

  test("tells mistakes in a line", async () => {
    expect(await run("--faluts", "slow")).toEqual({
      code: 2,
      stdout: "",
      stderr: "There is no option --faluts. Did you mean --faults?\nSee pay-simulator --help.\n",
    });
    expect(await run("--faults", "none-such")).toMatchObject({ code: 2 });
    const unwritable = await run("--only", "koshelek", "--koshelek", "0", "--record", "/none-such/file");
    expect(unwritable).toMatchObject({ code: 1 });
    expect(unwritable.stderr).toContain("/none-such/file cannot be written");
  });

  test("says which port is taken, and leaves nothing open", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo;
    const ended = await run("--koshelek", "0", "--rozetka", String(port), "--sibs", "0", "--control", "0");
    expect(ended).toMatchObject({ code: 1, stdout: "" });
    expect(ended.stderr).toContain(`Port ${port} is taken.`);
  });

  test.each(["SIGINT", "SIGTERM"] as const)("stops at %s, whatever is still under way", async (signal) => {
    const started = await start("--only", "koshelek", "--confirm-after", "3600000");
    const { url } = started.providers["koshelek"] ?? {};
    expect((await pay(url, checkout("one"))).status).toBe(200);
    await started.control("POST", "/koshelek/faults", { fault: { kind: "stall-headers" } });
    const stalled = pay(url, checkout("two", "B2H08P"));
    const lost = expect(stalled).rejects.toThrow("fetch failed");
    while (((await started.control("GET", "/koshelek/exchanges")) as unknown[]).length < 2);
    started.process.kill(signal);
    const ended = await started.ended;
    expect({ code: ended.code, end: ended.stdout.slice(-9) }).toEqual({ code: 0, end: "Stopped.\n" });
    await lost;
  });
});

describe("settings", () => {
  test("the same seed gives the same identifiers", async () => {
    const ids = await Promise.all(
      ["seven", "seven", "eight"].map(async (seed) => {
        const { providers } = await start("--only", "koshelek", "--seed", seed);
        const response = await pay(providers["koshelek"]?.url, checkout("one"));
        return ((await response.json()) as { transactionId: string }).transactionId;
      }),
    );
    expect(ids[1]).toBe(ids[0]);
    expect(ids[2]).not.toBe(ids[0]);
  });

  test("only what is asked for is started, and SIBS as the wanted product", async () => {
    const { providers, shown } = await start("--only", "sibs", "--sibs-product", "spg");
    expect(Object.keys(providers)).toEqual(["sibs"]);
    expect(providers["sibs"]?.url).toMatch(/\/sibs\/spg\/v2$/);
    expect(shown).toContain("SIBS SPG, version 2");
  });

  test("customers confirm by themselves", async () => {
    const shop = await receive();
    const { providers } = await start(
      ...["--only", "koshelek", "--confirm-after", "20", "--koshelek-webhooks", shop.url],
    );
    await pay(providers["koshelek"]?.url, checkout("one"));
    const postbacks = await shop.atLeast(2);
    expect(postbacks.map(({ body }) => JSON.parse(String(body)).status)).toEqual(["pending", "accepted"]);
  });

  test("time stands still until it is advanced", async () => {
    const { providers, control } = await start("--only", "koshelek", "--virtual-time");
    const answer = await pay(providers["koshelek"]?.url, checkout("one"));
    const { transactionId } = (await answer.json()) as { transactionId: string };
    await control("POST", "/koshelek/actions/confirm", [transactionId]);
    const statusOf = async () => {
      const { payments } = (await control("GET", "/koshelek/state")) as {
        payments: Record<string, { status: string }>;
      };
      return payments[transactionId]?.status;
    };
    expect(await statusOf()).toBe("pending");
    const before = (await control("GET", "/clock")) as { now: string };
    const after = (await control("POST", "/clock/advance", { milliseconds: 300 })) as { now: string };
    expect(Date.parse(after.now) - Date.parse(before.now)).toBe(300);
    expect(await statusOf()).toBe("accepted");
  });
});

describe("--record", () => {
  test("writes every exchange as a line of JSON without its secrets", async () => {
    const folder = await mkdtemp(join(tmpdir(), "pay-simulator-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    const file = join(folder, "exchanges.jsonl");
    const shop = await receive();
    const started = await start("--record", file, "--koshelek-webhooks", shop.url);
    const { koshelek, rozetka, sibs } = started.providers;
    const paid = (await (await pay(koshelek?.url, checkout("one"))).json()) as { transactionId: string };
    await started.control("POST", "/koshelek/actions/confirm", [paid.transactionId]);
    await shop.atLeast(2);
    await fetch(`${rozetka?.url}/api/payments/batch/v1/new`, {
      method: "POST",
      headers: { authorization: `Basic ${btoa("shop:shop-password")}`, "content-type": "application/json" },
      body: JSON.stringify({
        mode: "direct",
        batch_external_id: "batch-1",
        currency: "UAH",
        customer: {
          email: "jane@example.com",
          first_name: "Jane",
          payment_method: {
            type: "cc_number",
            cc: { number: "4000000000000044", exp_month: 12, exp_year: 2030, cvv: "987" },
          },
        },
        orders: [{ api_key: "shop", external_id: "order-1", amount: 100.5, description: "Kettle" }],
      }),
    });
    const order = await fetch(`${sibs?.url}/payments`, {
      method: "POST",
      headers: {
        authorization: "Bearer backoffice-token",
        "x-ibm-client-id": sibs?.credentials["clientId"] ?? "",
        "content-type": "application/json",
      },
      body: JSON.stringify({
        merchant: { terminalId: 24, channel: "web", merchantTransactionId: "one" },
        customer: { customerInfo: { customerName: "Jan Kowalski", customerEmail: "jan@example.com" } },
        transaction: {
          transactionTimestamp: new Date().toISOString(),
          description: "Order 1001",
          moto: false,
          paymentType: "PURS",
          amount: { value: 50.5, currency: "PLN" },
          paymentMethod: ["CARD"],
        },
      }),
    });
    const { transactionSignature, formContext } = (await order.json()) as Record<string, string>;
    // A body that cannot be read has no members to look for secrets in.
    await fetch(`${rozetka?.url}/api/payments/batch/v1/new`, {
      method: "POST",
      headers: { authorization: `Basic ${btoa("shop:shop-password")}`, "content-type": "application/json" },
      body: '{ "cvv": "986"',
    });
    started.process.kill("SIGTERM");
    await started.ended;

    const text = await readFile(file, "utf8");
    const lines = text
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.map(({ provider, operation, webhook }) => `${provider} ${operation ?? webhook}`)).toEqual([
      "koshelek payments.checkout",
      "koshelek postback",
      "koshelek postback",
      "rozetka batchPayments.create",
      "sibs payments.checkout",
      "rozetka batchPayments.create",
    ]);
    expect(lines[0]).toMatchObject({
      processed: true,
      request: { method: "POST", body: { requestId: "one", checkoutInvoice: { totalAmount: 15_000 } } },
      answer: { status: 200, body: { status: "new" } },
    });
    expect(lines[2]).toMatchObject({ acknowledged: true, attempt: 1, payload: { status: "accepted" } });
    expect(lines[5]).toMatchObject({ request: { bytes: 14 }, answer: { status: 400 } });
    for (const secret of [
      ...[credentials, "passcode-of-the-till", "till-password", btoa("shop:shop-password")],
      ...["backoffice-token", sibs?.credentials["clientId"] ?? "", "4000000000000044", "987", "986"],
      ...["jane@example.com", "Jane", "jan@example.com", "Jan Kowalski", "1234567891011"],
      ...[transactionSignature ?? "", formContext ?? ""],
    ]) {
      expect(secret.length).toBeGreaterThan(2);
      // A few digits may stand in a time or an identifier by chance, but not alone.
      const found = /^\d{1,6}$/.test(secret)
        ? new RegExp(`(?<![\\w.])${secret}(?!\\w)`).test(text)
        : text.includes(secret);
      expect(found, secret).toBe(false);
    }
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });
});

describe("the control door", () => {
  test("looks at a provider and resets it", async () => {
    const { providers, control } = await start("--only", "koshelek,rozetka");
    const { url } = providers["koshelek"] ?? {};
    await pay(url, checkout("one"));
    expect(await control("GET", "/koshelek")).toMatchObject({ title: "Koshelek Pay", url, webhookUrl: null });
    expect(await control("GET", "/koshelek/exchanges?operation=payments.checkout&after=0")).toMatchObject([
      { operation: "payments.checkout", request: { headers: { authorization: "[redacted]" } } },
    ]);
    expect(await control("GET", "/koshelek/exchanges?after=1")).toEqual([]);
    expect(await control("POST", "/koshelek/reset")).toEqual({});
    expect(await control("GET", "/koshelek/state")).toMatchObject({ payments: {} });
    await pay(url, checkout("one"));
    expect(await control("POST", "/reset")).toEqual({});
    expect(await control("GET", "/koshelek/ledger")).toEqual({});
  });

  test("puts faults into force and takes them out", async () => {
    const { providers, control } = await start("--only", "koshelek");
    const { url } = providers["koshelek"] ?? {};
    const rule = { operation: "payments.checkout", fault: { kind: "status", status: 503 } };
    expect(await control("POST", "/koshelek/faults", [rule])).toEqual({ added: 1 });
    expect((await pay(url, checkout("one"))).status).toBe(503);
    expect(await control("DELETE", "/koshelek/faults")).toEqual({});
    expect((await pay(url, checkout("one"))).status).toBe(200);
  });

  test("shows webhooks, and sends them again", async () => {
    const shop = await receive();
    const { providers, control } = await start("--only", "koshelek", "--koshelek-webhooks", shop.url);
    const answer = await pay(providers["koshelek"]?.url, checkout("one"));
    const { transactionId } = (await answer.json()) as { transactionId: string };
    await control("POST", "/koshelek/actions/decline", [transactionId, "NOT_ENOUGH_LIMIT_TO_PAY"]);
    await shop.atLeast(1);
    await control("POST", "/koshelek/webhooks/flush");
    const list = (await control("GET", "/koshelek/webhooks")) as { id: string; state: string }[];
    expect(list).toMatchObject([{ webhook: "postback", url: shop.url, state: "acknowledged", attempts: 1 }]);
    await control("POST", `/koshelek/webhooks/${list[0]?.id}/resend`);
    expect(shop.arrived).toHaveLength(2);
  });

  test("shows state that refers to itself", async () => {
    const { providers, control } = await start("--only", "rozetka");
    await fetch(`${providers["rozetka"]?.url}/api/payments/batch/v1/new`, {
      method: "POST",
      headers: { authorization: `Basic ${btoa("shop:shop-password")}`, "content-type": "application/json" },
      body: JSON.stringify({
        mode: "hosted",
        batch_external_id: "batch-1",
        currency: "UAH",
        orders: [{ api_key: "shop", external_id: "order-1", amount: 100.5, description: "Kettle" }],
      }),
    });
    const { batches } = (await control("GET", "/rozetka/state")) as { batches: Record<string, unknown> };
    expect(Object.values(batches)).toMatchObject([
      { externalId: "batch-1", orders: [{ session: { batch: { $ref: '#/batches/["shop","batch-1"]' } } }] },
    ]);
    await control("POST", "/rozetka/actions/pay", ["batch-1"]);
    expect(await control("GET", "/rozetka/ledger")).toEqual({ "order-1": { held: 0, charged: 100.5 } });
  });

  test("answers no web page, no broken JSON and nothing outside of its path", async () => {
    const { controlUrl } = await start("--only", "koshelek");
    const page = await fetch(`${controlUrl}/reset`, {
      method: "POST",
      headers: { origin: "https://shop.example" },
    });
    const broken = await fetch(`${controlUrl}/koshelek/faults`, { method: "POST", body: "{" });
    const outside = await fetch(new URL("/", controlUrl));
    const large = await fetch(`${controlUrl}/koshelek/faults`, {
      method: "POST",
      body: " ".repeat(1_048_577),
    });
    expect([page.status, broken.status, outside.status, large.status]).toEqual([403, 400, 404, 413]);
  });
});

describe("the control door, asked wrongly", () => {
  let running: RunningSimulators | undefined;
  beforeAll(async () => {
    running = await startSimulators({ only: ["koshelek"], ports: { koshelek: 0 }, controlPort: 0 });
  });
  afterAll(() => running?.stop());

  test.each([
    ["GET", "/visa", undefined, 404, 'There is no provider "visa"; there are koshelek.'],
    ["GET", "/sibs", undefined, 404, 'This run does not have the provider "sibs"; there are koshelek.'],
    ["GET", "/koshelek/nothing", undefined, 404, "There is nothing at /_simulator/koshelek/nothing."],
    ["POST", "/koshelek/state", undefined, 405, "Use GET here, not POST."],
    ["POST", "/koshelek/actions/buy", [], 404, 'There is no action "buy"; there are confirm'],
    ["POST", "/koshelek/actions/toString", [], 404, 'There is no action "toString"'],
    ["POST", "/koshelek/actions/confirm", ["none"], 409, "There is no payment none."],
    ["POST", "/koshelek/actions/confirm", { id: 1 }, 400, "arguments as a JSON list"],
    ["POST", "/koshelek/faults", { fault: { kind: "boom" } }, 400, '"boom" is no fault of requests'],
    ["POST", "/koshelek/faults", { operation: "x", fault: { kind: "html" } }, 409, '"x"'],
    ["POST", "/clock/advance", { milliseconds: 1 }, 409, "--virtual-time"],
    ["GET", "/%zz", undefined, 400, "not well encoded"],
  ])("answers %s %s %j with %i", async (method, path, body, status, message) => {
    const response = await fetch(`${running?.controlUrl}${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const { error } = (await response.json()) as { error: string };
    expect({ status: response.status, error }).toEqual({ status, error: expect.stringContaining(message) });
  });
});
