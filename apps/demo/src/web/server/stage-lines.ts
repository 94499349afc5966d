import type { StageMessage } from "../outside/messages.ts";
import type { CheckoutBooks } from "./checkout-books.ts";
import type { ShopBooks } from "./shop-books.ts";
import type { Stage } from "./stage.ts";
import type { Timeline } from "./timeline.ts";

/** What it takes to put the stage's messages on the timeline. */
export interface StageLineParts {
  readonly timeline: Timeline;
  readonly stage: Stage;
  readonly shopBooks: ShopBooks;
  readonly checkoutBooks: CheckoutBooks;
  readonly onChange: () => void;
}

/** Writes down what happens around the shop: faults that strike, buyers on other pages, the end of the server's last run. */
export function stageLines(parts: StageLineParts): (message: StageMessage) => void {
  const { timeline, stage, shopBooks, checkoutBooks, onChange } = parts;
  return (message) => {
    switch (message.kind) {
      case "stopped": {
        const { kind: _kind, at, ...end } = message;
        timeline.add({ kind: "process", change: "stopped", ...end }, {}, at);
        return;
      }
      case "struck": {
        const { at, scene, fault, operation, acted } = message;
        timeline.add({ kind: "fault", change: "struck", fault, operation, acted }, { scene }, at);
        stage.refresh().then(onChange, console.error);
        return;
      }
      case "buyer": {
        const { at, scene, act, text, payment } = message;
        const found = scene === "shop" ? shopBooks.find(payment) : checkoutBooks.find(payment);
        const about = found && { order: found.order.id, session: found.session };
        timeline.add({ kind: "buyer", act, text }, { scene, ...about }, at);
      }
    }
  };
}
