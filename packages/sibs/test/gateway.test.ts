import { Coverage, formatCoverage } from "@pay/testing";
import { afterAll, describe, expect, test } from "vitest";
import { createSibsSimulator } from "../src/testing/index.js";
import { oldSpgScenarios, spgScenarios } from "./scenarios/spg.js";
import {
  oldPortugueseStage,
  polishStage,
  portugueseStage,
  type Scenario,
  type Stage,
} from "./scenarios/stage.js";
import { stargateScenarios } from "./scenarios/stargate.js";

const coverage = new Coverage(createSibsSimulator());

async function play<Client>(scenario: Scenario<Client>, stage: Stage<Client>): Promise<void> {
  await scenario.run(stage);
  await stage.settle();
  stage.contract.verify();
  coverage.merge(stage.contract.coverage.hits());
}

describe("Stargate", () => {
  test.each(stargateScenarios)("$name", (scenario) =>
    play(scenario, polishStage(scenario.options ?? {}, {})),
  );
});

describe("SPG version 2", () => {
  test.each(spgScenarios)("$name", (scenario) => play(scenario, portugueseStage(scenario.options ?? {}, {})));
});

describe("SPG version 1", () => {
  test.each(oldSpgScenarios)("$name", (scenario) =>
    play(scenario, oldPortugueseStage(scenario.options ?? {}, {})),
  );
});

afterAll(() => {
  const report = coverage.report();
  if (process.env["SHOW_COVERAGE"] !== undefined) process.stdout.write(`${formatCoverage(report)}\n`);
  expect(report.operations.missing).toEqual([]);
});
