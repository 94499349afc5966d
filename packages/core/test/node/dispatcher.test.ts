import { createServer, type RequestListener } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import { type AddressInfo, connect, type Server, type Socket } from "node:net";
import { Agent as Agent8 } from "undici";
import { Agent as Agent6 } from "undici6";
import { Agent as Agent7 } from "undici7";
import { afterEach, describe, expect, it } from "vitest";
import { type Dispatcher, type DispatcherSender, dispatcherSender } from "../../src/node/index.js";
import { makeCertificate } from "../support/certificate.js";
import { agentOptions, dispatcherExpectations } from "../support/dispatchers.js";
import { replaceGlobalDispatcher } from "../support/global-dispatcher.js";
import { describeSender } from "../support/sender-contract.js";
import { undicis } from "../support/undici.js";

for (const [version, Agent] of Object.entries({ 6: Agent6, 7: Agent7, 8: Agent8 })) {
  describeSender({
    ...dispatcherExpectations,
    name: `dispatcherSender() over undici ${version}`,
    open: (options): DispatcherSender => dispatcherSender(new Agent(agentOptions(options))),
  });
}

const cleanUps: (() => void)[] = [];
afterEach(() => {
  for (const cleanUp of cleanUps.splice(0)) cleanUp();
});

async function listen(server: Server): Promise<string> {
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => sockets.add(socket));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  cleanUps.push(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A proxy that notes what it is asked for, in whichever way. */
async function proxy(refuses = false): Promise<{ url: string; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    response.writeHead(200).end("by the proxy");
  });
  server.on("connect", (request, socket: Socket) => {
    asked.push(`CONNECT ${request.url}`);
    socket.on("error", () => undefined);
    if (refuses) {
      socket.end("HTTP/1.1 502 Bad Gateway\r\ncontent-length: 0\r\n\r\n");
      return;
    }
    const [host = "", port] = (request.url ?? "").split(":");
    const further = connect(Number(port), host, () => {
      socket.write("HTTP/1.1 200 OK\r\n\r\n");
      socket.pipe(further).pipe(socket);
    });
    further.on("error", () => socket.destroy());
  });
  return { url: await listen(server), asked };
}

async function post(
  dispatcher: Dispatcher | undefined,
  url: string,
): Promise<{ result: unknown; sent: boolean }> {
  const sender = dispatcherSender(dispatcher);
  cleanUps.push(() => sender.close());
  const progress = { sent: true };
  const request = { method: "POST", url, headers: {}, body: "{}" };
  const result = await sender(request, new AbortController().signal, 1_000, progress).then(
    ({ text }) => text,
    (failure: unknown) => failure,
  );
  return { result, sent: progress.sent };
}

describe.each(undicis)("of undici $version", (undici) => {
  const echo: RequestListener = (request, response) => response.end(`${request.method} ${request.url}`);

  it("a ProxyAgent sends through its proxy", async () => {
    const server = await listen(createServer(echo));
    const { url, asked } = await proxy();
    const { result, sent } = await post(undici.proxyAgent(url), `${server}/pay`);
    expect(["POST /pay", "by the proxy"]).toContain(result);
    expect(sent).toBe(true);
    expect(asked).toHaveLength(1);
  });

  it("an EnvHttpProxyAgent sends through the proxy of the environment", async () => {
    const server = await listen(createServer(echo));
    const { url, asked } = await proxy();
    const { result } = await post(undici.envProxyAgent(url), `${server}/pay`);
    expect(["POST /pay", "by the proxy"]).toContain(result);
    expect(asked).toHaveLength(1);
  });

  it("a proxy that opens no way was sent nothing of the request", async () => {
    const { url, asked } = await proxy(true);
    const { result, sent } = await post(undici.proxyAgent(url), "https://provider.test/pay");
    expect(result).toBeInstanceOf(Error);
    expect(sent).toBe(false);
    expect(asked).toEqual(["CONNECT provider.test:443"]);
  });

  it("limits of time of its own do not end a request", async () => {
    const server = await listen(
      createServer((_request, response) => {
        setTimeout(() => response.writeHead(200).write("{"), 1_600);
        setTimeout(() => response.end("}"), 3_200);
      }),
    );
    const agent = undici.agent({ headersTimeout: 10, bodyTimeout: 10 });
    expect((await post(agent, `${server}/`)).result).toBe("{}");
  });

  it("what setGlobalDispatcher sets is what a sender without a dispatcher of its own uses", async () => {
    const { restore } = replaceGlobalDispatcher();
    cleanUps.push(restore);
    undici.mockForAll("https://provider.test", "/pay", 200, "by the mock");
    const byFetch = await (await fetch("https://provider.test/pay", { method: "POST" })).text();
    const { result } = await post(undefined, "https://provider.test/pay");
    expect([byFetch, result]).toEqual(["by the mock", "by the mock"]);
  });

  it("a dispatcher that was closed sends nothing", async () => {
    const agent = undici.agent();
    await agent.destroy();
    const { result, sent } = await post(agent, "http://127.0.0.1:1/");
    expect(result).toMatchObject({ code: "UND_ERR_DESTROYED" });
    expect(sent).toBe(false);
  });
});

describe("an Agent of undici 8", () => {
  it("does not offer HTTP/2, whose requests it would repeat", async () => {
    const own = makeCertificate();
    const offered: unknown[] = [];
    const server = createHttpsServer(
      {
        ...own,
        ALPNCallback: ({ protocols }) => {
          offered.push(protocols);
          return protocols[0];
        },
      },
      (_request, response) => response.end("{}"),
    );
    const url = (await listen(server)).replace("http://127.0.0.1", "https://localhost");
    expect((await post(new Agent8({ connect: { ca: own.cert } }), `${url}/`)).result).toBe("{}");
    expect(offered).toEqual([["http/1.1"]]);
  });
});
