import { parseCallPointer, pointedAt } from "../../document/pointers.ts";
import type { Path } from "../../document/types.ts";
import { hasOnlyKeys, isOneOf, listed, type Report, type Rule } from "../rule.ts";

const lanes = ["cancel", "status", "payment", "other"] as const;

/** The document has rate limit buckets, and every operation names one and its lane. */
export const limitsRule: Rule = {
  name: "x-pay-limit",
  check({ document, operations }, report) {
    const limits = document["x-pay-limits"];
    if (
      limits === undefined ||
      typeof limits !== "object" ||
      limits === null ||
      Object.keys(limits).length === 0
    ) {
      report([], "x-pay-limits is missing; it needs at least one bucket: `default: { requests, window }`");
      return;
    }
    for (const [bucket, limit] of Object.entries(limits)) {
      const path = ["x-pay-limits", bucket];
      if (!hasOnlyKeys(limit, ["requests", "window", "assumed"], path, report)) continue;
      isPositive(limit["requests"], "requests", path, "a whole number of requests", report);
      isPositive(limit["window"], "window", path, "a whole number of milliseconds", report);
    }
    for (const found of operations) {
      if (found.kind !== "method") continue;
      const limit = found.operation["x-pay-limit"];
      if (limit === undefined) {
        report(found.path, "x-pay-limit is missing; it needs `bucket` and `lane`");
        continue;
      }
      const path = [...found.path, "x-pay-limit"];
      if (!hasOnlyKeys(limit, ["bucket", "lane", "minimumInterval"], path, report)) continue;
      isOneOf(limit["bucket"], Object.keys(limits), [...path, "bucket"], report);
      isOneOf(limit["lane"], lanes, [...path, "lane"], report);
      const interval = limit["minimumInterval"];
      const place = [...path, "minimumInterval"];
      if (interval === undefined || !hasOnlyKeys(interval, ["milliseconds", "per"], place, report)) continue;
      isPositive(interval["milliseconds"], "milliseconds", place, "a whole number", report);
      const { per } = interval;
      for (const text of Array.isArray(per) && per.length > 0 ? per : [per]) {
        const pointer = parseCallPointer(text);
        const isInRequest = pointer !== undefined && pointer.source !== "answer";
        if (isInRequest && pointedAt(document, found, pointer).length > 0) continue;
        report(
          [...place, "per"],
          `${JSON.stringify(text)} names nothing in the request; allowed: a pointer such as ${listed(["body#/transactionId"])}`,
        );
      }
    }
  },
};

function isPositive(value: unknown, name: string, path: Path, what: string, report: Report): void {
  if (typeof value === "number" && Number.isInteger(value) && value > 0) return;
  report([...path, name], `\`${name}\` is ${JSON.stringify(value) ?? "missing"}; allowed: ${what} above 0`);
}
