import type { VNode } from "preact";
import { useState } from "preact/hooks";
import type { DeskSale, DeskState, GoodsLine, SceneText } from "../../contract.ts";
import { act, isBusy } from "../parts/acting.tsx";
import { Button } from "../parts/button.tsx";
import { Chip } from "../parts/chip.tsx";
import { useKeptFocus } from "../parts/kept-focus.ts";
import { cancelReasons, deskStatus, deskTexts } from "../texts/desk.ts";
import { T, useMoney } from "../texts/language.tsx";
import { Countdown } from "./countdown.tsx";
import { totalOf } from "./goods.ts";
import { Receipt } from "./receipt.tsx";
import { Refund } from "./refund.tsx";

/** The till: its display, the receipt, and its keys. */
export function Till({ desk }: { readonly desk: DeskState }): VNode {
  const [goods, setGoods] = useState<readonly GoodsLine[]>([{ article: "5501", quantity: 1 }]);
  const area = useKeptFocus<HTMLElement>();
  const { sale } = desk;
  return (
    <section ref={area} tabIndex={-1} class="till" aria-labelledby="till-title">
      <h3 id="till-title">
        <T text={deskTexts.till} />
      </h3>
      <Display desk={desk} goods={sale?.goods ?? goods} />
      <Receipt goods={sale?.goods ?? goods} {...(sale === undefined && { change: setGoods })} />
      {sale === undefined ? <NewSaleKeys desk={desk} goods={goods} /> : <SaleKeys desk={desk} sale={sale} />}
    </section>
  );
}

function Display({ desk, goods }: { readonly desk: DeskState; readonly goods: readonly GoodsLine[] }): VNode {
  const money = useMoney();
  const { sale } = desk;
  return (
    <div class="display" data-status={sale?.status ?? "ready"}>
      <p class="display-total">
        <span>
          <T text={deskTexts.total} />
        </span>
        <strong>{money(sale?.total ?? totalOf(goods))}</strong>
      </p>
      <p class="display-line" aria-live="polite">
        {sale === undefined ? <T text={readyText(desk)} /> : <SaleLine sale={sale} />}
      </p>
      {sale?.cancelsAt !== undefined && isOpen(sale) && (
        <Countdown from={sale.startedAt} until={sale.cancelsAt} />
      )}
    </div>
  );
}

/** What comes next at a desk without a sale. */
function readyText({ scanned, phone }: DeskState): SceneText<"desk"> {
  if (scanned) return deskTexts.readyScanned;
  return phone === undefined ? deskTexts.ready : deskTexts.readyShown;
}

/** Whether the desk would still cancel by itself. */
const isOpen = ({ status }: DeskSale): boolean => ["starting", "waiting", "processing"].includes(status);

function SaleLine({ sale }: { readonly sale: DeskSale }): VNode {
  const { tone, text } = deskStatus[sale.status];
  const reason =
    sale.status === "cancelled" && sale.cancelReason !== undefined
      ? cancelReasons[sale.cancelReason]
      : undefined;
  const line = reason ?? sale.decline?.text ?? sale.text;
  return (
    <>
      <Chip tone={tone}>
        <T text={text} />
      </Chip>
      {line.en !== text.en && (
        <span>
          <T text={line} />
        </span>
      )}
    </>
  );
}

function NewSaleKeys({
  desk,
  goods,
}: {
  readonly desk: DeskState;
  readonly goods: readonly GoodsLine[];
}): VNode {
  const { can, scanned } = desk;
  return (
    <div class="keys">
      <ScanKey desk={desk} look={scanned ? "plain" : "main"} />
      <Button
        name="pay"
        look={scanned ? "main" : "plain"}
        icon="cash"
        can={can.includes("pay") && goods.length > 0}
        busy={isBusy("pay")}
        press={() => act("desk", "/api/desk/pay", { goods }, "pay")}
      >
        <T text={deskTexts.pay} />
      </Button>
    </div>
  );
}

function ScanKey({ desk, look }: { readonly desk: DeskState; readonly look: "main" | "plain" }): VNode {
  const { phone, can, scanned } = desk;
  return (
    <Button
      name="scan"
      look={look}
      icon={scanned ? "check" : "scan"}
      can={can.includes("scan") && phone !== undefined}
      busy={isBusy("scan")}
      press={() => phone !== undefined && act("desk", "/api/desk/scan", { barcode: phone.barcode }, "scan")}
    >
      <T text={scanned ? deskTexts.scanned : deskTexts.scan} />
    </Button>
  );
}

function SaleKeys({ desk, sale }: { readonly desk: DeskState; readonly sale: DeskSale }): VNode {
  const { id, can, retryWith, cancelDecline } = sale;
  const needsScan = retryWith === "new-scan" && !desk.scanned;
  return (
    <>
      {cancelDecline !== undefined && (
        <div class="cancel-decline" role="alert">
          <strong>
            <T text={deskTexts.cancelDeclined} />: <code>{cancelDecline.reason}</code>
          </strong>
          <p>
            <T text={cancelDecline.meaning} />
          </p>
        </div>
      )}
      {sale.status === "cancelled" && retryWith !== undefined && (
        <p class="retry-hint">
          <T text={retryWith === "same-card" ? deskTexts.retryHintSame : deskTexts.retryHintScan} />
        </p>
      )}
      <div class="keys">
        {sale.status === "cancelled" && retryWith === "new-scan" && (
          <ScanKey desk={desk} look={needsScan ? "main" : "plain"} />
        )}
        {can.includes("retry") && (
          <Button
            name="retry"
            look={needsScan ? "plain" : "main"}
            icon="repeat"
            can={!needsScan}
            busy={isBusy("retry")}
            press={() => act("desk", "/api/desk/retry", { sale: id }, "retry")}
          >
            <T text={retryWith === "same-card" ? deskTexts.retrySame : deskTexts.retryScan} />
          </Button>
        )}
        {desk.can.includes("next") && (
          <Button
            name="next"
            look={can.includes("retry") ? "plain" : "main"}
            icon="arrow"
            busy={isBusy("next")}
            press={() => act("desk", "/api/desk/next", {}, "next")}
          >
            <T text={deskTexts.next} />
          </Button>
        )}
      </div>
      <Refund sale={sale} />
      {can.includes("cancel") && <CancelKeys sale={sale} />}
    </>
  );
}

function CancelKeys({ sale }: { readonly sale: DeskSale }): VNode {
  const cancel = (customer: "confirmed" | "not-confirmed"): unknown =>
    act("desk", "/api/desk/cancel", { sale: sale.id, customer }, `cancel-${customer}`);
  return (
    <fieldset class="cancel-keys">
      <legend>
        <T text={deskTexts.cancel} />
      </legend>
      <p>
        <T text={isOpen(sale) ? deskTexts.cancelHint : deskTexts.cancelHintPaid} />
      </p>
      <div class="keys">
        {isOpen(sale) && (
          <Button
            name="cancel-not-confirmed"
            look="danger"
            busy={isBusy("cancel-not-confirmed")}
            press={() => cancel("not-confirmed")}
          >
            <T text={deskTexts.cancelUnconfirmed} />
          </Button>
        )}
        <Button
          name="cancel-confirmed"
          look="danger"
          busy={isBusy("cancel-confirmed")}
          press={() => cancel("confirmed")}
        >
          <T text={isOpen(sale) ? deskTexts.cancelConfirmed : deskTexts.cancelPaid} />
        </Button>
      </div>
    </fieldset>
  );
}
