import { allocation } from "../measure/allocation.ts";
import { argument, finish } from "../measure/child.ts";
import { type Cost, interleaved, type Once } from "../measure/slice.ts";
import { median } from "../measure/statistics.ts";
import { coreLimiter } from "./core.ts";
import type { RoomCost, Rush, Task } from "./protocol.ts";
import { countTimers, timersStarted } from "./timers.ts";

countTimers();
const task = argument<Task>();
finish(task.what === "room" ? await withRoom(task.name) : await rush(task.callers, task.limit));

/** What taking a right to send costs while there is room for everybody. */
async function withRoom(name: Task["name"]): Promise<RoomCost> {
  let promises = 0;
  const acquire = await acquirer(name, () => {
    promises += 1;
  });
  const floor: Once = async () => undefined;
  const warm = performance.now() + 2_000;
  for (let calls = 0; calls < 20_000 && performance.now() < warm; calls += 1) {
    await acquire();
    await floor();
  }
  const pairs = await interleaved(acquire, floor, 40, manyAtATime);
  const timersBefore = timersStarted();
  promises = 0;
  for (let calls = 0; calls < 1_000; calls += 1) await acquire();
  const timers = (timersStarted() - timersBefore) / 1_000;
  return {
    ratio: median(pairs.map(({ client, floor: other }) => client.cpu / other.cpu)),
    nanoseconds: median(pairs.map(({ client }) => client.cpu)) * 1_000,
    allocated: await allocation(acquire),
    timers,
    promises: name === "bottleneck" ? undefined : promises / 1_000,
  };
}

async function acquirer(name: Task["name"], waited: () => void): Promise<Once> {
  if (name === "bottleneck") {
    const { default: Bottleneck } = await import("bottleneck");
    const bottleneck = new Bottleneck({ reservoir: 1_000_000_000 });
    return () => bottleneck.schedule(async () => undefined);
  }
  // No limiter that knows when something was sent can do with less.
  if (name === "reading the clock, nothing else") {
    const { systemClock } = await import("@pay/core");
    return async () => systemClock.now();
  }
  // A window so short that the log stays as small as it is at the limits that providers have.
  const { limiter, makeCall } = await coreLimiter(1_000_000, 1);
  const call = makeCall();
  const learns = name === "@pay/core, answer's headers included";
  const answer = { status: 200, headers: new Headers({ "content-type": "application/json" }), text: "" };
  // Nothing waits where there is room, so there is nothing to await; a promise would be counted, and show in the table.
  return async () => {
    if (limiter.admit(call) !== undefined) waited();
    call.permit?.use();
    if (learns) call.permit?.end(answer);
  };
}

/** The clock is read once in fifty calls: reading it costs about as much as one of them. */
async function manyAtATime(once: Once): Promise<Cost> {
  const cpu = process.cpuUsage();
  const start = performance.now();
  let calls = 0;
  do {
    for (let index = 0; index < 50; index += 1) await once();
    calls += 50;
  } while (performance.now() - start < 20);
  const used = process.cpuUsage(cpu);
  const wall = ((performance.now() - start) * 1_000) / calls;
  return { wall, cpu: (used.user + used.system) / calls, latency: 0, calls };
}

/** Everybody comes at once, and all are let through at the limit. */
async function rush(callers: number, limit: number): Promise<Rush> {
  const { limiter, makeCall, lastMoment } = await coreLimiter(limit, 1_000);
  const moments: number[] = [];
  const order: number[] = [];
  globalThis.gc?.();
  const heap = process.memoryUsage().heapUsed;
  const cpu = process.cpuUsage();
  const timersBefore = timersStarted();
  const start = performance.now();
  const one = async (number: number): Promise<void> => {
    const call = makeCall();
    const waiting = limiter.admit(call);
    if (waiting !== undefined) await waiting;
    call.permit?.use();
    // The moment that the request counts from. A reading of our own would come later by whatever the machine does between.
    moments.push(lastMoment());
    order.push(number);
  };
  const all = Array.from({ length: callers }, (_empty, number) => one(number));
  const bytes = (process.memoryUsage().heapUsed - heap) / callers;
  await Promise.all(all);
  const used = process.cpuUsage(cpu);
  const ideal = Math.ceil(callers / limit - 1) * 1_000;
  return {
    most: mostIn(moments, 1_000) / limit,
    time: ((moments.at(-1) ?? start) - start) / ideal,
    bytes,
    microseconds: (used.user + used.system) / callers,
    timers: timersStarted() - timersBefore,
    inOrder: order.every((number, index) => number === index),
  };
}

/** The most moments in any half-open span of so many milliseconds. */
function mostIn(moments: readonly number[], span: number): number {
  let most = 0;
  let first = 0;
  for (const [index, moment] of moments.entries()) {
    while (moment - (moments[first] ?? moment) >= span) first += 1;
    most = Math.max(most, index - first + 1);
  }
  return most;
}
