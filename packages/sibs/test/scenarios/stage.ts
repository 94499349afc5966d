import { type Contract, createContract } from "@pay/testing";
import { createSibs, type Sibs } from "../../src/index.js";
import type { SibsTypes } from "../../src/testing/definition.js";
import {
  createSibsSimulator,
  type SibsSimulator,
  type SibsSimulatorOptions,
} from "../../src/testing/index.js";
import { createWebhooks, type WebhookEvent } from "../../src/webhooks.js";
import { settings } from "../support/setup.js";
import vector from "../vectors/webhook.json" with { type: "json" };

/** A gateway, a client and a receiver of notifications for one scenario. */
export interface Stage<Client> {
  readonly sibs: Client;
  readonly simulator: SibsSimulator;
  readonly contract: Contract<SibsTypes>;
  /** Notifications that were opened, in the order of their arrival. */
  readonly events: readonly WebhookEvent[];
  /** Lets what is on its way arrive. */
  readonly settle: () => Promise<void>;
}

/** A story of one product, told by its client, with everything asserted that it brings about. */
export interface Scenario<Client> {
  readonly name: string;
  readonly run: (stage: Stage<Client>) => Promise<void>;
  readonly options?: Partial<SibsSimulatorOptions>;
}

/** What a stage can be made with beside the scenario's own options. */
export interface StageOptions {
  /** A document in place of the real one. */
  readonly document?: object;
}

const webhooks = createWebhooks({ secrets: vector.secret });

function simulate(options: Partial<SibsSimulatorOptions>, { document }: StageOptions) {
  const events: WebhookEvent[] = [];
  const handler = webhooks.handler((event) => {
    events.push(event);
  });
  const simulator = createSibsSimulator({
    webhookUrl: "https://shop.example/sibs",
    webhookSecret: vector.secret,
    deliver: handler,
    ...options,
    ...(document === undefined ? {} : { document }),
  });
  const contract: Contract<SibsTypes> = createContract(simulator);
  const settle = (): Promise<void> => simulator.clock.advance(1);
  return { simulator, contract, events, settle };
}

/** A stage for Stargate. */
export function polishStage(
  options: Partial<SibsSimulatorOptions>,
  more: StageOptions,
): Stage<Sibs<"stargate">> {
  const parts = simulate(options, more);
  const sibs = createSibs({
    product: "stargate",
    ...settings(parts.simulator),
    fetch: (url, init) => parts.contract.fetch(url, init),
  });
  return { ...parts, sibs };
}

/** A stage for SPG version 2. */
export function portugueseStage(
  options: Partial<SibsSimulatorOptions>,
  more: StageOptions,
): Stage<Sibs<"spg-v2">> {
  const parts = simulate({ product: "spg", ...options }, more);
  const sibs = createSibs({
    product: "spg",
    ...settings(parts.simulator),
    fetch: (url, init) => parts.contract.fetch(url, init),
  });
  return { ...parts, sibs };
}

/** A stage for SPG version 1. */
export function oldPortugueseStage(
  options: Partial<SibsSimulatorOptions>,
  more: StageOptions,
): Stage<Sibs<"spg-v1">> {
  const parts = simulate({ product: "spg", version: "v1", ...options }, more);
  const sibs = createSibs({
    product: "spg",
    version: "v1",
    ...settings(parts.simulator),
    fetch: (url, init) => parts.contract.fetch(url, init),
  });
  return { ...parts, sibs };
}
