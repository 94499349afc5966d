import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/** The server of these measurements, in a process of its own. */
export interface Serving {
  readonly port: number;
  /** How many connections were opened so far. */
  connections(): Promise<number>;
  stop(): void;
}

/** Starts the server. */
export async function serving(): Promise<Serving> {
  const file = fileURLToPath(new URL("./server.ts", import.meta.url));
  const child = spawn(process.execPath, [file], { stdio: ["pipe", "pipe", "inherit"] });
  const nextNumber = async (): Promise<number> => {
    const [chunk] = await once(child.stdout, "data");
    return Number(String(chunk));
  };
  return {
    port: await nextNumber(),
    connections() {
      const answered = nextNumber();
      child.stdin.write("connections\n");
      return answered;
    },
    stop: () => child.stdin.end(),
  };
}
