import type { ActiveFault, Exchange, FaultRule, RequestFault, WebhookFault } from "@pay/testing";
import {
  type FaultMode,
  type FaultName,
  type FaultSwitch,
  faultNames,
  type Scene,
  scenes,
} from "../contract.ts";
import type { Timings } from "../timings.ts";
import { modesOf, requestFaultOf, strikesOf, struckOperations, webhookFaultOf } from "./fault-rules.ts";

/** What the switches need of a simulator. */
export interface Faulty {
  readonly faults: { add(rule: FaultRule): ActiveFault };
  observe(listener: (exchange: Exchange) => void): () => void;
}

/** A fault that has struck. */
export interface Strike {
  readonly scene: Scene;
  readonly fault: FaultName;
  readonly operation: string;
  /** Whether the provider did the work all the same. */
  readonly acted: boolean;
}

interface Switch {
  mode: FaultMode;
  hits: number;
  rules: readonly ActiveFault[];
}

/** The fault switches of the demo, wired to the fault injection of the simulators. */
export class Switchboard {
  readonly #simulators: Readonly<Record<Scene, readonly Faulty[]>>;
  readonly #timings: Timings;
  readonly #onStrike: (strike: Strike) => void;
  readonly #switches = new Map<string, Switch>();
  /** Which switch a fault in force belongs to. */
  readonly #owners = new Map<RequestFault | WebhookFault, FaultName>();

  readonly #struckWebhooks = new Set<string>();

  constructor(
    simulators: Readonly<Record<Scene, readonly Faulty[]>>,
    timings: Timings,
    onStrike: (strike: Strike) => void,
  ) {
    this.#simulators = simulators;
    this.#timings = timings;
    this.#onStrike = onStrike;
    for (const scene of scenes) {
      for (const fault of faultNames)
        this.#switches.set(`${scene} ${fault}`, { mode: "off", hits: 0, rules: [] });
      for (const simulator of simulators[scene]) simulator.observe((exchange) => this.#see(scene, exchange));
    }
  }

  list(): readonly FaultSwitch[] {
    return scenes.flatMap((scene) =>
      faultNames.map((fault) => {
        const { mode, hits } = this.#of(scene, fault);
        return { scene, fault, mode, hits, modes: modesOf(fault), strikes: strikesOf(scene, fault) };
      }),
    );
  }

  /** @throws RangeError for a mode that the switch does not have. */
  set(scene: Scene, fault: FaultName, mode: FaultMode): void {
    if (!modesOf(fault).includes(mode)) throw new RangeError(`${fault} cannot be set to ${mode}.`);
    const chosen = this.#of(scene, fault);
    this.#release(chosen);
    chosen.mode = mode;
    if (mode === "off") return;
    const rule = this.#ruleOf(scene, fault, mode === "once" ? { times: 1 } : {});
    if (rule === undefined) return;
    this.#owners.set(rule.fault, fault);
    chosen.rules = this.#simulators[scene].map(({ faults }) => faults.add(rule));
  }

  /** Whether the next postback of Koshelek is to be forged. Counts as a strike. */
  takeForgery(webhook: string): boolean {
    if (this.#of("desk", "tampered-webhook").mode === "off") return false;
    this.#struck({ scene: "desk", fault: "tampered-webhook", operation: webhook, acted: false });
    return true;
  }

  #ruleOf(scene: Scene, fault: FaultName, often: { readonly times?: number }): FaultRule | undefined {
    // What would be tampered with has no signature there; a forgery stands in for it, made where postbacks are delivered.
    if (scene === "desk" && fault === "tampered-webhook") return undefined;
    const webhookFault = webhookFaultOf(fault);
    if (webhookFault !== undefined) return { ...often, webhook: "*", fault: webhookFault };
    const requestFault = requestFaultOf(fault, scene, this.#timings);
    if (requestFault === undefined) return undefined;
    return { ...often, operation: struckOperations[scene], fault: requestFault };
  }

  #see(scene: Scene, exchange: Exchange): void {
    const fault = exchange.fault === undefined ? undefined : this.#owners.get(exchange.fault);
    if (fault === undefined) return;
    if (exchange.direction === "received") {
      const { operation = "", processed } = exchange;
      this.#struck({ scene, fault, operation, acted: processed });
      return;
    }
    // Both copies of a doubled webhook carry the fault; it has struck once.
    const attempt = `${exchange.webhook} ${exchange.delivery} ${exchange.attempt}`;
    if (this.#struckWebhooks.has(attempt)) return;
    this.#struckWebhooks.add(attempt);
    this.#struck({ scene, fault, operation: exchange.webhook, acted: false });
  }

  #struck(strike: Strike): void {
    const hit = this.#of(strike.scene, strike.fault);
    hit.hits += 1;
    if (hit.mode === "once") {
      hit.mode = "off";
      this.#release(hit);
    }
    this.#onStrike(strike);
  }

  #release(chosen: Switch): void {
    for (const rule of chosen.rules) rule.remove();
    chosen.rules = [];
  }

  #of(scene: Scene, fault: FaultName): Switch {
    const found = this.#switches.get(`${scene} ${fault}`);
    if (found === undefined) throw new RangeError(`There is no switch ${fault} for ${scene}.`);
    return found;
  }
}
