import { faultProfiles } from "../faults/profiles.js";

const profiles = Object.entries(faultProfiles)
  .map(([name, { about }]) => `                           ${name.padEnd(9)} ${about}`)
  .join("\n");

/** What `--help` shows. */
export const help: string = `Simulated payment providers on local ports, for clients in any language.

Usage: pay-simulator [options]

  --koshelek PORT          port of Koshelek Pay (4010)
  --rozetka PORT           port of RozetkaPay (4020)
  --sibs PORT              port of the SIBS gateway (4030)
  --control PORT           port of the control door (4000); 0 is any free port
  --only NAMES             start only these, such as koshelek,sibs
  --host HOST              address to listen on (127.0.0.1)
  --sibs-product NAME      stargate, spg or spg-v1 (stargate)

  --koshelek-webhooks URL  where webhooks go; requests may name another address
  --rozetka-webhooks URL
  --sibs-webhooks URL
  --confirm-after MS       customers of Koshelek Pay and SIBS confirm by themselves after this time
  --virtual-time           time stands still until the control door advances it

  --faults NAME|FILE       a JSON file of fault rules, or one of
${profiles}
  --seed TEXT              identifiers and faults come from it (1)
  --record FILE            write every exchange as a line of JSON, secrets left out

  -h, --help               show this
  -v, --version            show the version
`;
