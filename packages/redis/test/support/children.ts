import { type ChildProcess, fork } from "node:child_process";

/** Starts a script in a process of its own and waits until it says that it is ready. */
export async function startChild(script: string, task: object): Promise<ChildProcess> {
  const child = fork(script, [JSON.stringify(task)]);
  await heard(child);
  return child;
}

/** The next thing a process says. Rejects when it ends instead. */
export function heard(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const listen = (message: unknown): void => {
      child.off("exit", end);
      resolve(message);
    };
    const end = (code: number | null, signal: NodeJS.Signals | null): void => {
      child.off("message", listen);
      reject(new Error(`the process ended with ${code ?? signal}`));
    };
    child.once("message", listen);
    child.once("exit", end);
  });
}
