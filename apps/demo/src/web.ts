import { startDemo } from "./web/supervisor/demo.ts";
import { watchable } from "./web/timings.ts";

const demo = await startDemo({
  port: 8080,
  timings: watchable,
  onGivenUp: (error) => {
    console.error(`${error.message} What it said stands above.`);
    process.exit(1);
  },
});
console.log(`
The shop and the cash desk:  ${demo.url}

Everything runs on this machine, with simulated providers. Ctrl+C stops.`);

let isStopping = false;
const stop = async (): Promise<void> => {
  if (isStopping) return;
  isStopping = true;
  await demo.stop();
  process.exit(0);
};
process.on("SIGINT", stop);
process.on("SIGTERM", stop);
