import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type FormOptions, renderPaymentForm } from "../src/index.js";

const checkout = {
  transactionID: "s2T3sfBjwny4V5BhcMTP",
  transactionSignature: "signature==",
  formContext: "eyJQYXltZW50TWV0aG9kIjpbXX0=",
  amount: { value: "5.00", currency: "EUR" },
  paymentMethodList: ["CARD", "MBWAY"],
};
const options: FormOptions = {
  product: "spg",
  environment: "test",
  redirectUrl: "https://shop.example/returns",
};

/** The attributes of the first element of a text, as a browser reads them. */
function attributesOf(html: string): Record<string, string> {
  const tag = /^<\w+((?:\s+[\w-]+="[^"]*")*)>/.exec(html)?.[1];
  if (tag === undefined) throw new Error(`Not one well-formed element: ${html}`);
  const decode = (text: string): string =>
    text
      .replaceAll("&quot;", '"')
      .replaceAll("&#39;", "'")
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&amp;", "&");
  return Object.fromEntries(
    [...tag.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [name, decode(value)]),
  );
}

describe("renderPaymentForm", () => {
  test("renders the documented markup for SPG", () => {
    const form = renderPaymentForm(checkout, options);
    const [element = "", script = ""] = form.html.split("\n");
    expect(attributesOf(element)).toEqual(form.attributes);
    expect({ ...form.attributes, "spg-config": JSON.parse(form.attributes["spg-config"] ?? "") }).toEqual({
      class: "paymentSPG",
      "spg-context": "eyJQYXltZW50TWV0aG9kIjpbXX0=",
      "spg-signature": "signature==",
      "spg-config": {
        paymentMethodList: ["CARD", "MBWAY"],
        amount: { value: 5, currency: "EUR" },
        language: "en",
        redirectUrl: "https://shop.example/returns",
        customerData: null,
      },
    });
    expect(element.endsWith("></form>")).toBe(true);
    expect(script).toBe(
      '<script src="https://api.qly.sibspayments.com/assets/js/widget.js?id=s2T3sfBjwny4V5BhcMTP"></script>',
    );
  });

  test("leaves the signature out for Stargate, and takes language, methods, style and nonce", () => {
    const form = renderPaymentForm(checkout, {
      ...options,
      product: "stargate",
      environment: "production",
      language: "pl",
      paymentMethods: ["BLIK"],
      style: { layout: "default", theme: "dark", color: { primary: "#1a1a1a" }, font: "Arial" },
      nonce: "r4nd0m",
    });
    expect(form.attributes).not.toHaveProperty("spg-signature");
    expect(JSON.parse(form.attributes["spg-config"] ?? "")).toMatchObject({
      language: "pl",
      paymentMethodList: ["BLIK"],
    });
    expect(JSON.parse(form.attributes["spg-style"] ?? "")).toEqual({
      layout: "default",
      theme: "dark",
      color: { primary: "#1a1a1a" },
      font: "Arial",
    });
    expect(form.html).toMatch(/ nonce="r4nd0m"><\/script>$/);
    expect(form.scriptUrl).toBe("https://form.sibsgateway.com/assets/js/widget.js?id=s2T3sfBjwny4V5BhcMTP");
    expect(form.contentSecurityPolicy).toEqual({
      "script-src": ["https://form.sibsgateway.com"],
      "connect-src": ["https://form.sibsgateway.com"],
      "frame-src": ["https://form.sibsgateway.com"],
    });
  });

  test.each([
    ["spg", "production", "https://api.sibspayments.com/assets/"],
    ["stargate", "test", "https://stargate.qly.site1.sibs.pt/assets/"],
  ] as const)("takes the script of %s in %s", (product, environment, start) => {
    const { scriptUrl } = renderPaymentForm(checkout, { ...options, product, environment });
    expect(scriptUrl.startsWith(start)).toBe(true);
  });

  test("takes another server, with or without a slash at its end", () => {
    for (const webRoot of ["https://stargate.qly.site2.sibs.pt", "https://stargate.qly.site2.sibs.pt/"]) {
      expect(renderPaymentForm(checkout, { ...options, webRoot }).scriptUrl).toBe(
        "https://stargate.qly.site2.sibs.pt/assets/js/widget.js?id=s2T3sfBjwny4V5BhcMTP",
      );
    }
    expect(renderPaymentForm(checkout, { ...options, webRoot: "http://localhost:8080" }).scriptUrl).toContain(
      "http://localhost:8080/assets/",
    );
  });

  test("shows every method of the terminal when the checkout's answer lists none", () => {
    const { paymentMethodList: _list, ...silent } = checkout;
    const config = renderPaymentForm(silent, options).attributes["spg-config"] ?? "";
    expect(JSON.parse(config)).toMatchObject({ paymentMethodList: [] });
  });

  test("keeps every value inside of its attribute, whatever it holds", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom('"><script>alert(1)</script>', "' onload='x", "&quot;", "</form>", "\u2028"),
    );
    fc.assert(
      fc.property(text, text, text, (context, transactionID, font) => {
        const form = renderPaymentForm(
          { ...checkout, formContext: context, transactionID, transactionSignature: font },
          { ...options, style: { font }, nonce: context },
        );
        const element = form.html.slice(0, form.html.indexOf("</form>"));
        expect(attributesOf(element)).toEqual(form.attributes);
        expect(form.attributes["spg-context"]).toBe(context);
        const script = form.html.slice(form.html.lastIndexOf("<script"), -"</script>".length);
        expect(attributesOf(script)).toEqual({ src: form.scriptUrl, nonce: context });
        expect(form.html.match(/</g)).toHaveLength(4);
      }),
    );
  });

  test.each([
    ["no form context", { ...checkout, formContext: undefined }, {}],
    ["no amount", { ...checkout, amount: undefined }, {}],
    ["an open address to return to", checkout, { redirectUrl: "http://shop.example/returns" }],
    ["no address to return to", checkout, { redirectUrl: "/returns" }],
    ["a script address", checkout, { redirectUrl: "javascript:alert(1)" }],
    ["an open server", checkout, { webRoot: "http://api.sibspayments.com" }],
  ])("refuses %s", (_what, given, more) => {
    expect(() => renderPaymentForm(given as never, { ...options, ...more })).toThrow(TypeError);
  });
});
