import { argument, finish } from "../measure/child.ts";
import { contender } from "../overhead/contenders.ts";
import { stubFetch } from "../overhead/stub-fetch.ts";

/** The heap before the first call and after every tenth of them, collected. */
export interface Growth {
  readonly heap: readonly number[];
}

/** What this child does: so many calls, over sockets where there is a port, else on a stub. */
interface Task {
  readonly name: string;
  readonly calls: number;
  readonly port: number;
}

const { name, calls, port } = argument<Task>();
const loopback = port > 0;
const once = await contender(name, {
  mode: loopback ? "loopback" : "stub",
  baseUrl: `http://127.0.0.1:${loopback ? port : 8_080}`,
  fetch: loopback ? globalThis.fetch : stubFetch,
});
if (once === undefined) throw new TypeError(`${name} cannot run here`);
const collected = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
};
await once();
const heap = [collected()];
for (let tenth = 0; tenth < 10; tenth += 1) {
  for (let index = 0; index < calls / 10; index += 1) await once();
  heap.push(collected());
}
const growth: Growth = { heap };
finish(growth);
