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

/** Answer headers by their lower-case names, as undici 7 and 8 give them. */
export type Fields = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The same headers, read the way `Headers` reads them. */
export class FieldHeaders implements Iterable<[name: string, value: string]> {
  readonly #fields: Fields;

  constructor(fields: Fields) {
    this.#fields = fields;
  }

  /** The header's value; several of one name are joined, as if they had come as a list. */
  get(name: string): string | null {
    const wanted = name.toLowerCase();
    const value = Object.hasOwn(this.#fields, wanted) ? this.#fields[wanted] : undefined;
    if (value === undefined) return null;
    return typeof value === "string" ? value.trim() : value.map((each) => each.trim()).join(", ");
  }

  *[Symbol.iterator](): Iterator<[name: string, value: string]> {
    for (const [name, value] of Object.entries(this.#fields)) {
      if (typeof value === "string") yield [name, value];
      else for (const each of value ?? []) yield [name, each];
    }
  }
}

/** Names and values in turn, as undici 6 gives them; interceptors of version 7 put several values of a name together. */
export type ByteFields = readonly (Buffer | readonly Buffer[])[];

/** The same headers, not made into texts before somebody asks: most are never looked at. */
export class ByteHeaders implements Iterable<[name: string, value: string]> {
  readonly #fields: ByteFields;

  constructor(fields: ByteFields) {
    this.#fields = fields;
  }

  /** The header's value; several of one name are joined, as if they had come as a list. */
  get(name: string): string | null {
    const wanted = name.toLowerCase();
    let found: string | null = null;
    for (let index = 0; index < this.#fields.length; index += 2) {
      const candidate = this.#fields[index];
      if (candidate?.length !== wanted.length || textOf(candidate).toLowerCase() !== wanted) continue;
      for (const value of valuesOf(this.#fields[index + 1])) {
        found = found === null ? value.trim() : `${found}, ${value.trim()}`;
      }
    }
    return found;
  }

  *[Symbol.iterator](): Iterator<[name: string, value: string]> {
    for (let index = 0; index < this.#fields.length; index += 2) {
      const name = textOf(this.#fields[index]).toLowerCase();
      for (const value of valuesOf(this.#fields[index + 1])) yield [name, value];
    }
  }
}

function textOf(bytes: ByteFields[number] | undefined): string {
  return Buffer.isBuffer(bytes) ? bytes.toString("latin1") : "";
}

function valuesOf(bytes: ByteFields[number] | undefined): readonly string[] {
  if (bytes === undefined) return [];
  return Buffer.isBuffer(bytes) ? [textOf(bytes)] : bytes.map(textOf);
}
