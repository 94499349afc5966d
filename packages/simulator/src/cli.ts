#!/usr/bin/env node
import module from "node:module";

// Keeps compiled code between runs, for a faster start. Node 20 does not have it yet.
module.enableCompileCache?.();
const { runCommand } = await import("./command.js");

const result = await runCommand(process.argv.slice(2), {
  write: (text) => process.stdout.write(text),
  writeError: (text) => process.stderr.write(text),
});

if ("exitCode" in result) process.exitCode = result.exitCode;
else {
  let isStopping = false;
  const stop = async (): Promise<void> => {
    // Whoever asks twice does not want to wait.
    if (isStopping) process.exit(1);
    isStopping = true;
    await result.running.stop();
    process.stdout.write("Stopped.\n", () => process.exit(0));
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
}
