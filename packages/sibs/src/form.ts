import type { AmountResult, CheckoutResult, PaymentMethod } from "./types.js";

/** Languages of the payment form. */
export type FormLanguage = "en" | "pl" | "nl" | "fr" | "de" | "cs" | "pt" | "ro" | "es" | "bg" | "lt";

/** How the payment form looks. Colours are hexadecimal, such as `#1a1a1a`. */
export interface FormStyle {
  /** `default`; SPG also has `spg_form` and `spg_form_tabs`. */
  readonly layout?: "default" | "spg_form" | "spg_form_tabs" | (string & {});
  readonly theme?: "default" | "light" | "grey" | "dark" | (string & {});
  readonly color?: {
    readonly primary?: string;
    readonly secondary?: string;
    readonly border?: string;
    readonly surface?: string;
    readonly header?: { readonly text?: string; readonly background?: string };
    readonly body?: { readonly text?: string; readonly background?: string };
  };
  readonly font?: string;
}

/** Options of {@link renderPaymentForm}. */
export interface FormOptions {
  readonly product: "stargate" | "spg";
  /** Which of the provider's servers the form's script comes from. */
  readonly environment: "test" | "production";
  /** A server of your own for the script, in place of the environment's, such as the provider's second test site. */
  readonly webRoot?: string;
  /** Where the customer goes after paying. The address gets the transaction's id; ask for the status on your server. */
  readonly redirectUrl: string;
  /** Language of the form. Default `en`. */
  readonly language?: FormLanguage;
  /** Methods to show. Default: what the checkout's answer allows. */
  readonly paymentMethods?: readonly PaymentMethod[];
  readonly style?: FormStyle;
  /** Nonce of the page's Content-Security-Policy, for the script. */
  readonly nonce?: string;
}

/** A payment form to put into a page. */
export interface PaymentForm {
  /** The `<form>` element and the `<script>` element after it, with every value escaped and no inline code. */
  readonly html: string;
  /** Address of the script. */
  readonly scriptUrl: string;
  /** The form's attributes as text, for pages that build their elements themselves. */
  readonly attributes: Readonly<Record<string, string>>;
  /**
   * What the page's Content-Security-Policy has to allow, by directive. The form's own requests are not published; these are
   * the provider's server alone.
   */
  readonly contentSecurityPolicy: Readonly<
    Record<"script-src" | "connect-src" | "frame-src", readonly string[]>
  >;
}

/** Source: the provider's guides to the payment form; Stargate's production server is seen in its own tool only. */
const webRoots = {
  "spg-test": "https://api.qly.sibspayments.com",
  "spg-production": "https://api.sibspayments.com",
  "stargate-test": "https://stargate.qly.site1.sibs.pt",
  "stargate-production": "https://form.sibsgateway.com",
} as const;

/** What the form needs of a checkout's answer. */
export type FormCheckout = Pick<CheckoutResult, "transactionID" | "transactionSignature"> & {
  readonly formContext?: string;
  readonly amount?: AmountResult;
  readonly paymentMethodList?: readonly PaymentMethod[];
};

/**
 * Renders the provider's payment form for a checkout.
 *
 * @throws TypeError when the checkout has no form context or no amount, or an address is not https.
 */
export function renderPaymentForm(checkout: FormCheckout, options: FormOptions): PaymentForm {
  const { formContext, amount } = checkout;
  if (formContext === undefined || amount === undefined)
    throw new TypeError(
      "The checkout's answer has no formContext or no amount, so there is nothing to show.",
    );
  const root = secureUrl(options.webRoot ?? webRoots[`${options.product}-${options.environment}`], "webRoot");
  const config = {
    paymentMethodList: options.paymentMethods ?? checkout.paymentMethodList ?? [],
    amount: { value: Number(amount.value), currency: amount.currency },
    language: options.language ?? "en",
    redirectUrl: secureUrl(options.redirectUrl, "redirectUrl").href,
    customerData: null,
  };
  const attributes: Record<string, string> = {
    class: "paymentSPG",
    "spg-context": formContext,
    "spg-config": JSON.stringify(config),
    ...(options.style === undefined ? {} : { "spg-style": JSON.stringify(options.style) }),
    ...(options.product === "spg" ? { "spg-signature": checkout.transactionSignature } : {}),
  };
  const base = root.href.replace(/\/+$/, "");
  const scriptUrl = `${base}/assets/js/widget.js?id=${encodeURIComponent(checkout.transactionID)}`;
  const nonce = options.nonce === undefined ? "" : ` nonce="${escapeAttribute(options.nonce)}"`;
  const listed = Object.entries(attributes).map(([name, value]) => `${name}="${escapeAttribute(value)}"`);
  return {
    html: `<form ${listed.join(" ")}></form>\n<script src="${escapeAttribute(scriptUrl)}"${nonce}></script>`,
    scriptUrl,
    attributes,
    contentSecurityPolicy: {
      "script-src": [root.origin],
      "connect-src": [root.origin],
      "frame-src": [root.origin],
    },
  };
}

/** Customers type card data into what the script shows, so it may not come over an open line; loopback is for tests. */
function secureUrl(text: string, name: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isLoopback =
    url?.protocol === "http:" && /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(url.hostname);
  if (url === undefined || (url.protocol !== "https:" && !isLoopback))
    throw new TypeError(`${name} is not an https address.`);
  return url;
}

/** Whatever a value holds, it stays inside of its attribute. */
function escapeAttribute(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}
