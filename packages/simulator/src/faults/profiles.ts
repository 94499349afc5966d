import type { FaultRule } from "@pay/testing";

const flaky: readonly FaultRule[] = [
  { probability: 0.06, fault: { kind: "status", status: 503, headers: { "retry-after": "1" } } },
  { probability: 0.04, fault: { kind: "html", status: 502 } },
  { probability: 0.04, fault: { kind: "status", status: 500, processed: true } },
  { probability: 0.04, fault: { kind: "reset-before" } },
];

const slow: readonly FaultRule[] = [
  { probability: 0.3, fault: { kind: "delay", milliseconds: 2_000 } },
  { probability: 0.1, fault: { kind: "delay", milliseconds: 8_000, when: "after" } },
  { probability: 0.02, fault: { kind: "stall-headers" } },
  { probability: 0.02, fault: { kind: "stall-body" } },
];

const lossy: readonly FaultRule[] = [
  { probability: 0.05, fault: { kind: "drop-before" } },
  { probability: 0.08, fault: { kind: "drop-after" } },
  { probability: 0.04, fault: { kind: "reset-after" } },
  { probability: 0.04, fault: { kind: "truncate" } },
];

const webhooks: readonly FaultRule[] = [
  { webhook: "*", probability: 0.15, fault: { kind: "lose" } },
  { webhook: "*", probability: 0.15, fault: { kind: "duplicate", after: 500 } },
  { webhook: "*", probability: 0.1, fault: { kind: "lose-acknowledgement" } },
  { webhook: "*", probability: 0.15, fault: { kind: "delay", milliseconds: 5_000 } },
  { webhook: "*", probability: 0.1, fault: { kind: "reorder", within: 5_000 } },
];

/** A named set of faults. */
export interface FaultProfile {
  /** For people. */
  readonly about: string;
  readonly rules: readonly FaultRule[];
}

/** The named sets of faults, each drawn from the seed. */
export const faultProfiles: Readonly<Record<string, FaultProfile>> = {
  flaky: { about: "errors 500 and 503, pages of a proxy, refused connections", rules: flaky },
  slow: { about: "answers that come late or never end", rules: slow },
  lossy: { about: "connections that end before or after the work was done", rules: lossy },
  webhooks: { about: "webhooks that are lost, late, doubled or out of order", rules: webhooks },
  storm: { about: "all of these at once", rules: [...lossy, ...flaky, ...slow, ...webhooks] },
};
