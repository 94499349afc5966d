import { spawn } from "node:child_process";
import { join } from "node:path";
import { record } from "../packages.ts";

/** A running simulated provider. */
export interface SimulatedProvider {
  readonly url: string;
  /** By the name of the client's option. */
  readonly credentials: Readonly<Record<string, string>>;
}

/** The providers that the rehearsal pays at. */
export interface Simulators {
  readonly rozetka: SimulatedProvider;
  readonly sibs: SimulatedProvider;
  stop(): void;
}

/** Starts the simulators of a built workspace; customers confirm by themselves. */
export async function startSimulators(workspace: string): Promise<Simulators> {
  const cli = join(workspace, "packages", "simulator", "dist", "cli.js");
  const ports = ["--rozetka", "0", "--sibs", "0", "--control", "0"];
  const child = spawn(process.execPath, [cli, "--only", "rozetka,sibs", ...ports, "--confirm-after", "50"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const door = await new Promise<string>((resolve, reject) => {
    let text = "";
    const late = setTimeout(() => reject(new Error(`the simulators did not start: ${text}`)), 30_000);
    child.stdout.on("data", (chunk: Buffer) => {
      text += chunk.toString();
      const address = /Control door\s+(http:\S+)/.exec(text)?.[1];
      if (address === undefined) return;
      clearTimeout(late);
      resolve(address);
    });
    child.on("close", () => reject(new Error(`the simulators ended: ${text}`)));
  });
  const { providers } = record(await (await fetch(door)).json());
  const provider = (name: string): SimulatedProvider => {
    const { url, credentials } = record(record(providers)[name]);
    const texts = Object.entries(record(credentials)).map(([key, value]) => [key, String(value)] as const);
    return { url: String(url), credentials: Object.fromEntries(texts) };
  };
  return { rozetka: provider("rozetka"), sibs: provider("sibs"), stop: () => child.kill() };
}
