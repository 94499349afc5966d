import type { VNode } from "preact";
import type { WaitLine } from "../../contract.ts";
import { Chip } from "../parts/chip.tsx";
import type { CallItem, QueueItem } from "./items.ts";
import { clock, duration } from "./words.ts";

const width = 200;
const rowHeight = 12;

/** When a call came, when it was let out, and when it was over; in milliseconds. */
interface Passage {
  readonly call: CallItem;
  readonly came: number;
  readonly left: number;
  readonly over: number;
}

/** The limiter's queue: who came when, and who was let out first. */
export function QueueCard({ item }: { readonly item: QueueItem }): VNode {
  const passages = item.calls.map(passageOf).toSorted((one, other) => one.left - other.left);
  const start = Math.min(...passages.map(({ came }) => came));
  const span = Math.max(1, Math.max(...passages.map(({ over }) => over)) - start);
  const longest = Math.max(...item.calls.flatMap(({ steps }) => steps.map(queuedAt)), 0);
  const limit = item.calls.map(waitOf).find((wait) => wait !== undefined)?.limit;
  const overtakers = passages.filter((passage) => overtakenBy(passage, passages) > 0);
  return (
    <article class="call queue" data-queue={item.calls.length}>
      <header class="queue-head">
        <span class="call-name">
          <strong>Limiter queue</strong>
          <small>
            {item.calls.length} calls of one client
            {limit !== undefined && (
              <>
                , limit <code>{limit}</code>
              </>
            )}{" "}
            <time>{clock(start)}</time>
          </small>
        </span>
        <Chip tone="wait" icon="queue">
          {longest > 0 ? `${longest} waited at most` : "waits"}
        </Chip>
      </header>
      <ol class="queue-rows">
        {passages.map((passage) => (
          <Row key={passage.call.id} passage={passage} start={start} span={span} />
        ))}
      </ol>
      {overtakers.length > 0 && (
        <p class="call-reason">
          {overtakers.map(({ call }) => call.operation).join(", ")} came last and went out before{" "}
          {Math.max(...overtakers.map((passage) => overtakenBy(passage, passages)))} others: cancellations go
          first, then questions for a status, then payments.
        </p>
      )}
    </article>
  );
}

function Row(props: { readonly passage: Passage; readonly start: number; readonly span: number }): VNode {
  const { passage, start, span } = props;
  const { call, came, left, over } = passage;
  const x = (at: number): number => ((at - start) / span) * width;
  return (
    <li class={`queue-row ${waitOf(call)?.lane ?? ""}`}>
      <code>{call.operation}</code>
      <svg viewBox={`0 0 ${width} ${rowHeight}`} preserveAspectRatio="none" aria-hidden="true">
        <rect class="waited" x={x(came)} y={4} width={Math.max(0, x(left) - x(came))} height={4} />
        <rect class="worked" x={x(left)} y={1} width={Math.max(3, x(over) - x(left))} height={10} rx={2} />
      </svg>
      <small>{left - came < 5 ? "at once" : `after ${duration(left - came)}`}</small>
    </li>
  );
}

function passageOf(call: CallItem): Passage {
  const sent = call.steps.find((step) => step.kind === "attempt");
  const left = sent?.at ?? call.lastAt;
  return { call, came: call.at, left, over: Math.max(left, call.lastAt) };
}

/** What the limiter said when the call had to wait; nothing when it went out at once. */
const waitOf = ({ steps }: CallItem): WaitLine | undefined =>
  steps.flatMap((step) => (step.kind === "wait" && step.reason === "rate-limit" ? [step.wait] : []))[0];

const queuedAt = (step: CallItem["steps"][number]): number =>
  step.kind === "wait" && step.reason === "rate-limit" ? (step.wait?.queued ?? 0) : 0;

/** How many of another lane had come before and were let out after. */
const overtakenBy = ({ call, left }: Passage, passages: readonly Passage[]): number =>
  passages.filter(
    (other) =>
      waitOf(other.call)?.lane !== waitOf(call)?.lane && other.call.id < call.id && other.left > left,
  ).length;
