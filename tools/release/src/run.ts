import { spawn } from "node:child_process";
import { delimiter, join } from "node:path";
import { projectRoot } from "./packages.ts";

/** What a command left behind. */
export interface Ran {
  readonly code: number;
  /** Standard output and errors as they came. */
  readonly output: string;
  readonly milliseconds: number;
}

/** Where and with what a command runs. */
export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a command to its end. The workspace's own binaries come first. */
export function run(
  command: string,
  words: readonly string[],
  { cwd = projectRoot, env = {} }: RunOptions = {},
): Promise<Ran> {
  const started = performance.now();
  return new Promise((resolve) => {
    const path = [join(projectRoot, "node_modules", ".bin"), process.env["PATH"] ?? ""].join(delimiter);
    const child = spawn(command, words, {
      cwd,
      env: {
        ...process.env,
        PATH: path,
        TURBO_TELEMETRY_DISABLED: "1",
        DO_NOT_TRACK: "1",
        NO_COLOR: "1",
        ...env,
      },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    const collect = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout.on("data", collect);
    child.stderr.on("data", collect);
    const end = (code: number): void =>
      resolve({ code, output, milliseconds: Math.round(performance.now() - started) });
    child.on("error", (error) => {
      output += `${command}: ${error.message}\n`;
      end(127);
    });
    child.on("close", (code) => end(code ?? 1));
  });
}

/** {@link run}, when only success will do. */
export async function must(
  command: string,
  words: readonly string[],
  options: RunOptions = {},
): Promise<Ran> {
  const ran = await run(command, words, options);
  if (ran.code !== 0) throw new Error(`${command} ${words.join(" ")} failed:\n${ran.output.slice(-6000)}`);
  return ran;
}
