import { type Clock, sleep } from "@pay/core";
import type { RedisConnection } from "../connection/connection.js";
import { mayPass, RedisUnavailableError, refusalCode } from "./errors.js";
import { digestOf, type Script } from "./script.js";

/** How long to wait before a command is sent again. */
const pauseBeforeRepeat = 50;

/** How a script is run. */
export interface RunOptions {
  /** Send it again, while time is left, when the answer was lost. Only for scripts that know their repeats. */
  readonly repeat?: boolean;
}

/** Runs scripts within a time, whatever the client's own settings are. */
export class Commands {
  readonly #connection: RedisConnection;
  readonly #clock: Clock;
  readonly #timeout: number;
  readonly #digests = new Map<Script, Promise<string>>();

  /** `timeout` is in milliseconds, for one script with all its repeats. */
  constructor(connection: RedisConnection, clock: Clock, timeout: number) {
    this.#connection = connection;
    this.#clock = clock;
    this.#timeout = timeout;
  }

  /**
   * Runs a script.
   *
   * @throws RedisUnavailableError when there was no answer, or a refusal.
   */
  run(
    script: Script,
    keys: readonly string[],
    parameters: readonly string[],
    options: RunOptions = {},
  ): Promise<unknown> {
    const context = (signal: AbortSignal) => ({ key: keys[0] ?? "", signal });
    const tail = [String(keys.length), ...keys, ...parameters];
    return this.#within(script.name, options.repeat === true, async (signal) => {
      let digest = this.#digests.get(script);
      if (digest === undefined) {
        digest = digestOf(script);
        this.#digests.set(script, digest);
      }
      const known = await digest;
      try {
        return await this.#connection.send(["EVALSHA", known, ...tail], context(signal));
      } catch (failure) {
        // A node that has restarted, or has just joined, does not know it yet; this also makes it known.
        if (refusalCode(failure) !== "NOSCRIPT") throw failure;
        return this.#connection.send(["EVAL", script.text, ...tail], context(signal));
      }
    });
  }

  /**
   * Sends one command that is safe to repeat.
   *
   * @throws RedisUnavailableError when there was no answer, or a refusal.
   */
  send(command: readonly string[], key: string): Promise<unknown> {
    return this.#within(command[0] ?? "", true, (signal) => this.#connection.send(command, { key, signal }));
  }

  #within(name: string, repeat: boolean, work: (signal: AbortSignal) => Promise<unknown>): Promise<unknown> {
    const controller = new AbortController();
    const failures: unknown[] = [];
    return new Promise((resolve, reject) => {
      const expire = (): void => {
        const reason = failures.length > 0 ? "connection" : "timeout";
        const message = `redis: ${name}: no answer within ${this.#timeout} ms`;
        reject(new RedisUnavailableError(reason, message, failures.at(-1)));
        controller.abort();
      };
      // Where the process stood still, the answer may have come long ago: what is there is read before the second timer.
      let cancel = this.#clock.schedule(() => {
        cancel = this.#clock.schedule(expire, 0);
      }, this.#timeout);
      this.#attempt(work, repeat, controller.signal, failures)
        .then(resolve, (failure: unknown) => {
          const reason = refusalCode(failure) === undefined ? "connection" : "refused";
          reject(new RedisUnavailableError(reason, `redis: ${name}: ${reason}`, failure));
        })
        .finally(() => cancel());
    });
  }

  async #attempt(
    work: (signal: AbortSignal) => Promise<unknown>,
    repeat: boolean,
    signal: AbortSignal,
    failures: unknown[],
  ): Promise<unknown> {
    for (;;) {
      try {
        return await work(signal);
      } catch (failure) {
        if (!repeat || signal.aborted || !mayPass(failure)) throw failure;
        failures.push(failure);
        await sleep(this.#clock, pauseBeforeRepeat, signal);
      }
    }
  }
}
