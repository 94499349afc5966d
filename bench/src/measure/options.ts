import { parseArgs } from "node:util";

/** What every command takes: `--rounds 3` and `--only <part of a name>`. */
export function commandOptions(rounds: number): { readonly rounds: number; readonly only: string } {
  const { values } = parseArgs({
    options: { rounds: { type: "string" }, only: { type: "string" } },
    allowPositionals: true,
  });
  const given = values.rounds === undefined ? rounds : Number(values.rounds);
  if (!Number.isSafeInteger(given) || given < 1) throw new RangeError("--rounds wants a whole number from 1");
  return { rounds: given, only: values.only?.toLowerCase() ?? "" };
}

/** The list in an order that differs from round to round, so that no client always follows the same one. */
export function shuffled<Item>(items: readonly Item[]): Item[] {
  return items
    .map((item) => ({ item, at: Math.random() }))
    .sort((left, right) => left.at - right.at)
    .map(({ item }) => item);
}
