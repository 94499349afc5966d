import createClient from "openapi-fetch";
import type { components, paths } from "#schema";

const client = createClient<paths>({ baseUrl: "http://127.0.0.1" });
declare const sale: components["schemas"]["CheckoutRequest"];

export async function run(): Promise<unknown[]> {
  // calls
  const requestId = "r";
  const a = (await client.POST("/api/v1/merchant/checkout", { body: sale })).data?.transactionId;
  const b = (
    await client.POST("/api/v1/merchant/transaction/status", { body: { requestId, transactionId: "t" } })
  ).data?.status;
  const c = (
    await client.POST("/api/v1/merchant/transaction/status", { body: { requestId, refTransactionId: "t" } })
  ).data?.refTransactionId;
  const d = (await client.POST("/api/v1/merchant/checkout", { body: sale })).response.status;
  const e = (
    await client.POST("/api/v1/merchant/transaction/status", { body: { requestId, transactionId: "t" } })
  ).response;
  const f = (await client.POST("/api/v1/merchant/checkout", { body: sale })).error;
  const g = (
    await client.POST("/api/v1/merchant/transaction/status", { body: { requestId, transactionId: "u" } })
  ).data;
  const h = (await client.POST("/api/v1/merchant/checkout", { body: sale })).data?.slip;
  const i = (await client.POST("/api/v1/merchant/checkout", { body: sale })).data?.status;
  const j = (
    await client.POST("/api/v1/merchant/transaction/status", { body: { requestId, transactionId: "v" } })
  ).data?.requestId;
  return [a, b, c, d, e, f, g, h, i, j];
  // end
}
