import { tellKoshelek } from "./stories/koshelek.ts";
import { tellRozetka } from "./stories/rozetka.ts";
import { tellSibs } from "./stories/sibs.ts";
import { lineScreen } from "./terminal/screen.ts";
import { Teller, type Told } from "./terminal/teller.ts";

const stories = [
  { provider: "Koshelek", tell: tellKoshelek },
  { provider: "RozetkaPay", tell: tellRozetka },
  { provider: "SIBS", tell: tellSibs },
];

const screen = lineScreen(process.stdout);
const told: Told[] = [];
let broken = false;

for (const { provider, tell } of stories) {
  screen.chapter(provider);
  const teller = new Teller(screen, provider);
  try {
    await tell(teller);
  } catch (error) {
    broken = true;
    console.error(error);
  }
  told.push(...teller.told);
}

screen.table(
  ["provider", "what was to be seen", ""],
  told.map(({ provider, claim, holds }) => [provider, claim, holds ? "as told" : "NOT AS TOLD"]),
);
const failed = told.filter(({ holds }) => !holds).length;
console.log(`\n${told.length - failed} of ${told.length} turned out as told.`);
if (broken || failed > 0) process.exitCode = 1;
