import type { VNode } from "preact";
import type { DeskState } from "../../contract.ts";
import { Earlier } from "./earlier.tsx";
import { Phone } from "./phone.tsx";
import { Till } from "./till.tsx";

/** The cash desk, with the customer's phone beside it. */
export function Desk({ desk }: { readonly desk: DeskState }): VNode {
  return (
    <div class="desk">
      <Till desk={desk} />
      <Phone desk={desk} />
      <Earlier desk={desk} />
    </div>
  );
}
