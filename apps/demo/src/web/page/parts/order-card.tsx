import type { ComponentChildren, VNode } from "preact";
import { useId } from "preact/hooks";
import type { CheckoutOrder, LocalText, ShopOrder } from "../../contract.ts";
import { returned } from "../route.ts";
import { T } from "../texts/language.tsx";
import { clock } from "../timeline/words.ts";
import { Chip, type Tone } from "./chip.tsx";
import { Icon } from "./icon.tsx";
import { useKeptFocus } from "./kept-focus.ts";

interface OrderCardProps {
  readonly id: string;
  readonly title: ComponentChildren;
  readonly status: { readonly tone: Tone; readonly text: LocalText };
  readonly statusName: string;
  /** When it was begun, in milliseconds since 1970. */
  readonly at: number;
  readonly reason: ShopOrder["reason"] | CheckoutOrder["reason"];
  /** How many genuine webhooks have come for it. */
  readonly notices: number;
  readonly noticeText: LocalText;
  readonly children: ComponentChildren;
}

/** An order: how it stands, and what can be done with it. */
export function OrderCard(props: OrderCardProps): VNode {
  const { id, title, status, statusName, at, reason, notices, noticeText, children } = props;
  const area = useKeptFocus<HTMLElement>();
  const titleId = useId();
  const isReturned = returned.value === id;
  return (
    <article
      ref={area}
      tabIndex={-1}
      class={isReturned ? "order returned" : "order"}
      data-order={id}
      data-status={statusName}
      aria-labelledby={titleId}
    >
      <header>
        <h4 id={titleId}>
          {title} <time>{clock(at)}</time>
        </h4>
        <span aria-live="polite">
          <Chip tone={status.tone}>
            <T text={status.text} />
          </Chip>
        </span>
      </header>
      {reason !== undefined && (
        <p class="order-reason">
          {reason.code !== undefined && <code>{reason.code}</code>} <T text={reason.text} />
        </p>
      )}
      {children}
      {notices > 0 && (
        <p class="order-notices">
          <Icon name="shield" />
          <T text={noticeText} />: {notices}
        </p>
      )}
    </article>
  );
}
