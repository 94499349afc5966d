import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Limiter as LimiterClass } from "../../../packages/core/dist/limits/limiter.js";
import type { Call, TransportSettings } from "../../../packages/core/dist/transport/call.js";

/** The limiter of the built core, on its own. It is no entry of the package: clients only meet it in calls. */
export async function coreLimiter(
  requests: number,
  window: number,
): Promise<{
  readonly limiter: LimiterClass;
  /** What its clock showed when it was last read. */
  readonly lastMoment: () => number;
  /** Something to admit. */
  readonly makeCall: () => Call;
}> {
  const { Limiter } = await limiterModule();
  const { memoryLimits, systemClock } = await import("@pay/core");
  let last = 0;
  const clock = {
    ...systemClock,
    now: () => {
      last = systemClock.now();
      return last;
    },
  };
  const settings = { clock, account: "bench", rules: { provider: "bench" } };
  // The limiter reads no other settings while nothing fails, and a failure would end the measurement.
  const limiter = new Limiter(settings as TransportSettings, {
    byName: { default: { requests, window, queue: 1_000_000 } },
    store: memoryLimits(),
  });
  // Of a call it reads these members. One does for all: what is measured is the limiter, not the making of calls.
  const call = {
    operation: { name: "bench", limit: { bucket: "default", lane: "payment" } },
    options: {},
    hooks: [],
    waited: 0,
    deadlineAt: Number.POSITIVE_INFINITY,
    permit: undefined,
  };
  return { limiter, lastMoment: () => last, makeCall: () => ({ ...call }) as unknown as Call };
}

async function limiterModule(): Promise<{ readonly Limiter: typeof LimiterClass }> {
  const source = fileURLToPath(new URL("../../../packages/core/src/limits/limiter.ts", import.meta.url));
  const { outputFiles } = await build({
    entryPoints: [source],
    bundle: true,
    format: "esm",
    platform: "node",
    write: false,
  });
  // The file whose types are imported above.
  return import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? "").toString("base64")}`
  );
}
