import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { loadFaults } from "../src/faults/load.js";
import { faultProfiles } from "../src/faults/profiles.js";
import { readRules } from "../src/faults/read-rule.js";
import { startSimulators } from "../src/start.js";

test.each(Object.entries(faultProfiles))("the profile %s is in force with every provider", async (name) => {
  const faults = await loadFaults(name);
  expect(readRules(JSON.parse(JSON.stringify(faults.sibs)))).toEqual(faults.sibs);
  const running = await startSimulators({
    faults,
    ports: { koshelek: 0, rozetka: 0, sibs: 0 },
    controlPort: 0,
  });
  onTestFinished(() => running.stop());
  expect(running.providers).toHaveLength(3);
});

async function file(content: unknown): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "pay-simulator-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, "faults.json");
  await writeFile(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

test("a file has one list for all, or one for each", async () => {
  const rule = { nth: [1, 3], fault: { kind: "delay", milliseconds: 5 } };
  expect(await loadFaults(await file([rule]))).toEqual({ koshelek: [rule], rozetka: [rule], sibs: [rule] });
  const own = { operation: "payments.cancel", times: 1, fault: { kind: "drop-after" } };
  expect(await loadFaults(await file({ sibs: own }))).toEqual({ koshelek: [], rozetka: [], sibs: [own] });
});

test.each([
  ["{", "JSON"],
  ["7", "Expected a list of fault rules"],
  [{ visa: [] }, '"visa" is no provider'],
  [[{ operation: "payments.cancel", fault: { kind: "drop-after" } }], "belongs to its provider"],
  [[{ webhook: "postback", fault: { kind: "lose" } }], "belongs to its provider"],
  [[1], "Rule 1: a fault rule is an object"],
  [[{ fault: { kind: "drop-after" } }, {}], 'Rule 2: "fault" is missing'],
  [[{ fault: { kind: "explode" } }], '"explode" is no fault of requests; there are drop-before'],
  [[{ webhook: "*", fault: { kind: "drop-after" } }], '"drop-after" is no fault of webhooks'],
  [[{ fault: { kind: "delay" } }], '"fault.milliseconds" is missing'],
  [[{ fault: { kind: "delay", milliseconds: -1 } }], '"fault.milliseconds" may not be -1'],
  [[{ fault: { kind: "status", status: 99 } }], '"fault.status" may not be 99'],
  [[{ fault: { kind: "html", bytes: 1 } }], '"fault.bytes" is unknown'],
  [[{ probability: 2, fault: { kind: "html" } }], '"probability" may not be 2'],
  [[{ nth: 0, fault: { kind: "html" } }], '"nth" may not be 0'],
  [[{ chance: 1, fault: { kind: "html" } }], '"chance" is unknown'],
])("a file with %j is refused", async (content, message) => {
  await expect(loadFaults(await file(content))).rejects.toThrow(message);
});

test("a name that is neither profile nor file is refused", async () => {
  await expect(loadFaults("flakey")).rejects.toThrow("The profiles are flaky, slow, lossy, webhooks, storm.");
});

test("a rule for an operation that the provider does not have is refused before anything listens", async () => {
  const faults = await loadFaults(
    await file({ koshelek: [{ operation: "payments.pay", fault: { kind: "drop-after" } }] }),
  );
  await expect(startSimulators({ only: ["koshelek"], faults, ports: { koshelek: 0 } })).rejects.toThrow(
    /Faults of koshelek: .*payments\.pay/,
  );
});
