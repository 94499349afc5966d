// A Worker as its author would write it: the client is made once, and serves requests that come at the same time.
import { createSibs, oauthTokens } from "@pay/sibs";

const provider = "https://provider.example";
const sibs = createSibs({
  product: "stargate",
  baseUrl: provider,
  token: oauthTokens({ url: `${provider}/token`, clientId: "c", clientSecret: "s" }),
  clientId: "c",
  terminalId: 24,
  limits: { default: { requests: 3, window: 300 } },
  // Says when each request leaves, by the clock that the limit goes by: how long it is on its way is nobody's promise.
  fetch: (url, init) =>
    fetch(url, { ...init, headers: { ...init.headers, "x-left-at": String(performance.now()) } }),
});

export const worker = {
  async fetch(request) {
    const { searchParams } = new URL(request.url);
    const timeout = Number(searchParams.get("timeout") ?? 5_000);
    const options = { timeout, maximumAttempts: 1 };
    const answering = sibs.payments
      .status({ transactionID: searchParams.get("id") }, options)
      .catch(({ code }) => ({ code }));
    // With its answer a request ends, and so does whatever it has begun.
    if (searchParams.has("leaves")) return Response.json("left");
    const { code, transactionID } = await answering;
    return Response.json(code ?? transactionID);
  },
};
