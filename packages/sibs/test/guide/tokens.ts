// region tokens
import { createSibs, oauthTokens } from "@pay/sibs";

const sibs = createSibs({
  product: "stargate",
  environment: "production",
  token: oauthTokens({
    url: "https://tokens.example/oauth2/token",
    clientId: process.env["OAUTH_CLIENT_ID"] ?? "",
    clientSecret: process.env["OAUTH_CLIENT_SECRET"] ?? "",
  }),
  clientId: process.env["SIBS_CLIENT_ID"] ?? "",
  terminalId: 24,
});
// endregion

/** Whether a payment was made. */
export async function isPaid(transactionID: string): Promise<boolean> {
  const { outcome } = await sibs.payments.status({ transactionID }).withResponse();
  return outcome === "succeeded";
}
