import type { VNode } from "preact";
import { useId, useState } from "preact/hooks";
import {
  type BrowserInfo,
  type CheckoutInput,
  checkoutCards,
  checkoutGoods,
  sampleBlikCode,
  samplePhone,
} from "../../contract.ts";
import { act, isBusy } from "../parts/acting.tsx";
import { CardFields, takeCard } from "../parts/card-fields.tsx";
import { Choice } from "../parts/choice.tsx";
import { Kettle } from "../parts/drawings.tsx";
import { PayButton } from "../parts/pay-button.tsx";
import { checkoutTexts } from "../texts/checkout.ts";
import { T, useMoney } from "../texts/language.tsx";
import { followOnce } from "./follow-steps.ts";

type Market = "pl" | "pt";
type Method = CheckoutInput["method"];

const methods = { pl: ["BLIK", "CARD"], pt: ["MBWAY", "REFERENCE", "CARD"] } as const satisfies Record<
  Market,
  readonly Method[]
>;

const methodTexts = {
  BLIK: { name: checkoutTexts.blik, hint: checkoutTexts.blikHint },
  CARD: { name: checkoutTexts.card, hint: checkoutTexts.cardHint },
  MBWAY: { name: checkoutTexts.mbWay, hint: checkoutTexts.mbWayHint },
  REFERENCE: { name: checkoutTexts.reference, hint: checkoutTexts.referenceHint },
} as const;

/** What is bought, where, and how it is paid. */
export function PaymentForm(): VNode {
  const [market, setMarket] = useState<Market>("pl");
  const [chosen, setChosen] = useState<Method>("BLIK");
  const money = useMoney();
  const offered: readonly Method[] = methods[market];
  const method = offered.includes(chosen) ? chosen : methods[market][0];
  const goods = checkoutGoods[market];
  const pay = async (form: HTMLFormElement): Promise<void> => {
    const answer = await act("checkout", "/api/checkout/pay", inputOf(market, method, form), "checkout-pay");
    if (answer?.step !== undefined) followOnce(answer.step);
  };
  return (
    <form
      class="basket"
      aria-labelledby="checkout-title"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy("checkout-pay")) void pay(event.currentTarget);
      }}
    >
      <header class="store-head">
        <h3 id="checkout-title">
          <T text={checkoutTexts.name} />
        </h3>
        <Choice
          legend={<T text={checkoutTexts.market} />}
          quiet
          value={market}
          choose={setMarket}
          options={[
            { value: "pl", label: <T text={checkoutTexts.pl} /> },
            { value: "pt", label: <T text={checkoutTexts.pt} /> },
          ]}
        />
      </header>
      <p class="article">
        <Kettle />
        <span>
          <T text={goods.name} />
        </span>
        <strong>{money(goods.price)}</strong>
      </p>
      <Choice
        legend={<T text={checkoutTexts.method} />}
        look="cards"
        value={method}
        choose={setChosen}
        options={offered.map((value) => ({ value, label: <MethodLabel method={value} /> }))}
      />
      <MethodFields method={method} />
      <PayButton
        action={method === "REFERENCE" ? checkoutTexts.getReference : checkoutTexts.pay}
        total={goods.price}
        busy={isBusy("checkout-pay")}
      />
    </form>
  );
}

function MethodLabel({ method }: { readonly method: Method }): VNode {
  const { name, hint } = methodTexts[method];
  return (
    <span class="offer">
      <strong>
        <T text={name} />
      </strong>
      <small>
        <T text={hint} />
      </small>
    </span>
  );
}

function MethodFields({ method }: { readonly method: Method }): VNode | null {
  const id = useId();
  switch (method) {
    case "CARD":
      return <CardFields testCards={checkoutCards} />;
    case "BLIK":
      return (
        <div class="field">
          <label for={id}>
            <T text={checkoutTexts.blikCode} />
          </label>
          <input
            key="blik"
            id={id}
            name="blikCode"
            required
            inputMode="numeric"
            autocomplete="off"
            pattern="[0-9]{6}"
            defaultValue={sampleBlikCode}
          />
          <small>
            <T text={checkoutTexts.blikSample} />
          </small>
        </div>
      );
    case "MBWAY":
      return (
        <div class="field">
          <label for={id}>
            <T text={checkoutTexts.phone} />
          </label>
          <input
            key="phone"
            id={id}
            name="phone"
            required
            inputMode="tel"
            autocomplete="off"
            pattern="[0-9]{1,3}#[0-9]{9}"
            defaultValue={samplePhone}
          />
        </div>
      );
    case "REFERENCE":
      return null;
  }
}

function inputOf(market: Market, method: Method, form: HTMLFormElement): CheckoutInput {
  const typed = new FormData(form);
  switch (method) {
    case "CARD":
      return { market, method, card: takeCard(form), browser: browserInfo() };
    case "BLIK":
      return { market: "pl", method, blikCode: String(typed.get("blikCode")) };
    case "MBWAY":
      return { market: "pt", method, phone: String(typed.get("phone")) };
    case "REFERENCE":
      return { market: "pt", method };
  }
}

const browserInfo = (): BrowserInfo => ({
  language: navigator.language,
  screenWidth: screen.width,
  screenHeight: screen.height,
  colorDepth: screen.colorDepth,
  timeZoneOffset: new Date().getTimezoneOffset(),
  javaEnabled: false,
});
