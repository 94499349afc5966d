import type { Call, TransportSettings } from "../transport/call.js";
import type { CallEvent, Hooks } from "./hooks.js";
import { tell } from "./tell.js";

/** Shared by all calls without listeners, so that asking for them costs one comparison. */
export const noHooks: readonly Hooks[] = [];

type HookName = keyof Hooks;
type EventOf<Name extends HookName> = Parameters<NonNullable<Hooks[Name]>>[0];

/** Tells the call's listeners; `make` only runs when there is one. */
export function notify<Name extends HookName>(
  call: Pick<Call, "hooks">,
  name: Name,
  make: () => EventOf<Name>,
): void {
  let event: EventOf<Name> | undefined;
  for (const hooks of call.hooks) {
    // A member of a mapped type by a generic name: the compiler does not connect the two sides by itself.
    const listener = hooks[name] as ((event: EventOf<Name>) => unknown) | undefined;
    if (listener === undefined) continue;
    const told = event ?? make();
    event = told;
    tell(() => listener.call(hooks, told));
  }
}

/** What every event says about its call. */
export function callEvent(call: Call, settings: TransportSettings): CallEvent {
  return {
    call: call.identity,
    provider: settings.rules.provider,
    operation: call.operation.name,
  };
}
