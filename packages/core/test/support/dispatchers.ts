import type { SecureContextOptions } from "node:tls";
import type { NodeSenderOptions } from "../../src/node/index.js";

/** The options of an `Agent`, of whichever version of undici. */
export interface AgentOptions {
  connections?: number;
  keepAliveTimeout?: number;
  connect: Pick<SecureContextOptions, "ca" | "cert" | "key"> & { rejectUnauthorized: true };
}

/** What the options of `nodeSender` are called there. */
export function agentOptions({ maximumConnections, idleTimeout, tls }: NodeSenderOptions = {}): AgentOptions {
  const { ca, cert, key } = tls ?? {};
  return {
    ...(maximumConnections !== undefined && { connections: maximumConnections }),
    ...(idleTimeout !== undefined && { keepAliveTimeout: idleTimeout }),
    connect: {
      ...(ca !== undefined && { ca }),
      ...(cert !== undefined && { cert }),
      ...(key !== undefined && { key }),
      rejectUnauthorized: true,
    },
  };
}

/** Where senders over a dispatcher differ from others. */
export const dispatcherExpectations = {
  badHeader: "invalid x-a header",
  // The one that was just used is not given back before the next request is there.
  connectionsInARow: 2,
  refusesContinue: true,
} as const;
