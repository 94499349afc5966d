import type { Hooks } from "@pay/core";
import {
  createSibs,
  type PaymentsCancelInput,
  type Resolution,
  type ResolveOptions,
  type Sibs,
} from "@pay/sibs";
import { createWebhooks, type Webhooks } from "@pay/sibs/webhooks";
import type { Settings } from "./settings.ts";

/** The gateways of SIBS: Stargate in Poland, SPG in Portugal. */
export interface Gateways {
  readonly pl: Sibs<"stargate">;
  readonly pt: Sibs<"spg-v2">;
}

/** The calls on a payment that was made, as the journal names them. */
export type MovementName = "payments.capture" | "payments.cancel" | "payments.refund";

/** What such a call takes. The customer, whom the two products describe differently, is left out. */
export type MovementInput = Omit<PaymentsCancelInput, "customer">;

/** What both products do alike: completing a call before it is written down, and settling it by what was written. */
export interface Settler {
  prepare(name: MovementName, input: MovementInput): MovementInput;
  resolveCall(name: MovementName, input: MovementInput, options?: ResolveOptions): Promise<Resolution>;
}

/** The clients of SIBS, one for each product. */
export function connectSibs({ sibs }: Settings, hooks: Hooks): Gateways {
  const { token, clientId, terminalId } = sibs;
  const shared = { token, clientId, terminalId, hooks };
  return {
    pl: createSibs({ ...shared, product: "stargate", baseUrl: sibs.stargateUrl }),
    pt: createSibs({ ...shared, product: "spg", baseUrl: sibs.spgUrl }),
  };
}

/** What opens the notifications: both terminals call the same address, so both secrets are tried. */
export const sibsWebhooks = ({ sibs }: Settings): Webhooks =>
  createWebhooks({ secrets: sibs.webhookSecrets });
