import { expect, test } from "vitest";
import { readCard } from "../../src/web/server/card.ts";
import { Input } from "../../src/web/server/input.ts";
import { problemOf, Refusal } from "../../src/web/server/problems.ts";

const card = {
  number: "4111 1111 1111 1111",
  expires: "12/29",
  verification: "123",
  holder: "Тарас Шевченко",
};

function refusal(read: () => unknown): Refusal {
  try {
    read();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error("it should have been refused");
}

test("card data is read as it is typed", () => {
  expect(readCard(new Input(card))).toEqual({ ...card, number: "4111111111111111" });
});

test.each([
  ["number", { ...card, number: "4111-1111-1111-1111" }],
  ["expires", { ...card, expires: "13/29" }],
  ["verification", { ...card, verification: "12" }],
  ["holder", { ...card, holder: "4111111111111111" }],
])("what is wrong is named and never quoted: %s", (field, wrong) => {
  const error = refusal(() => readCard(new Input({ card: wrong }).object("card")));
  expect(error.field).toBe(`card.${field}`);
  expect(JSON.stringify(problemOf(error))).not.toMatch(/4111/);
});

test("numbers, lists and choices keep to their bounds", () => {
  const input = new Input({ count: 1.5, many: [{}, {}, {}], way: "sideways", text: "a\u0000b" });
  expect(refusal(() => input.whole("count", 1, 2)).field).toBe("count");
  expect(refusal(() => input.list("many", 2)).field).toBe("many");
  expect(refusal(() => input.oneOf("way", ["hosted", "direct"])).field).toBe("way");
  expect(refusal(() => input.text("text")).field).toBe("text");
  expect(refusal(() => input.object("missing")).field).toBe("missing");
  expect(refusal(() => new Input([])).code).toBe("invalid");
});

test("an error of the shop itself tells nothing but that", () => {
  const { error } = console;
  console.error = () => undefined;
  const { status, body } = problemOf(new TypeError("secret detail"));
  console.error = error;
  expect(status).toBe(500);
  expect(JSON.stringify(body)).not.toContain("secret detail");
});
