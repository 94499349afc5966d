import { Code, literal, type Value } from "./literal.ts";

/** Shorter values are clearer where they stand. */
const worthSharing = 80;

/**
 * Values that stand in several rows, such as an outcome table. Each becomes one constant, which keeps the rows short and
 * the client small.
 */
export class SharedValues {
  readonly #counts = new Map<string, number>();
  readonly #names = new Map<string, string>();
  readonly #constants: string[] = [];
  readonly #numbers = new Map<string, number>();

  /** Takes note of a value before anything is written. */
  count(value: Value | undefined): void {
    if (value === undefined) return;
    const text = literal(value, "", Number.POSITIVE_INFINITY);
    this.#counts.set(text, (this.#counts.get(text) ?? 0) + 1);
  }

  /** The value itself, or the name of the constant that holds it. */
  share(name: string, type: string, value: Value | undefined): Value | undefined {
    if (value === undefined) return undefined;
    const text = literal(value, "", Number.POSITIVE_INFINITY);
    if (text.length < worthSharing || (this.#counts.get(text) ?? 0) < 2) return value;
    const key = `${type} ${text}`;
    const known = this.#names.get(key);
    if (known !== undefined) return new Code(known);
    const number = (this.#numbers.get(name) ?? 0) + 1;
    const constant = `${name}${number}`;
    this.#numbers.set(name, number);
    this.#names.set(key, constant);
    this.#constants.push(`const ${constant}: ${type} = ${literal(value, "", 50)};\n`);
    return new Code(constant);
  }

  /** The constants, in the order in which they were first needed. */
  text(): string {
    return this.#constants.join("\n");
  }
}
