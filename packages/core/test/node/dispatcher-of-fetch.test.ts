import {
  type Dispatcher,
  type DispatcherSender,
  dispatcherSender,
  type NodeSenderOptions,
} from "../../src/node/index.js";
import { type AgentOptions, agentOptions, dispatcherExpectations } from "../support/dispatchers.js";
import { replaceGlobalDispatcher } from "../support/global-dispatcher.js";
import { describeSender } from "../support/sender-contract.js";

// A file of its own: whoever imports the package undici replaces what this Node's own `fetch` sends with.

/** Node's own kind of agent, in place of the one that `fetch` has. */
function overFetchDispatcher(options: NodeSenderOptions | undefined): DispatcherSender {
  const { before, restore } = replaceGlobalDispatcher();
  const OwnAgent = Object.getPrototypeOf(before).constructor as new (options: AgentOptions) => Dispatcher;
  const agent = new OwnAgent(agentOptions(options));
  replaceGlobalDispatcher(agent);
  const sender = dispatcherSender();
  return Object.assign((...given: Parameters<typeof sender>) => sender(...given), {
    close() {
      void agent.destroy();
      restore();
    },
  });
}

describeSender({
  ...dispatcherExpectations,
  name: "dispatcherSender() over the dispatcher of fetch",
  open: overFetchDispatcher,
});
