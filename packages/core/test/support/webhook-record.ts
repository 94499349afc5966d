import { inspect } from "node:util";
import type { WebhookHooks } from "../../src/webhooks/index.js";

/** What a hook was told, and its event, which is not enumerable. */
export type Told<Event> = readonly [hook: keyof WebhookHooks<Event>, told: object, event: Event | undefined];

/** Hooks that keep everything they are told, in order. */
export function recordWebhooks<Event>(): {
  readonly hooks: Required<WebhookHooks<Event>>;
  readonly told: readonly Told<Event>[];
  /** All that logs could print of it. */
  readonly printed: () => string;
} {
  const told: Told<Event>[] = [];
  const note =
    (name: keyof WebhookHooks<Event>) =>
    (what: object): void =>
      void told.push([name, what, "event" in what ? (what.event as Event | undefined) : undefined]);
  return {
    told,
    printed: () =>
      told
        .map(([, what]) => JSON.stringify(what) + JSON.stringify({ ...what }) + inspect(what, { depth: 9 }))
        .join("\n"),
    hooks: {
      handled: note("handled"),
      repeated: note("repeated"),
      overtaken: note("overtaken"),
      postponed: note("postponed"),
      refused: note("refused"),
      failed: note("failed"),
      unnoted: note("unnoted"),
    },
  };
}

/** An `onEvent` that says when it was called first, and ends for all when it is told to. */
export function heldUp(): {
  readonly begun: Promise<void>;
  readonly onEvent: () => Promise<void>;
  readonly fail: (error: Error) => void;
} {
  let begin = (): void => undefined;
  let fail = (_error: Error): void => undefined;
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const end = new Promise<void>((_resolve, reject) => {
    fail = reject;
  });
  return {
    begun,
    onEvent: () => {
      begin();
      return end;
    },
    fail,
  };
}
