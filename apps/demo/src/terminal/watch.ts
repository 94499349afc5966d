import type { Hooks } from "@pay/core";
import { compact } from "./compact.ts";
import type { Screen } from "./screen.ts";

/** Shows every attempt of a client's calls, as its hooks tell of it: secrets are already out. */
export function watch(screen: Screen): Hooks {
  return {
    request: ({ operation, method, path, attempt, input }) => {
      const repeat = attempt === 1 ? "" : ` (attempt ${attempt})`;
      screen.sent(`${operation}${repeat}`, `${method} ${path}  ${compact(input)}`);
    },
    response: ({ status, failure, body }) => {
      const fine = status !== undefined && status < 400;
      screen.answered(String(status ?? failure), compact(body), fine);
    },
    outcome: ({ outcome, error }) => {
      if (error !== undefined) screen.happened("=", `${error.code}, outcome ${error.outcome}`);
      else if (outcome !== undefined) screen.happened("=", outcome);
    },
    wait: ({ reason, milliseconds }) => {
      screen.happened("…", `waits ${(milliseconds / 1000).toFixed(1)} s (${reason})`);
    },
  };
}
