import { readFile } from "node:fs/promises";
import type { FaultRule } from "@pay/testing";
import { UsageError } from "../arguments/usage-error.js";
import { providerNames } from "../providers/index.js";
import type { ProviderName } from "../providers/provider.js";
import { faultProfiles } from "./profiles.js";
import { readRules } from "./read-rule.js";

/** The faults of every provider. */
export type FaultPlan = Readonly<Record<ProviderName, readonly FaultRule[]>>;

/** No faults at all. */
export const noFaults: FaultPlan = { koshelek: [], rozetka: [], sibs: [] };

/**
 * The faults of a named profile, or of a JSON file: a list of rules for every provider, or an object with a list for each.
 *
 * @throws {UsageError} when there is no such profile or file, or a rule is wrong.
 */
export async function loadFaults(source: string): Promise<FaultPlan> {
  if (Object.hasOwn(faultProfiles, source)) return forAll(faultProfiles[source]?.rules ?? []);
  const text = await readFile(source, "utf8").catch(() => {
    const names = Object.keys(faultProfiles).join(", ");
    throw new UsageError(`There is no fault profile and no file "${source}". The profiles are ${names}.`);
  });
  try {
    return planOf(JSON.parse(text));
  } catch (error) {
    throw new UsageError(`${source}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function planOf(value: unknown): FaultPlan {
  if (Array.isArray(value)) {
    const rules = readRules(value);
    if (rules.some(namesPart)) {
      throw new Error(
        'A rule that names an operation or a webhook belongs to its provider: { "koshelek": [ … ] } in place of [ … ].',
      );
    }
    return forAll(rules);
  }
  if (typeof value !== "object" || value === null) {
    throw new Error("Expected a list of fault rules, or an object with a list for each provider.");
  }
  const plan: Record<ProviderName, readonly FaultRule[]> = { ...noFaults };
  for (const [name, rules] of Object.entries(value)) {
    const provider = providerNames.find((each) => each === name);
    if (provider === undefined) {
      throw new Error(`"${name}" is no provider; there are ${providerNames.join(", ")}.`);
    }
    plan[provider] = readRules(rules);
  }
  return plan;
}

const namesPart = (rule: FaultRule): boolean =>
  "webhook" in rule ? rule.webhook !== "*" : rule.operation !== undefined;

const forAll = (rules: readonly FaultRule[]): FaultPlan => ({ koshelek: rules, rozetka: rules, sibs: rules });
