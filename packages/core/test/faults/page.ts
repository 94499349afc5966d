import { tableOf } from "../support/table.js";

/** What the calls got, by fault and column. */
export interface Tables {
  readonly once: readonly (readonly string[])[];
  readonly always: readonly (readonly string[])[];
}

/** The page that shows what a user gets under every fault. */
export function page(columns: readonly string[], fetch: Tables, node: Tables, undici: Tables): string {
  const table = (rows: readonly (readonly string[])[]): string =>
    tableOf(["Fault", "What happens", ...columns], rows);
  const differing = (other: Tables, kind: keyof Tables, when: string): string[][] =>
    other[kind].flatMap((row, index) => {
      const [name, ...rest] = row;
      return row.join() === fetch[kind][index]?.join() ? [] : [[`${name}, ${when}`, ...rest]];
    });
  return `# What a call gets when something goes wrong

This page is written by the tests of \`@pay/core\`, which make every call below on real sockets. Each cell says what the
caller gets, how many requests of the call the server saw, and whether the client looked the call up.

- \`safe\`, \`same-id\`, \`status-first\` and \`never\` are the retry classes of the operations, see
  [the spec conventions](spec-conventions.md). Calls of class \`status-first\` are looked up when their answer is lost;
  whether "not found" then proves that nothing was done depends on the provider, so there is a column for each case.
- An error stands as its \`code\` and its \`outcome\`: \`not-sent\` and \`refused\` say for certain that the provider did
  nothing, \`unknown\` that it may have acted. The tests compare that with what the server really did.
- A call has three attempts and limits of time; the page does not depend on their length. Every attempt ends within its
  time, no timer is left when a call is over, waits that the provider asks for are honoured, and all attempts carry the
  same bytes.

## What the platform does by itself

Deno's \`fetch\` sends a POST again when a kept connection is closed after the request was read; Bun's does so with PUT and
DELETE, and in older versions (1.2.20 was tried) with POST. Node's does not, nor does \`nodeSender()\`. A client lets none of them:
in Deno the body of whatever changes something cannot be read twice, and in Bun it goes over a connection of its own. A dispatcher of
undici repeats requests where it need not wait for answers, over HTTP/2, and as its interceptors are told; \`dispatcherSender()\` asks
for none of that, and ends a request that is about to be sent a second time. The tests in
\`tools/compat\` count the requests on every platform. A \`fetch\` of your own is handed the text, and must see to it itself.

To write it anew after a change: \`UPDATE_FAULTS=1 pnpm --filter @pay/core test faults\`.

## A fault that strikes once

${table(fetch.once)}

## A fault that stays

Lookups are answered well here too, since the fault strikes the call only.

${table(fetch.always)}

## With Node's own client

\`nodeSender()\` of \`@pay/core/node\` gives the same, but for these rows. It knows whether a handshake was finished, and
it does not take an answer with bytes left over for a whole one.

${table([...differing(node, "once", "once"), ...differing(node, "always", "for good")])}

## With a dispatcher of undici

\`dispatcherSender()\` of \`@pay/core/node\` gives the same as \`fetch\`, but for these rows. It knows that nothing leaves before a
handshake is finished.

${table([...differing(undici, "once", "once"), ...differing(undici, "always", "for good")])}
`;
}
