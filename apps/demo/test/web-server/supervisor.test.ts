import { access } from "node:fs/promises";
import { expect, test } from "vitest";
import { startDemo } from "../../src/web/supervisor/demo.ts";
import { quick } from "../../src/web/timings.ts";

const onGivenUp = (error: Error): void => {
  throw error;
};

test("two demos on one machine: the second takes another port, and both leave nothing behind", async () => {
  const first = await startDemo({ port: 0, timings: quick, onGivenUp });
  const { port } = new URL(first.url);
  const second = await startDemo({ port: Number(port), timings: quick, onGivenUp });
  expect(second.url).not.toBe(first.url);
  for (const { url } of [first, second]) {
    const { csrfToken } = (await (await fetch(`${url}/api/session`)).json()) as {
      readonly csrfToken: string;
    };
    expect(csrfToken).toMatch(/^[\w-]{43}$/);
  }
  await Promise.all([first.stop(), second.stop()]);
  for (const { url, directory } of [first, second]) {
    await expect(fetch(`${url}/api/session`)).rejects.toThrow("fetch failed");
    await expect(access(directory)).rejects.toThrow("ENOENT");
  }
});
