import { redisProgram } from "./shared/processes.ts";
import { tellShared } from "./shared/story.ts";
import { lineScreen } from "./terminal/screen.ts";
import { Teller } from "./terminal/teller.ts";

const program = redisProgram();
if (program === undefined) {
  console.error("There is no redis-server on this machine. On Debian: apt-get install redis-server");
  process.exit(1);
}
const screen = lineScreen(process.stdout);
screen.chapter("Several tills, one account");
const teller = new Teller(screen, "Redis");
await tellShared(teller, program);
const failed = teller.told.filter(({ holds }) => !holds).length;
console.log(`\n${teller.told.length - failed} of ${teller.told.length} turned out as told.`);
if (failed > 0) process.exitCode = 1;
