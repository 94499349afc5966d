import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { publicPackages } from "../packages.ts";
import { dryCases } from "./cases.ts";

/** Longer than a slow machine takes to build, to test and to compare. */
const patience = 300_000;

/**
 * Starts `spec:watch` in a copy, edits a spec and undoes the edit, and waits for what is said to each. Says what went wrong, if
 * anything did.
 */
export async function watchProblem(folder: string): Promise<string | undefined> {
  const [first] = dryCases;
  const [edit] = first?.edits ?? [];
  if (first === undefined || edit === undefined) throw new Error("the first case edits something");
  const path = join(folder, "specs", first.provider, edit.file);
  const before = readFileSync(path, "utf8");
  const watching = spawn("npx", ["-y", "pnpm@12", "spec:watch"], {
    cwd: folder,
    stdio: ["ignore", "pipe", "pipe"],
    // A group of its own, so that everything it started ends with it.
    detached: true,
  });
  let said = "";
  const listeners = new Set<() => void>();
  for (const stream of [watching.stdout, watching.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      said += text;
      for (const listen of listeners) listen();
    });
  }
  /** Waits until it says this, from now on. */
  const hears = (words: RegExp): Promise<boolean> => {
    const from = said.length;
    return new Promise((resolve) => {
      const settle = (heard: boolean): void => {
        clearTimeout(late);
        listeners.delete(listen);
        watching.off("close", gone);
        resolve(heard);
      };
      const listen = (): void => {
        if (words.test(said.slice(from))) settle(true);
      };
      const gone = (): void => settle(false);
      const late = setTimeout(gone, patience);
      listeners.add(listen);
      watching.on("close", gone);
    });
  };
  try {
    const last = publicPackages().at(-1)?.short;
    if (!(await hears(new RegExp(` ${last}: compared with `)))) return `did not start:\n${said}`;
    const drafted = hears(new RegExp(`a ${first.level} release; drafted`));
    writeFileSync(
      path,
      before.replace(edit.find, () => edit.put),
    );
    if (!(await drafted)) return `did not see an edit:\n${said}`;
    const takenBack = hears(/nothing to release; removed/);
    writeFileSync(path, before);
    return (await takenBack) ? undefined : `did not see the edit undone:\n${said}`;
  } finally {
    if (watching.pid !== undefined) process.kill(-watching.pid, "SIGTERM");
  }
}
