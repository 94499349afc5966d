import { type CheckoutResult, renderPaymentForm } from "@pay/sibs";

/** A page with the provider's payment form. */
export function paymentPage(checkout: CheckoutResult, nonce: string): { html: string; policy: string } {
  // region form
  const form = renderPaymentForm(checkout, {
    product: "stargate",
    environment: "test",
    language: "pl",
    redirectUrl: "https://shop.example/returns",
    nonce,
  });
  const policy = Object.entries(form.contentSecurityPolicy)
    .map(([directive, sources]) => `${directive} ${sources.join(" ")}`)
    .join("; ");
  // endregion
  return { html: form.html, policy };
}
