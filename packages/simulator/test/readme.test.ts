import { expect, test } from "vitest";
import { withProviders } from "./readme/start.js";

test("a program starts and stops providers", async () => {
  let seen = "";
  await withProviders(async (url) => {
    seen = url;
    // Some requests of the profile are lost; one of ten is answered.
    const answers = await Promise.allSettled(Array.from({ length: 10 }, () => fetch(url)));
    expect(answers.some(({ status }) => status === "fulfilled")).toBe(true);
  });
  await expect(fetch(seen)).rejects.toThrow("fetch failed");
});
