import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Teller } from "../../terminal/teller.ts";
import { csrfHeader, largestBody, type Problem, type SessionInfo } from "../contract.ts";
import type { Demo } from "../supervisor/demo.ts";
import { browser, checkoutCard } from "./checkout-scene.ts";
import { saleWith, startSale } from "./desk-scene.ts";
import { orderWith, shopCard } from "./shop-scene.ts";
import type { Visitor } from "./visitor.ts";

/** What protects a visitor, and what is kept of a card. */
export async function playSecurity(teller: Teller, visitor: Visitor, demo: Demo): Promise<void> {
  await strangers(teller, demo);
  await headers(teller, demo);
  await secrets(teller, visitor, demo);
}

/** A request of somebody who is not the page. */
async function ask(
  demo: Demo,
  path: string,
  init: RequestInit,
): Promise<{ readonly status: number; readonly code: string | undefined }> {
  const response = await fetch(demo.url + path, { redirect: "manual", ...init });
  const text = await response.text();
  const code = text.startsWith("{") ? (JSON.parse(text) as Partial<Problem>).error?.code : undefined;
  return { status: response.status, code };
}

async function strangers(teller: Teller, demo: Demo): Promise<void> {
  teller.scene("Requests that are not the page's");
  const session = await fetch(`${demo.url}/api/session`);
  const [setCookie = ""] = session.headers.getSetCookie();
  const [cookie = ""] = setCookie.split(";", 1);
  const { csrfToken } = (await session.json()) as SessionInfo;
  teller.claim(
    "the cookie is HttpOnly and SameSite",
    /HttpOnly/.test(setCookie) && /SameSite=Lax/.test(setCookie),
  );
  const post = (headers: Record<string, string>, body = "{}", type = "application/json") =>
    ask(demo, "/api/buyer/act", { method: "POST", headers: { "content-type": type, ...headers }, body });
  const good = { cookie, [csrfHeader]: csrfToken, origin: demo.url };
  const cases = [
    ["without a session", post({ [csrfHeader]: csrfToken }), 401, "no-session"],
    ["without the token", post({ cookie, origin: demo.url }), 403, "csrf"],
    ["with another token", post({ ...good, [csrfHeader]: `${csrfToken.slice(0, -1)}_` }), 403, "csrf"],
    ["from another origin", post({ ...good, origin: "http://localhost:1" }), 403, "csrf"],
    ["as a form", post(good, "act=show-card", "application/x-www-form-urlencoded"), 400, "invalid"],
    ["with a body that is too large", post(good, `"${"x".repeat(largestBody)}"`), 413, "too-large"],
    ["with a body that is no JSON", post(good, "4111111111111111"), 400, "invalid"],
    ["without what is needed", post(good), 400, "invalid"],
  ] as const;
  for (const [what, request, status, code] of cases) {
    const answer = await request;
    teller.claim(
      `${what}: ${answer.status} ${answer.code}`,
      answer.status === status && answer.code === code,
    );
  }
  const fine = await post(good, JSON.stringify({ act: "show-card" }));
  teller.claim("as the page sends it: 200", fine.status === 200);
  const { port } = new URL(demo.url);
  const renamed = await fetch(`http://localhost:${port}/`, { redirect: "manual" });
  const target = renamed.headers.get("location");
  teller.claim(
    "by another name the server only says what it is called",
    renamed.status === 302 && target?.startsWith(demo.url) === true,
  );
  const { controlUrl } = demo.outside;
  const control = await fetch(`${controlUrl}/faults`);
  teller.claim("the demo's own controls want their key", control.status === 401);
  for (const path of [
    "/..%2fpackage.json",
    "/%2e%2e/%2e%2e/package.json",
    "/assets/..%5c..%5cpackage.json",
  ]) {
    const { status } = await ask(demo, path, {});
    teller.claim(`${path}: ${status}`, status === 404);
  }
  const forged = await ask(demo, "/webhooks/rozetka", {
    method: "POST",
    headers: { "x-rozetkapay-signature": "AAAA" },
    body: "{}",
  });
  teller.claim("a webhook that nobody signed: 401", forged.status === 401);
}

async function headers(teller: Teller, demo: Demo): Promise<void> {
  teller.scene("What a browser is told");
  const { headers: sent } = await fetch(`${demo.url}/`);
  const policy = sent.get("content-security-policy") ?? "";
  teller.claim(
    "nothing is allowed that is not named, nothing inline, and no frame around it",
    policy.startsWith("default-src 'none'") &&
      policy.includes("frame-ancestors 'none'") &&
      !policy.includes("unsafe") &&
      !policy.includes("*"),
  );
  teller.claim(
    "no guessing of types, no referrer",
    sent.get("x-content-type-options") === "nosniff" && sent.get("referrer-policy") === "no-referrer",
  );
}

async function secrets(teller: Teller, visitor: Visitor, demo: Demo): Promise<void> {
  teller.scene("What is kept of a card, a code, a phone and a password");
  // Told apart from everything else by their digits.
  const shop = {
    ...shopCard("1111"),
    number: "4111 1111 1111 1111",
    verification: "9713",
    holder: "Canary Holder",
  };
  await visitor.post("/api/shop/pay", { kind: "single", way: "direct", card: shop });
  await orderWith(visitor, "paid");
  const card = { ...checkoutCard("0100"), holder: "Canary Holder" };
  await visitor.post("/api/checkout/pay", { market: "pl", method: "CARD", card, browser });
  await visitor.post("/api/checkout/pay", { market: "pl", method: "BLIK", blikCode: "777918" });
  await visitor.post("/api/checkout/pay", { market: "pt", method: "MBWAY", phone: "351#918273645" });
  const { id } = await startSale(visitor);
  await visitor.post("/api/buyer/act", { act: "confirm", sale: id });
  await saleWith(visitor, "paid");
  const files = await readdir(demo.directory);
  const kept = await Promise.all(files.map((file) => readFile(join(demo.directory, file), "latin1")));
  const everything = [...kept, JSON.stringify(visitor.timeline), JSON.stringify(await visitor.state())].join(
    "\n",
  );
  const { koshelek, rozetka, stargate } = demo.outside.simulators;
  const canaries = {
    "the card numbers": ["4111111111111111", "4111 1111", "4176660000000100", "4176 6600"],
    "the verification codes": ["9713", '"597"'],
    "the card holder": ["Canary Holder"],
    "the BLIK code": ["777918"],
    "the phone": ["918273645"],
    "the passwords and tokens": [koshelek.options.password, rozetka.options.password, stargate.options.token],
    "the passcode": ["passcode-of-this-moment"],
  };
  for (const [what, words] of Object.entries(canaries)) {
    const found = words.filter((word) => standsIn(everything, word));
    teller.claim(`${what} are in no file, on no timeline, in no state`, found.length === 0);
  }
  teller.claim("the files were really read: the orders are in them", everything.includes(id));
}

/** A few digits also turn up inside identifiers and times, so that a word of digits counts only where it stands alone. */
function standsIn(text: string, word: string): boolean {
  return /^\d{1,5}$/.test(word)
    ? new RegExp(`(?<![\\w.-])${word}(?![\\w.-])`).test(text)
    : text.includes(word);
}
