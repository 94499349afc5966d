import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** A process of its own for each measurement: what one client makes the compiler or the heap do must not show in the next. */
export async function runChild(
  file: URL,
  argument: unknown,
  timeout: number,
  flags: readonly string[] = ["--expose-gc", "--max-semi-space-size=64"],
): Promise<unknown> {
  const child = spawn(process.execPath, [...flags, fileURLToPath(file), JSON.stringify(argument)], {
    stdio: ["ignore", "pipe", "pipe"],
    timeout,
    killSignal: "SIGKILL",
  });
  let output = "";
  let complaints = "";
  child.stdout.on("data", (chunk: Buffer) => {
    output += chunk.toString();
  });
  child.stderr.on("data", (chunk: Buffer) => {
    complaints += chunk.toString();
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  const last = output.trim().split("\n").at(-1) ?? "";
  if (code !== 0 || last === "") {
    throw new Error(`${JSON.stringify(argument)} ended with ${code}: ${complaints.slice(-600)}`);
  }
  return JSON.parse(last);
}

/** In a child: what the parent asked for. The two sides are one program, so the type is known. */
export function argument<Argument>(): Argument {
  return JSON.parse(process.argv[2] ?? "null") as Argument;
}

/** In a child: hands the result to the parent and ends, whatever timers a client left running. */
export function finish(result: unknown): never {
  console.log(JSON.stringify(result));
  process.exit(0);
}
