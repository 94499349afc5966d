import { Refusal } from "./problems.ts";

/** Reads the members of a JSON body one by one, and says which is wrong. */
export class Input {
  readonly #value: Readonly<Record<string, unknown>>;
  readonly #path: string;

  constructor(value: unknown, path = "") {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      throw new Refusal("invalid", "Expected an object.", path === "" ? undefined : path);
    }
    this.#value = value as Readonly<Record<string, unknown>>;
    this.#path = path;
  }

  has(name: string): boolean {
    return this.#value[name] !== undefined;
  }

  text(name: string, pattern: RegExp = /^[^\p{Cc}]{1,200}$/u): string {
    const value = this.#value[name];
    return typeof value === "string" && pattern.test(value) ? value : this.#refuse(name);
  }

  oneOf<Value extends string>(name: string, values: readonly Value[]): Value {
    const value = values.find((each) => each === this.#value[name]);
    return value ?? this.#refuse(name);
  }

  whole(name: string, least: number, most: number): number {
    const value = this.#value[name];
    return typeof value === "number" && Number.isInteger(value) && value >= least && value <= most
      ? value
      : this.#refuse(name);
  }

  flag(name: string): boolean {
    const value = this.#value[name];
    return typeof value === "boolean" ? value : this.#refuse(name);
  }

  /** Whether a member is a certain word, where it may also be something else. */
  isText(name: string, word: string): boolean {
    return this.#value[name] === word;
  }

  object(name: string): Input {
    return new Input(this.#value[name], this.#at(name));
  }

  list(name: string, most: number): readonly Input[] {
    const value = this.#value[name];
    if (!Array.isArray(value) || value.length === 0 || value.length > most) return this.#refuse(name);
    return value.map((each: unknown, index) => new Input(each, `${this.#at(name)}[${index}]`));
  }

  #at(name: string): string {
    return this.#path === "" ? name : `${this.#path}.${name}`;
  }

  /** What was sent is not quoted: it may be a card number in the wrong place. */
  #refuse(name: string): never {
    throw new Refusal("invalid", `${this.#at(name)} is missing or wrong.`, this.#at(name));
  }
}
