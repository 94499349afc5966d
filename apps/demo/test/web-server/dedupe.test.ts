import { expect, test } from "vitest";
import { openDatabase } from "../../src/web/server/database.ts";
import { sqliteDedupe } from "../../src/web/server/dedupe.ts";

test("a handled webhook is known to the next run, one that was being handled may come again", async () => {
  const database = openDatabase(":memory:");
  const first = sqliteDedupe(database, "sibs");
  expect(await first.claim("paid")).toBe("new");
  expect(await first.claim("paid")).toBe("busy");
  await first.complete("paid");
  expect(await first.claim("paid")).toBe("done");
  expect(await first.claim("cancelled")).toBe("new");
  expect(await first.claim("failed")).toBe("new");
  await first.release("failed");
  expect(await first.claim("failed")).toBe("new");

  const next = sqliteDedupe(database, "sibs");
  expect(await next.claim("paid")).toBe("done");
  expect(await next.claim("cancelled")).toBe("new");
});

test("providers do not share their keys", async () => {
  const database = openDatabase(":memory:");
  const sibs = sqliteDedupe(database, "sibs");
  const rozetka = sqliteDedupe(database, "rozetka");
  expect(await sibs.claim("1")).toBe("new");
  expect(await rozetka.claim("1")).toBe("new");
  await sibs.complete("1");
  expect(await sibs.claim("1")).toBe("done");
  expect(await rozetka.claim("1")).toBe("busy");
});
