import type {
  OutcomeLine,
  ProcessLine,
  Provider,
  RequestLine,
  ResponseLine,
  RetryLine,
  Scene,
  TimelineEntry,
  TimelineEvent,
  WaitLine,
} from "../../contract.ts";

/** One attempt of a call. */
export interface AttemptStep {
  readonly kind: "attempt";
  readonly number: number;
  readonly at: number;
  request?: RequestLine;
  response?: ResponseLine;
}

/** A gap between attempts. */
export interface WaitStep {
  readonly kind: "wait";
  readonly at: number;
  readonly reason: WaitLine["reason"];
  readonly milliseconds: number;
  wait?: WaitLine;
  retry?: RetryLine;
}

/** All lines of one call to a provider. */
export interface CallItem {
  readonly kind: "call";
  readonly id: number;
  readonly at: number;
  readonly scene: Scene | undefined;
  readonly order: string | undefined;
  readonly call: string;
  readonly provider: Provider;
  readonly operation: string;
  readonly steps: (AttemptStep | WaitStep)[];
  outcome?: OutcomeLine;
  /** When its last line was written. */
  lastAt: number;
  /** The server died before the call was over. */
  isCutOff: boolean;
}

/** Questions that are answered alike one after the other, such as for a status that goes on pending. */
export interface PollItem {
  readonly kind: "polls";
  readonly id: number;
  readonly calls: readonly CallItem[];
}

/** Calls that stood in the queue of the limiter together. */
export interface QueueItem {
  readonly kind: "queue";
  readonly id: number;
  readonly calls: readonly CallItem[];
}

type SmallEvent = Exclude<TimelineEvent, { readonly call: string } | ProcessLine>;

/** Everything else that happens beside the calls. */
export interface SmallItem {
  readonly kind: "small";
  readonly id: number;
  readonly at: number;
  readonly scene: Scene | undefined;
  readonly event: SmallEvent;
}

/** The server's process stopped, or started: a break through all scenes. */
export interface BreakItem {
  readonly kind: "break";
  readonly id: number;
  readonly at: number;
  readonly event: ProcessLine;
}

export type Item = CallItem | PollItem | QueueItem | SmallItem | BreakItem;

/** Puts lines together to what is drawn, oldest first. Pure. */
export function itemsOf(entries: readonly TimelineEntry[]): readonly Item[] {
  // What the server was told later, such as its own death, has its place where it happened.
  const inTime = entries.toSorted((one, other) => one.at - other.at || one.id - other.id);
  return withPolls(withQueues(single(inTime)));
}

type SingleItem = CallItem | SmallItem | BreakItem;

function single(entries: readonly TimelineEntry[]): readonly SingleItem[] {
  const items: SingleItem[] = [];
  const calls = new Map<string, CallItem>();
  for (const entry of entries) {
    const { id, at, scene, event } = entry;
    if ("call" in event) {
      const known = calls.get(event.call);
      const call = known ?? beginCall(entry, event);
      if (known === undefined) {
        calls.set(event.call, call);
        items.push(call);
      }
      extend(call, event, at);
    } else if (event.kind === "process") {
      items.push({ kind: "break", id, at, event });
      if (event.change === "stopped" || event.change === "started") cutOff(calls.values());
    } else {
      items.push({ kind: "small", id, at, scene, event });
    }
  }
  return items;
}

type CallEvent = Extract<TimelineEvent, { readonly call: string }>;

function beginCall(
  { id, at, scene, order }: TimelineEntry,
  { call, provider, operation }: CallEvent,
): CallItem {
  return {
    kind: "call",
    id,
    at,
    scene,
    order,
    call,
    provider,
    operation,
    steps: [],
    lastAt: at,
    isCutOff: false,
  };
}

function extend(call: CallItem, event: CallEvent, at: number): void {
  call.lastAt = at;
  switch (event.kind) {
    case "request":
      call.steps.push({ kind: "attempt", number: event.attempt, at, request: event });
      return;
    case "response": {
      const attempt = call.steps.findLast((step) => step.kind === "attempt" && step.number === event.attempt);
      if (attempt?.kind === "attempt") attempt.response = event;
      // What failed before it was sent, such as a token that could not be had, has no request.
      else call.steps.push({ kind: "attempt", number: event.attempt, at, response: event });
      return;
    }
    case "retry":
      extendWait(call, { at, reason: "retry", milliseconds: event.wait, retry: event });
      return;
    case "wait":
      extendWait(call, { at, reason: event.reason, milliseconds: event.milliseconds, wait: event });
      return;
    case "outcome":
      call.outcome = event;
  }
}

/** That a call is sent again, and that it waits for it, is told in two lines and is one gap. */
function extendWait(call: CallItem, wait: Omit<WaitStep, "kind">): void {
  const last = call.steps.at(-1);
  const isSameGap =
    last?.kind === "wait" &&
    last.reason === wait.reason &&
    (last.wait === undefined || wait.wait === undefined) &&
    (last.retry === undefined || wait.retry === undefined);
  if (!isSameGap) call.steps.push({ kind: "wait", ...wait });
  else if (wait.wait !== undefined) last.wait = wait.wait;
  else if (wait.retry !== undefined) last.retry = wait.retry;
}

function cutOff(calls: Iterable<CallItem>): void {
  for (const call of calls) if (call.outcome === undefined) call.isCutOff = true;
}

/** Calls that start this close to each other belong to one rush, in milliseconds. */
const rushGap = 300;

const hasQueued = ({ steps }: CallItem): boolean =>
  steps.some((step) => step.kind === "wait" && step.reason === "rate-limit");

/** The calls of a rush that waited, and those like them that went out just before them and were the reason for it. */
function queueIn(rush: readonly CallItem[]): readonly CallItem[] {
  const queued = rush.filter(hasQueued);
  const [first] = queued;
  const operations = new Set(queued.map(({ operation }) => operation));
  return rush.filter((call) => {
    if (first === undefined || hasQueued(call)) return hasQueued(call);
    const isOver = call.outcome !== undefined && call.lastAt < first.at;
    return operations.has(call.operation) && call.id < first.id && !isOver;
  });
}

function withQueues(items: readonly SingleItem[]): readonly (SingleItem | QueueItem)[] {
  const rushes: CallItem[][] = [];
  for (const item of items) {
    if (item.kind !== "call") continue;
    const rush = rushes.at(-1);
    const before = rush?.at(-1);
    const isNear = before !== undefined && before.scene === item.scene && item.at - before.at <= rushGap;
    if (isNear) rush?.push(item);
    else rushes.push([item]);
  }
  const queues = new Map<CallItem, QueueItem | undefined>();
  for (const rush of rushes) {
    const calls = queueIn(rush);
    const [first] = calls;
    if (first === undefined || calls.length < 3 || calls.filter(hasQueued).length < 2) continue;
    for (const call of calls) queues.set(call, undefined);
    queues.set(first, { kind: "queue", id: first.id, calls });
  }
  return items.flatMap((item): (SingleItem | QueueItem)[] => {
    if (item.kind !== "call" || !queues.has(item)) return [item];
    const queue = queues.get(item);
    return queue === undefined ? [] : [queue];
  });
}

function withPolls(items: readonly (SingleItem | QueueItem)[]): readonly Item[] {
  const result: Item[] = [];
  for (const item of items) {
    const last = result.at(-1);
    if (item.kind === "call" && isPoll(item)) {
      if (last?.kind === "call" && isPoll(last) && areAlike(last, item)) {
        result[result.length - 1] = { kind: "polls", id: last.id, calls: [last, item] };
        continue;
      }
      const [first] = last?.kind === "polls" ? last.calls : [];
      if (last?.kind === "polls" && first !== undefined && areAlike(first, item)) {
        result[result.length - 1] = { ...last, calls: [...last.calls, item] };
        continue;
      }
    }
    result.push(item);
  }
  return result;
}

/** Whether a call only asks. Koshelek asks by POST, so that the method does not tell. */
export const isQuestion = ({ operation }: CallItem): boolean => /\.(info|status)$/.test(operation);

/** A question that was answered at once. */
function isPoll(call: CallItem): boolean {
  const { steps, outcome } = call;
  const isQuiet = steps.length === 1 && steps[0]?.kind === "attempt";
  return isQuestion(call) && isQuiet && outcome?.outcome !== undefined;
}

const areAlike = (one: CallItem, other: CallItem): boolean =>
  one.operation === other.operation &&
  one.scene === other.scene &&
  one.order === other.order &&
  one.outcome?.outcome === other.outcome?.outcome;
