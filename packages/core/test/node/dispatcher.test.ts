import { Agent as Agent8 } from "undici";
import { Agent as Agent6 } from "undici6";
import { Agent as Agent7 } from "undici7";
import { type DispatcherSender, dispatcherSender } from "../../src/node/index.js";
import { agentOptions, dispatcherExpectations } from "../support/dispatchers.js";
import { describeSender } from "../support/sender-contract.js";

for (const [version, Agent] of Object.entries({ 6: Agent6, 7: Agent7, 8: Agent8 })) {
  describeSender({
    ...dispatcherExpectations,
    name: `dispatcherSender() over undici ${version}`,
    open: (options): DispatcherSender => dispatcherSender(new Agent(agentOptions(options))),
  });
}
