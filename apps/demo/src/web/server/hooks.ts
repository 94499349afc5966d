import type { Hooks, PayError } from "@pay/core";
import { isPayError } from "@pay/core";
import type { Json, OutcomeLine, Provider, Reason, Scene, WaitLine } from "../contract.ts";
import { currentConcern } from "./concern.ts";
import { verdictOf } from "./retry-texts.ts";
import type { Timeline } from "./timeline.ts";

/** What the lines of one client have in common. */
export interface HookSettings {
  readonly timeline: Timeline;
  readonly provider: Provider;
  readonly scene: Scene;
  /** Why an answer says no, as the provider's package explains it. */
  readonly explain?: (operation: string, body: unknown) => Reason | undefined;
}

/**
 * Puts every call of a client on the timeline. The events come from the client itself, with secrets and card data already
 * out; nothing is measured or redacted here.
 */
export function timelineHooks({ timeline, provider, scene, explain }: HookSettings): Hooks {
  const names = new WeakMap<object, string>();
  const explained = new WeakMap<object, Reason>();
  const queued = new Set<object>();
  let calls = 0;
  const nameOf = (call: object): string => {
    const known = names.get(call);
    if (known !== undefined) return known;
    calls += 1;
    const name = `${provider}-${process.pid}-${calls}`;
    names.set(call, name);
    return name;
  };
  const line = ({ call, operation }: { readonly call: object; readonly operation: string }) => ({
    call: nameOf(call),
    provider,
    operation,
  });
  // A client belongs to a scene; which order a call is for, the running code knows.
  const about = () => ({ ...currentConcern(), scene });
  return {
    request(event) {
      queued.delete(event.call);
      const { attempt, method, path, input } = event;
      timeline.add({ kind: "request", ...line(event), attempt, method, path, ...bodyOf(input) }, about());
    },
    response(event) {
      const { number, status, failure, duration, reason, body } = event;
      const explanation = explain?.(event.operation, body);
      if (explanation !== undefined) explained.set(event.call, explanation);
      timeline.add(
        {
          kind: "response",
          ...line(event),
          attempt: number,
          milliseconds: Math.round(duration),
          ...(status !== undefined && { status }),
          ...(failure !== undefined && { failure }),
          ...(reason !== undefined && { decision: verdictOf(reason) }),
          ...bodyOf(body),
        },
        about(),
      );
    },
    retry(event) {
      const { attempt, reason, wait } = event;
      const { text } = verdictOf(reason);
      timeline.add({ kind: "retry", ...line(event), attempt, reason, text, wait: Math.round(wait) }, about());
    },
    wait(event) {
      const { reason, milliseconds } = event;
      const base: WaitLine = {
        kind: "wait",
        ...line(event),
        reason,
        milliseconds: Math.round(milliseconds),
      };
      if (reason !== "rate-limit") return timeline.add(base, about());
      queued.add(event.call);
      const { limit, lane } = event;
      timeline.add({ ...base, ...(limit && { limit }), ...(lane && { lane }), queued: queued.size }, about());
    },
    outcome(event) {
      queued.delete(event.call);
      const { outcome, error, attempts, duration } = event;
      const decline = outcome === "declined" ? explained.get(event.call) : undefined;
      timeline.add(
        {
          kind: "outcome",
          ...line(event),
          attempts: attempts.length,
          milliseconds: Math.round(duration),
          ...(outcome !== undefined && { outcome }),
          ...(error !== undefined && { error: errorOf(error) }),
          ...(decline !== undefined && { decline }),
        },
        about(),
      );
    },
  };
}

function errorOf(error: PayError): NonNullable<OutcomeLine["error"]> {
  const { code, outcome, message } = error;
  const reason = reasonOf(error);
  return { code, outcome, message, ...(reason !== undefined && { reason }) };
}

/** The provider's own word on why a call failed, where it sent one. */
export function reasonOf(error: unknown): Reason | undefined {
  if (!isPayError(error)) return undefined;
  const { providerCode, meaning } = error as Partial<{
    readonly providerCode: string;
    readonly meaning: { readonly meaning: string };
  }>;
  if (providerCode === undefined && meaning === undefined) return undefined;
  return {
    ...(providerCode !== undefined && { code: providerCode }),
    meaning: meaning?.meaning ?? error.message,
  };
}

/** Bodies are copies of JSON already; a longer text, such as a web page, is cut. */
function bodyOf(body: unknown): { readonly body?: Json } {
  if (body === undefined) return {};
  if (typeof body === "string") return { body: body.length > 300 ? `${body.slice(0, 300)}…` : body };
  return { body: JSON.parse(JSON.stringify(body)) as Json };
}
