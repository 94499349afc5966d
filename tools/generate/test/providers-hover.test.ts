import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { type Editor, openEditor } from "./editor.ts";
import { strictOptions } from "./generated.ts";
import { put, temporaryFolder } from "./repository.ts";

const packages = join(import.meta.dirname, "../../../packages");
const folder = temporaryFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Opens a file that uses a client the way its users do, with the sources in place of the built package. */
function use(provider: string, usage: string): Editor {
  const paths = {
    [`@pay/${provider}`]: [join(packages, provider, "src/index.ts")],
    "@pay/core": [join(packages, "core/src/index.ts")],
    "@pay/core/user": [join(packages, "core/src/user.ts")],
  };
  put(folder, `${provider}/usage.ts`, usage);
  const compilerOptions = { ...strictOptions, paths };
  put(folder, `${provider}/tsconfig.json`, JSON.stringify({ compilerOptions, files: ["usage.ts"] }));
  return openEditor(join(folder, provider), "usage.ts");
}

describe("an editor shows names and no computed types", () => {
  it("for Koshelek", () => {
    const { hover, completions } = use(
      "koshelek",
      `import { createKoshelek } from "@pay/koshelek";
const koshelek = createKoshelek({ baseUrl: "https://pay.example", login: "l", password: "p" });
const status = await koshelek.payments.status({ transactionId: "t" });
koshelek.payments.cancel({ });
`,
    );
    expect(hover("koshelek =")).toContain("const koshelek: Koshelek");
    expect(hover("status =")).toContain("const status: StatusResult");
    expect(hover("cancel(")).toMatch(/cancel\(input: PaymentsCancelInput, .*\): PayCall<\w+>/);
    expect(completions("cancel({ ")).toEqual(
      expect.arrayContaining(["storeId", "terminalId", "transactionId"]),
    );
  });

  it("for RozetkaPay", () => {
    const { hover, completions } = use(
      "rozetka",
      `import { createRozetka } from "@pay/rozetka";
const rozetka = createRozetka({ environment: "test", login: "l", password: "p" });
const payment = await rozetka.payments.create({ });
rozetka.batchPayments.cancel({ });
`,
    );
    expect(hover("rozetka =")).toContain("const rozetka: Rozetka");
    expect(hover("payment =")).toContain("const payment: PaymentOperationResult");
    expect(hover("create(", "await")).toMatch(
      /create\(input: PaymentsCreateInput, .*\): PayCall<PaymentsCreateResult> .+@see/,
    );
    expect(completions("cancel({ ")).toContain("batch_external_id");
    expect(completions("payments.create({ ")).toEqual(expect.arrayContaining(["mode", "amount", "currency"]));
  });

  it("for SIBS, with what the product has", () => {
    const { hover, completions } = use(
      "sibs",
      `import { createSibs } from "@pay/sibs";
const common = { environment: "test", token: "t", clientId: "c", terminalId: 24 } as const;
const polish = createSibs({ product: "stargate", ...common });
const portuguese = createSibs({ product: "spg", ...common });
const opened = await polish.payments.checkout({ transaction: { } });
const paid = await polish.blik.purchase(opened, { BLIKCode: "777001" });
portuguese.payments.checkout({ transaction: { paymentMethod: [""] } });
polish.resolveCall("payments.cancel", { });
polish.mbWay.
`,
    );
    expect(hover("polish =")).toContain("const polish: StargateClient");
    expect(hover("portuguese =")).toContain("const portuguese: SpgClient");
    expect(hover("opened =")).toContain("const opened: CheckoutResult");
    expect(hover("paid =")).toContain("const paid: PurchaseResult");
    expect(hover("checkout(")).toMatch(
      /checkout\(input: StargatePaymentsCheckoutInput, .*\): PayCall<PaymentsCheckoutResult> Open a payment\. .+@see/,
    );
    expect(hover("purchase(")).toMatch(
      /purchase\(checkout: Checkout, input: StargateBlikPurchaseInput, .*\): PayCall<BlikPurchaseResult> .+@param checkout/,
    );
    expect(hover("transaction:", "portuguese.")).toContain("SpgV2CheckoutTransaction What is to be paid");
    expect(hover("BLIKCode")).toContain("Matches `^[0-9]{6}$`");
    expect(hover("resolveCall")).toContain("input: PaymentsCancelInput");
    expect(completions("polish.mbWay.")).toEqual(["purchaseInternational"]);
    expect(completions("checkout({ transaction: { ")).not.toContain("paymentReference");
    expect(completions('paymentMethod: ["')).toEqual(expect.arrayContaining(["CARD", "MBWAY", "REFERENCE"]));
    expect(completions('paymentMethod: ["')).not.toContain("BLIK");
  });
});
