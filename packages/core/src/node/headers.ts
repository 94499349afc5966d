/** Answer headers as they came over the wire, read the way `Headers` reads them. */
export class WireHeaders implements Iterable<[name: string, value: string]> {
  readonly #raw: readonly string[];

  /** `raw`: names and values in turn. */
  constructor(raw: readonly string[]) {
    this.#raw = raw;
  }

  /** The header's value; several of one name are joined, as if they had come as a list. */
  get(name: string): string | null {
    const wanted = name.toLowerCase();
    let found: string | null = null;
    for (let index = 0; index < this.#raw.length; index += 2) {
      const candidate = this.#raw[index] ?? "";
      if (candidate.length !== wanted.length || candidate.toLowerCase() !== wanted) continue;
      const value = (this.#raw[index + 1] ?? "").trim();
      found = found === null ? value : `${found}, ${value}`;
    }
    return found;
  }

  *[Symbol.iterator](): Iterator<[name: string, value: string]> {
    for (let index = 0; index < this.#raw.length; index += 2) {
      yield [(this.#raw[index] ?? "").toLowerCase(), this.#raw[index + 1] ?? ""];
    }
  }
}
