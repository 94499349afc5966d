import { fileURLToPath } from "node:url";
import axe from "axe-core";
import type { Visit } from "./visit.ts";

/** Where pictures of the page are put, for people to look at. Git ignores it. */
export const screenshots = fileURLToPath(new URL("../../../screenshots", import.meta.url));

/** A page of this size passes far more checks than this; fewer mean that axe-core saw an empty one. */
const fewestPasses = 20;

/** What makes the page hard or impossible to use for some, as axe-core sees it. */
export async function barriers({ page }: Visit): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const { violations, passes } = await (window as unknown as { axe: typeof axe }).axe.run();
    return {
      passed: passes.length,
      violations: violations.map(({ id, impact, nodes }) => ({
        id,
        impact,
        nodes: nodes.map(({ html, failureSummary }) => `${html.slice(0, 160)}: ${failureSummary}`),
      })),
    };
  });
  if (found.passed < fewestPasses) throw new Error(`axe-core passed only ${found.passed} checks`);
  return found.violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.join("\n")}`);
}

/** Whether the page is wider than its window. */
export const overflows = ({ page }: Visit): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
