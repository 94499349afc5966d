import { Agent, request } from "node:http";

/** Sends requests to one provider over kept connections. */
export interface Requester {
  /** Answers with the status, which must be one of those expected. */
  readonly send: (
    method: string,
    path: string,
    body: unknown,
    ...expected: readonly number[]
  ) => Promise<number>;
  readonly close: () => void;
}

/** The cheapest client there is, so that mostly the server is measured. */
export function requester(base: string, headers: Readonly<Record<string, string>>): Requester {
  const agent = new Agent({ keepAlive: true, maxSockets: 16 });
  return {
    close: () => agent.destroy(),
    send: (method, path, body, ...expected) =>
      new Promise((resolve, reject) => {
        const text = body === undefined ? "" : JSON.stringify(body);
        const content = text === "" ? {} : { "content-type": "application/json" };
        const sent = request(
          `${base}${path}`,
          { method, agent, headers: { ...headers, ...content, "content-length": Buffer.byteLength(text) } },
          (response) => {
            const { statusCode = 0 } = response;
            response.on("end", () => {
              if (expected.includes(statusCode)) resolve(statusCode);
              else reject(new Error(`${method} ${path} was answered with ${statusCode}.`));
            });
            response.resume();
          },
        );
        sent.on("error", reject);
        sent.end(text);
      }),
  };
}
