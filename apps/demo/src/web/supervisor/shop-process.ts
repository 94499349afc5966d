import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { caughtUp, type StageMessage } from "../outside/messages.ts";
import { type Settings, toEnvironment } from "../server/settings.ts";

/** How long a dead server stays dead, in milliseconds: long enough to be seen. */
const pause = 700;

/** Deaths in a row, without ever listening in between, after which it is given up. */
const mostFailures = 3;

const program = fileURLToPath(new URL("../server/main.ts", import.meta.url));

/** The shop's server as a process of its own, which is started again when it dies. */
export class ShopProcess {
  readonly #settings: Settings;
  readonly #onGivenUp: (error: Error) => void;
  #child: ChildProcess | undefined;
  #isListening = false;
  #isStopping = false;
  #failures = 0;
  #restart: NodeJS.Timeout | undefined;
  /** What the server has to hear when it listens again. */
  #unheard: StageMessage[] = [];
  #onListening: () => void = () => undefined;

  /** @param onGivenUp Told when the server dies again and again before it listens. */
  constructor(settings: Settings, onGivenUp: (error: Error) => void) {
    this.#settings = settings;
    this.#onGivenUp = onGivenUp;
  }

  /** Resolves when the server listens for the first time. */
  start(): Promise<void> {
    return new Promise((resolve) => {
      this.#onListening = resolve;
      this.#run();
    });
  }

  #run(): void {
    const child = fork(program, {
      env: { ...process.env, ...toEnvironment(this.#settings) },
      stdio: ["ignore", "inherit", "inherit", "ipc"],
    });
    this.#child = child;
    child.on("message", () => {
      this.#isListening = true;
      this.#failures = 0;
      for (const message of this.#unheard.splice(0)) child.send(message);
      child.send(caughtUp);
      this.#onListening();
    });
    child.once("exit", (code, signal) => this.#died(child.pid ?? 0, code, signal));
  }

  /** Tells the server something, or keeps it until the server listens again. */
  readonly tell = (message: StageMessage): void => {
    if (this.#isListening) this.#child?.send(message);
    else this.#unheard.push(message);
  };

  /** Kills the server where it stands, as a power cut would. */
  readonly crash = (): void => {
    this.#isListening = false;
    this.#child?.kill("SIGKILL");
  };

  /** Ends the server for good. */
  async stop(): Promise<void> {
    this.#isStopping = true;
    clearTimeout(this.#restart);
    const child = this.#child;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGTERM");
    await ended;
  }

  #died(pid: number, code: number | null, signal: NodeJS.Signals | null): void {
    this.#isListening = false;
    if (this.#isStopping) return;
    this.#failures += 1;
    if (this.#failures > mostFailures) {
      this.#onGivenUp(new Error(`The server died ${this.#failures} times before it could listen.`));
      return;
    }
    this.tell({
      kind: "stopped",
      at: Date.now(),
      pid,
      ...(signal !== null && { signal }),
      ...(code !== null && { code }),
    });
    this.#restart = setTimeout(() => this.#run(), pause);
  }
}
