import type { VNode } from "preact";
import { Chip } from "../parts/chip.tsx";
import { Icon, type IconName } from "../parts/icon.tsx";
import type { SmallItem } from "./items.ts";
import { checkWords, clock, faultNames, providerNames, webhookVerdicts } from "./words.ts";

interface Content {
  readonly icon: IconName;
  readonly look: string;
  readonly body: VNode;
}

/** Something that happened beside the calls, in one line. */
export function SmallLine({ item }: { readonly item: SmallItem }): VNode {
  const { icon, look, body } = contentOf(item.event);
  return (
    <div class={`small-line ${look}`} data-line={item.event.kind}>
      <Icon name={icon} />
      <p>{body}</p>
      <time>{clock(item.at)}</time>
    </div>
  );
}

function contentOf(event: SmallItem["event"]): Content {
  switch (event.kind) {
    case "webhook": {
      const { tone, icon, word } = webhookVerdicts[event.result];
      return {
        icon: "globe",
        look: `webhook ${tone}`,
        body: (
          <>
            <strong>Webhook</strong> of {providerNames[event.provider]}{" "}
            <Chip tone={tone} {...(icon !== undefined && { icon })}>
              {word}
            </Chip>{" "}
            <small>
              {[event.result === "refused" ? undefined : checkWords[event.check], event.type, event.outcome]
                .filter(Boolean)
                .join(" · ")}
              {event.message !== undefined && <span class="why"> {event.message}</span>}
            </small>
          </>
        ),
      };
    }
    case "journal":
      return {
        icon: "book",
        look: `journal ${event.change}`,
        body: (
          <>
            <strong>Journal</strong> {journalWords[event.change].does} <code>{event.what}</code>
            {journalWords[event.change].since}
            {event.note !== undefined && <small> {event.note}</small>}
          </>
        ),
      };
    case "desk":
      return { icon: "till", look: "said", body: <>{event.text.en}</> };
    case "order":
      return {
        icon: "tag",
        look: "said",
        body: (
          <>
            {event.text.en} <small>· {byWords[event.by]}</small>
          </>
        ),
      };
    case "buyer":
      return { icon: "person", look: "buyer", body: <>{event.text.en}</> };
    case "fault":
      return {
        icon: "bolt",
        look: `fault ${event.change}`,
        body:
          event.change === "set" ? (
            <>
              Switch “{faultNames[event.fault]}”: {event.mode === "on" ? "every time" : (event.mode ?? "off")}
            </>
          ) : (
            <>
              <strong>{faultNames[event.fault]}</strong> strikes
              {event.operation !== undefined && (
                <>
                  {" "}
                  <code>{event.operation}</code>
                </>
              )}
              {event.acted !== undefined && !event.fault.endsWith("-webhook") && (
                <small>{event.acted ? ": the provider did the work" : ": nothing was done"}</small>
              )}
            </>
          ),
      };
  }
}

const journalWords = {
  opened: { does: "writes down", since: " before anything is sent." },
  noted: { does: "adds what is known to", since: "." },
  closed: { does: "closes", since: ": the outcome is known." },
  "left-open": { does: "leaves", since: " open: the outcome is not known yet." },
  "taken-over": { does: "takes up", since: ", which was left open." },
  "set-aside": { does: "sets", since: " aside: a person has to look." },
} as const;

const byWords = {
  answer: "learned from the answer",
  status: "learned by asking",
  webhook: "learned from the webhook",
  return: "learned when the buyer came back",
  recovery: "learned by recovery",
} as const;
