import { Hono } from "hono";
import { bearerAuth } from "hono/bearer-auth";
import { HTTPException } from "hono/http-exception";
import type { FaultMode, FaultName, Scene } from "../contract.ts";
import type { Simulators } from "./simulators.ts";
import type { Switchboard } from "./switchboard.ts";

/** Something that a person does outside of the shop, by the provider's name of the payment. */
export type Act =
  | { readonly act: "confirm" | "decline"; readonly transactionId: string }
  | {
      readonly act: "approve" | "refuse" | "pay-reference";
      readonly market: "pl" | "pt";
      readonly transactionID: string;
    };

/** What a switch is to be set to. */
export interface Setting {
  readonly scene: Scene;
  readonly fault: FaultName;
  readonly mode: FaultMode;
}

/** The door through which the demo's own controls work the simulators. A page has no key to it. */
export function controlDoor(simulators: Simulators, switchboard: Switchboard, key: string): Hono {
  const app = new Hono();
  app.use(bearerAuth({ token: key }));
  app.get("/faults", (context) => context.json(switchboard.list()));
  app.post("/faults", async (context) => {
    const { scene, fault, mode } = await context.req.json<Setting>();
    switchboard.set(scene, fault, mode);
    return context.json(switchboard.list());
  });
  app.post("/act", async (context) => {
    perform(simulators, await context.req.json<Act>());
    return context.json({});
  });
  // What the state of a payment does not allow; the simulators say what it is.
  app.onError((error, context) =>
    error instanceof HTTPException ? error.getResponse() : context.json({ error: error.message }, 409),
  );
  return app;
}

function perform({ koshelek, stargate, spg }: Simulators, act: Act): void {
  if ("transactionId" in act) {
    if (act.act === "confirm") koshelek.actions.confirm(act.transactionId);
    else koshelek.actions.decline(act.transactionId);
    return;
  }
  const { actions } = act.market === "pl" ? stargate : spg;
  if (act.act === "approve") actions.confirm(act.transactionID);
  else if (act.act === "refuse") actions.refuse(act.transactionID);
  else actions.payReference(act.transactionID);
}
