// What must hold on every runtime: only web-standard APIs, so that it runs where there is no Node.
import { createRozetka } from "@pay/rozetka";
import { createWebhooks as rozetkaWebhooks } from "@pay/rozetka/webhooks";
import { createSibs } from "@pay/sibs";
import { createWebhooks as sibsWebhooks } from "@pay/sibs/webhooks";

/** A notification that the provider published with its secret. Source: its page on handling notifications. */
const published = {
  secret: "6fNDiYU0T0/evFpmfycNai/AqF24i+rT0OmuVw0/sGQ=",
  vector: "RYjpCMtUmK54T6Lk",
  tag: "FUajWHmZjP4A5qaa1G0kxw==",
  body: "9bIjURJIcwoKvQr+ifOTH3HbMX+IqmsRqHuG/I1GfbSX89JE5DcWh/p8QROC5pRAuYZ7ln7RSkHXJdZpVz1LFQ2859WsetvHHui7qYmfxATOO1j0AQuPdAD3FeRH0kR4s/v3c2nV81DnUXFCnQER/+VWrYdbu5vn8gm+diSE6CHvkK+ODy0ebVi5O6VBnWVjgBUG33VwWiAyIl7Ik435V55WnZgynH3GfbVYoGwZ5UhYtn3yw2yruiLAKu6VTBvnh/ZJP21cHCJSF6NPSd+81gzWFU/+ECm3cf3uBbCkmKmL7HxRhRxhG0lMtX6ELZOXuw3eDJ1BTu+sSMkV/5Xk+5XX48XmP6CGZ7KmP7Q3Fw1kZmhn0unFyv0Gw8PjT1Ohny/HMgNl16I=",
};

const fail = (what) => {
  throw new Error(what);
};

async function isRefused(call) {
  try {
    await call();
  } catch (error) {
    return error.code === "webhook-signature";
  }
  return false;
}

/** The same text with one bit of its decoded bytes changed. */
function flip(base64, bit) {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  bytes[bit >> 3] ^= 1 << (bit & 7);
  return btoa(String.fromCharCode(...bytes));
}

async function opensEncrypted() {
  const { open } = sibsWebhooks({ secrets: published.secret });
  const given = ({ body = published.body, vector = published.vector, tag = published.tag } = {}) =>
    open(body, { "x-initialization-vector": vector, "x-authentication-tag": tag });
  const event = await given();
  if (event.id !== "de64fbe2-0e6e-4d94-b50c-3dac491e76ff") fail("the published notification opened wrongly");
  for (let bit = 0; bit < 16 * 8; bit += 1) {
    if (!(await isRefused(() => given({ tag: flip(published.tag, bit) })))) fail(`bit ${bit} of the tag`);
  }
  for (let bit = 0; bit < 12 * 8; bit += 1) {
    if (!(await isRefused(() => given({ vector: flip(published.vector, bit) }))))
      fail(`bit ${bit} of the vector`);
  }
  const bits = (atob(published.body).length - 1) * 8;
  for (let bit = 0; bit < bits; bit += 13) {
    if (!(await isRefused(() => given({ body: flip(published.body, bit) })))) fail(`bit ${bit} of the body`);
  }
}

async function opensSigned() {
  const { open } = rozetkaWebhooks({ password: "your_password" });
  const body = '{"name": "john", "age": 21}';
  const signature = "rHk7tE6V9feV_lCvZ6ZDuzte7O4=";
  const event = await open(body, { "x-rozetkapay-signature": signature }).catch((error) => error);
  // The published example is signed rightly, but is no callback.
  if (event.code !== "webhook-payload") fail(`the published signature was not taken: ${event.message}`);
  const forged = await isRefused(() => open(`${body}\n`, { "x-rozetkapay-signature": signature }));
  if (!forged) fail("a changed body was accepted");
}

async function calls() {
  const seen = [];
  const fetch = async (url, init) => {
    seen.push([init.method, url, init.headers.authorization]);
    return Response.json({ id: "1", external_id: "order-1", purchased: true });
  };
  const rozetka = createRozetka({ environment: "test", login: "shop", password: "p", fetch });
  const { external_id } = await rozetka.payments.info({ external_id: "order-1" });
  if (external_id !== "order-1" || seen[0]?.[2] !== `Basic ${btoa("shop:p")}`) fail("the call went wrong");

  const lost = createSibs({
    product: "stargate",
    environment: "test",
    token: "t",
    clientId: "c",
    terminalId: 24,
    maximumAttempts: 1,
    fetch: async () => {
      throw new TypeError("network connection lost");
    },
  });
  const error = await lost.payments.status({ transactionID: "a" }).catch((thrown) => thrown);
  if (error.code !== "network") fail(`a lost connection became ${error.code}`);
}

/** Runs everything; resolves with a word for whoever started it. */
export async function checkRuntime() {
  await opensEncrypted();
  await opensSigned();
  await calls();
  return "all well";
}
