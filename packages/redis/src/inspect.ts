import { systemClock } from "@pay/core";
import { Commands } from "./commands/commands.js";
import type { RedisConnection } from "./connection/connection.js";

/** Something about a Redis that a merchant should know. */
export interface RedisFinding {
  readonly code: "eviction" | "no-append-only-file" | "append-only-file-late" | "old-version" | "replica";
  /** What follows from it, and what to do. */
  readonly text: string;
}

/**
 * Looks at how a Redis is set up, and tells what of it endangers the stores: at the start of a program, for its log. Needs the
 * right to `INFO`; what `CONFIG GET` would add is left out where that is not allowed.
 *
 * @throws RedisUnavailableError when Redis cannot be asked.
 */
export async function inspectRedis(connection: RedisConnection): Promise<readonly RedisFinding[]> {
  const commands = new Commands(connection, systemClock, 5_000);
  // A cluster's client needs some key to find a node by.
  const key = "pay:v1:{inspect}";
  const facts = new Map<string, string>();
  for (const section of ["server", "memory", "persistence", "replication"]) {
    const text = String(await commands.send(["INFO", section], key));
    for (const [, name = "", value = ""] of text.matchAll(/^(\w+):(.*?)\r?$/gm)) facts.set(name, value);
  }
  const setting = await commands.send(["CONFIG", "GET", "appendfsync"], key).catch(() => undefined);
  const fsync = settingOf(setting);
  const findings: RedisFinding[] = [];
  const policy = facts.get("maxmemory_policy") ?? "noeviction";
  if (policy !== "noeviction") {
    findings.push({
      code: "eviction",
      text: `maxmemory-policy is ${policy}: when memory is short, Redis drops journals and counts. Set noeviction.`,
    });
  }
  if (facts.get("aof_enabled") !== "1") {
    findings.push({
      code: "no-append-only-file",
      text: "There is no append-only file: a journal written since the last snapshot is lost when Redis crashes. Set appendonly yes and appendfsync always.",
    });
  } else if (fsync !== undefined && fsync !== "always") {
    findings.push({
      code: "append-only-file-late",
      text: `appendfsync is ${fsync}: up to a second of a journal is lost when the machine crashes. Set appendfsync always.`,
    });
  }
  const [major = 0, minor = 0] = (facts.get("redis_version") ?? "").split(".").map(Number);
  if (major < 6 || (major === 6 && minor < 2)) {
    findings.push({
      code: "old-version",
      text: `This is version ${facts.get("redis_version")}: 6.2 or newer is needed.`,
    });
  }
  if (facts.get("role") === "slave") {
    findings.push({ code: "replica", text: "This is a replica: the stores must write to the master." });
  }
  return findings;
}

/** The answer of CONFIG GET: a list, or a map with newer protocols. */
function settingOf(answer: unknown): string | undefined {
  if (Array.isArray(answer)) return answer[1] === undefined ? undefined : String(answer[1]);
  if (typeof answer !== "object" || answer === null) return undefined;
  const [value] = Object.values(answer);
  return value === undefined ? undefined : String(value);
}
