import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
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

const { before, restore } = replaceGlobalDispatcher();

/** Node's own kind of agent, in place of the one that `fetch` has. */
function overFetchDispatcher(options: NodeSenderOptions | undefined): DispatcherSender {
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

describe("the dispatcher of fetch", () => {
  const cleanUps: (() => void)[] = [];
  afterEach(() => {
    restore();
    for (const cleanUp of cleanUps.splice(0)) cleanUp();
  });

  async function listen(listener: RequestListener): Promise<string> {
    const server = createServer(listener);
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    cleanUps.push(() => {
      server.close();
      server.closeAllConnections();
    });
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  }

  const get = (sender: DispatcherSender, url: string, progress = { sent: true }): Promise<string> =>
    sender(
      { method: "GET", url, headers: {}, body: undefined },
      new AbortController().signal,
      1_000,
      progress,
    ).then(({ text }) => text);

  /** Answers everything with a text, in the older words. */
  const answering = (text: string): Dispatcher => ({
    ...{ close: async () => undefined, destroy: async () => undefined },
    dispatch(_options, handler) {
      if (!("onConnect" in handler && "onHeaders" in handler))
        throw new TypeError("the newer words are not known");
      const told = handler as Record<string, (...given: unknown[]) => unknown>;
      told["onConnect"]?.(() => undefined);
      told["onHeaders"]?.(200, [Buffer.from("Content-Length"), Buffer.from(String(text.length))]);
      told["onData"]?.(Buffer.from(text));
      told["onComplete"]?.([]);
      return true;
    },
  });

  it("keeps its connections when the sender is closed", async () => {
    const ports = new Set<number | undefined>();
    const url = await listen(({ socket }, response) => {
      ports.add(socket.remotePort);
      response.end("{}");
    });
    const sender = dispatcherSender();
    expect(await get(sender, url)).toBe("{}");
    await new Promise((resolve) => setTimeout(resolve, 20));
    sender.close();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await get(sender, url)).toBe("{}");
    expect(ports.size).toBe(1);
  });

  it("is heeded when it is replaced later", async () => {
    const sender = dispatcherSender();
    replaceGlobalDispatcher(answering("first"));
    expect(await get(sender, "http://nowhere.invalid/")).toBe("first");
    replaceGlobalDispatcher(answering("second"));
    expect(await get(sender, "http://nowhere.invalid/")).toBe("second");
  });

  it("is refused when it repeats requests", async () => {
    const sender = dispatcherSender();
    class RetryAgent {
      dispatch = (): never => {
        throw new Error("it was used");
      };
      close = async (): Promise<void> => undefined;
      destroy = async (): Promise<void> => undefined;
    }
    replaceGlobalDispatcher(new RetryAgent());
    const progress = { sent: true };
    await expect(get(sender, "http://nowhere.invalid/", progress)).rejects.toThrow(
      "a RetryAgent repeats requests",
    );
    expect(progress.sent).toBe(false);
    expect(() => dispatcherSender()).toThrow("a RetryAgent repeats requests");
  });

  it("is missed where it is not to be found", () => {
    replaceGlobalDispatcher({} as Dispatcher);
    expect(() => dispatcherSender()).toThrow("hand in one of the package undici, or use nodeSender()");
  });
});
