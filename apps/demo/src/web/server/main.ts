import { listen } from "../listen.ts";
import { createApp } from "./app.ts";
import { readSettings } from "./settings.ts";

const settings = readSettings(process.env);
const app = createApp(settings);
const listening = await listen(app.http, settings.port);

const stop = async (): Promise<void> => {
  app.recovery.stop();
  await listening.close();
  process.exit(0);
};
process.once("SIGTERM", stop);
process.once("SIGINT", stop);
// Whoever started this server is gone.
process.once("disconnect", stop);

await app.announce();
// The page sees how the last run's entries are settled, so the server listens already.
await app.recovery.start(settings.timings.recovery);
