import type { Hooks } from "@pay/core";
import { createRozetka, explainRozetkaCode, type Rozetka } from "@pay/rozetka";
import { createWebhooks, type Webhooks } from "@pay/rozetka/webhooks";
import type { Reason } from "../contract.ts";
import type { Settings } from "./settings.ts";

/** The client of RozetkaPay. */
export function connectRozetka({ rozetka }: Settings, hooks: Hooks): Rozetka {
  return createRozetka({
    baseUrl: rozetka.url,
    login: rozetka.login,
    password: rozetka.password,
    hooks,
  });
}

/** The same with a limit of three calls a second in place of the provider's thousand: a queue that can be watched. */
export function connectSlowly({ rozetka }: Settings, hooks: Hooks): Rozetka {
  return createRozetka({
    baseUrl: rozetka.url,
    login: rozetka.login,
    password: rozetka.password,
    hooks,
    limits: { default: { requests: 3, window: 1_000 } },
  });
}

/** What opens the callbacks: they are signed with the password of the API. */
export const rozetkaWebhooks = ({ rozetka }: Settings): Webhooks =>
  createWebhooks({ password: rozetka.password });

/** Why the provider or the payer's bank said no, out of an answer. */
export function explainRozetkaAnswer(_operation: string, body: unknown): Reason | undefined {
  const { details } = (body ?? {}) as { readonly details?: { readonly status_code?: unknown } };
  const code = details?.status_code;
  if (typeof code !== "string") return undefined;
  return { code, meaning: explainRozetkaCode(code)?.meaning ?? "The provider has not documented this code." };
}
