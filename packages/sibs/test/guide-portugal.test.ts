import { systemClock } from "@pay/testing";
import { handlers } from "@pay/testing/msw";
import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { createSibsSimulator } from "../src/testing/index.js";

const simulator = createSibsSimulator({
  product: "spg",
  clock: systemClock(),
  token: "guide-token",
  clientId: "guide-client",
});
const issued: string[] = [];
const server = setupServer(
  ...handlers(simulator, { baseUrl: "https://api.qly.sibspayments.com/sibs/spg/v2" }),
  http.post("https://tokens.example/oauth2/token", ({ request }) => {
    issued.push(request.headers.get("authorization") ?? "");
    return HttpResponse.json({ access_token: "issued-token", expires_in: 3600 });
  }),
  http.get("https://api.sibsgateway.com/api/v1/payments/:id/status", ({ request, params }) =>
    HttpResponse.json({
      returnStatus: { statusCode: "000" },
      transactionID: params["id"],
      paymentStatus: request.headers.get("authorization") === "Bearer issued-token" ? "Success" : "Declined",
    }),
  ),
);

beforeAll(() => {
  vi.stubEnv("SIBS_TOKEN", "guide-token");
  vi.stubEnv("SIBS_CLIENT_ID", "guide-client");
  vi.stubEnv("OAUTH_CLIENT_ID", "shop");
  vi.stubEnv("OAUTH_CLIENT_SECRET", "secret");
  server.listen({ onUnhandledFrame: "error" });
});
afterAll(() => {
  server.close();
  vi.unstubAllEnvs();
});

test("MB WAY, references and mandates of the guide work", async () => {
  const guide = await import("./guide/portugal.js");
  const transactionID = await guide.askInApp("351#912345678");
  simulator.actions.confirm(transactionID);
  expect(simulator.state.transactions.get(transactionID)?.status).toBe("Success");
  expect(await guide.makeReference()).toMatch(/^25100 \d{9}$/);
  const created = await guide.askForMandate("351#912345678", "Maria Silva");
  simulator.actions.approveMandate(created);
  const mandateId = simulator.state.mandates.get(created)?.mandateId ?? "";
  expect(await guide.chargeMandate(mandateId, "Maria Silva")).toBe("Success");
  expect(simulator.failures).toEqual([]);
});

test("the token of the guide comes from its server once", async () => {
  const { isPaid } = await import("./guide/tokens.js");
  expect(await isPaid("t")).toBe(true);
  expect(await isPaid("t")).toBe(true);
  expect(issued).toEqual([`Basic ${btoa("shop:secret")}`]);
});
