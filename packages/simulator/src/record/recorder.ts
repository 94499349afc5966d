import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { finished } from "node:stream/promises";
import type { AnySimulator } from "../providers/provider.js";
import { recordOf } from "./record-of.js";

/** Writes exchanges to a file. */
export interface Recorder {
  /** Records everything that a simulator sends and receives from now on. */
  readonly follow: (simulator: AnySimulator) => void;
  /** Resolves when everything is in the file. */
  readonly close: () => Promise<void>;
}

/**
 * Starts a file with one line of JSON for each exchange, in the order in which they end. A file that was there is replaced;
 * only its owner may read it.
 *
 * @throws the error of the operating system when the file cannot be written.
 */
export async function openRecorder(file: string, onError: (error: Error) => void): Promise<Recorder> {
  const stream = createWriteStream(file, { mode: 0o600 });
  await once(stream, "open");
  stream.on("error", onError);
  return {
    follow(simulator) {
      simulator.observe((exchange) => {
        if (stream.writable) stream.write(`${JSON.stringify(recordOf(simulator, exchange))}\n`);
      });
    },
    async close() {
      if (stream.destroyed) return;
      stream.end();
      await finished(stream);
    },
  };
}
