import type { FaultName, LocalText, Scene } from "../contract.ts";

/** What the demo's stage tells the shop's server, so that the page can show it. A real shop hears nothing of this. */
export type StageMessage =
  | {
      readonly kind: "struck";
      readonly at: number;
      readonly scene: Scene;
      readonly fault: FaultName;
      readonly operation: string;
      readonly acted: boolean;
    }
  | {
      readonly kind: "buyer";
      readonly at: number;
      readonly scene: Scene;
      /** The provider's name of the payment, or the shop's. */
      readonly payment: string;
      readonly act: string;
      readonly text: LocalText;
    }
  | {
      readonly kind: "stopped";
      readonly at: number;
      readonly pid: number;
      readonly signal?: string;
      readonly code?: number;
    };

/** Follows the messages that were kept while the shop's server was down. */
export const caughtUp = "caught up";

/** Tells the shop's server something; kept until it listens again when it is down. */
export type Tell = (message: StageMessage) => void;
