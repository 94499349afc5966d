import type { VNode } from "preact";
import type { DeskSale, DeskState } from "../../contract.ts";
import { act, isBusy } from "../parts/acting.tsx";
import { Button } from "../parts/button.tsx";
import { Icon } from "../parts/icon.tsx";
import { useKeptFocus } from "../parts/kept-focus.ts";
import { deskTexts } from "../texts/desk.ts";
import { T, useMoney } from "../texts/language.tsx";
import { Barcode } from "./barcode.tsx";

/** The customer's phone with the wallet app. */
export function Phone({ desk }: { readonly desk: DeskState }): VNode {
  const area = useKeptFocus<HTMLElement>();
  const { sale } = desk;
  return (
    <section ref={area} tabIndex={-1} class="phone" aria-labelledby="phone-title">
      <h3 id="phone-title">
        <T text={deskTexts.phone} />
      </h3>
      <div class="phone-screen">
        <p class="phone-bar">
          <Icon name="phone" />
          <T text={deskTexts.wallet} />
        </p>
        {sale === undefined || sale.status === "cancelled" ? <Card desk={desk} /> : <Payment sale={sale} />}
      </div>
    </section>
  );
}

function Card({ desk }: { readonly desk: DeskState }): VNode {
  const { phone } = desk;
  return (
    <>
      {phone === undefined ? (
        <p class="phone-empty">
          <T text={deskTexts.noCard} />
        </p>
      ) : (
        <div class="loyalty-card">
          <p>
            <T text={deskTexts.loyalty} />
          </p>
          <Barcode code={phone.barcode} />
          <p class="barcode-digits">
            <span class="unseen">
              <T text={deskTexts.barcode} />:{" "}
            </span>
            {phone.barcode}
          </p>
          <small>
            <T text={deskTexts.holdToScanner} />
          </small>
        </div>
      )}
      <Button
        name="show-card"
        look={phone === undefined ? "main" : "plain"}
        icon="card"
        can={desk.can.includes("show-card")}
        busy={isBusy("show-card")}
        press={() => act("desk", "/api/buyer/act", { act: "show-card" }, "show-card")}
      >
        <T text={phone === undefined ? deskTexts.showCard : deskTexts.newCard} />
      </Button>
    </>
  );
}

function Payment({ sale }: { readonly sale: DeskSale }): VNode {
  const money = useMoney();
  const { id, can, status } = sale;
  const isAsked = can.includes("confirm") || can.includes("decline");
  return (
    <>
      <div class="phone-payment">
        <p>{isAsked ? <T text={deskTexts.confirmQuestion} /> : <T text={phoneWords(status)} />}</p>
        <strong class="phone-amount">{money(sale.total)}</strong>
        {(status === "paid" || status === "partly-refunded") && <Icon name="check" />}
      </div>
      {isAsked && (
        <div class="phone-answers">
          <Button
            name="confirm"
            look="main"
            icon="check"
            can={can.includes("confirm")}
            busy={isBusy("confirm")}
            press={() => act("desk", "/api/buyer/act", { act: "confirm", sale: id }, "confirm")}
          >
            <T text={deskTexts.confirm} />
          </Button>
          <Button
            name="decline"
            icon="cross"
            can={can.includes("decline")}
            busy={isBusy("decline")}
            press={() => act("desk", "/api/buyer/act", { act: "decline", sale: id }, "decline")}
          >
            <T text={deskTexts.decline} />
          </Button>
        </div>
      )}
    </>
  );
}

function phoneWords(status: DeskSale["status"]): (typeof deskTexts)[keyof typeof deskTexts] {
  switch (status) {
    case "processing":
      return deskTexts.bankDecides;
    case "paid":
    case "partly-refunded":
      return deskTexts.thanks;
    case "declined":
    case "refused":
      return deskTexts.notPaid;
    case "refunded":
      return deskTexts.moneyBack;
    default:
      return deskTexts.moment;
  }
}
