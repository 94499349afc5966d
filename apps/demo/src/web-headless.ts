import { lineScreen } from "./terminal/screen.ts";
import { runHeadless } from "./web/headless/run.ts";

const { failed } = await runHeadless(lineScreen(process.stdout));
process.exitCode = failed > 0 ? 1 : 0;
