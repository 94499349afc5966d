import fc from "fast-check";
import type { Json } from "./document.js";

/** A marked value and the place it was made for. */
export interface Mark {
  readonly text: string;
  /** JSON pointer into the input or the answer. */
  readonly pointer: string;
}

/** Texts shorter than this stand in other texts by chance. They are only looked for where they were put. */
const findable = 4;

/** Makes texts that stand nowhere else, and finds them again. */
export class Marks {
  #marks: Mark[] = [];
  readonly #taken = new Set<string>();
  #count = 0;

  /** Every mark that was made. */
  get all(): readonly Mark[] {
    return this.#marks;
  }

  /** The marks that can be told apart from other text. */
  get findable(): readonly Mark[] {
    return this.#marks.filter(({ text }) => text.length >= findable);
  }

  /** A new text that a schema allows, in the manner of the member it is for. */
  make(schema: Json, name: string, pointer: string): string {
    const text = this.#candidates(schema, name).find((each) => !this.#taken.has(each) && fits(each, schema));
    if (text === undefined) throw new Error(`${pointer}: no marked value fits ${JSON.stringify(schema)}`);
    this.#taken.add(text);
    this.#marks.push({ text, pointer });
    return text;
  }

  /** Forgets what was made for other variants than this one. */
  keepThoseIn(value: unknown): void {
    this.#marks = this.#marks.filter(({ text }) => holds(value, text));
  }

  /** Looks for a text that was not made here, such as a credential. */
  watch(text: string): void {
    this.#marks.push({ text, pointer: "" });
  }

  /** The marks that a text shows, in whatever case, and without the plus of a phone number. */
  in(text: string): string[] {
    const folded = text.toLowerCase();
    return this.findable
      .filter(({ text: mark }) => {
        const wanted = mark.toLowerCase().replace(/^\+(?=\d+$)/, "");
        // Few digits or letters stand in longer words by chance.
        if (wanted.length > 6) return folded.includes(wanted);
        const quoted = wanted.replaceAll(/[^\w]/g, "\\$&");
        return new RegExp(`(?<!\\w|\\d[.:])${quoted}(?!\\w|[.:]\\d)`).test(folded);
      })
      .map(({ text: mark, pointer }) => `${mark} of ${pointer}`);
  }

  #candidates(schema: Json, name: string): string[] {
    this.#count += 1;
    const count = this.#count;
    const digits = (length: number): string => String(count).padStart(length, "0");
    const word = `canary${count}mark`;
    const byName: string[] = [];
    if (/cvv|cvc|secure_?code/i.test(name)) byName.push(String(9_999 - count));
    if (/pan$|^number$|card_?number|full_number/i.test(name)) byName.push(`4929${digits(12)}`);
    if (/phone/i.test(name)) byName.push(`+38067${digits(7)}`);
    if (/^ip|_ip$|ip_?address$/i.test(name))
      byName.push(`198.51.100.${count % 256}`, `198.51.${count % 256}.7`);
    const byFormat: Readonly<Record<string, string>> = {
      email: `canary${count}.mail@marked.example`,
      uuid: `ca4a4700-0000-4000-8000-${digits(12)}`,
      uri: `https://canary-${count}.example/secret`,
      date: new Date(Date.UTC(1961, 0, 1 + count)).toISOString().slice(0, 10),
      "date-time": new Date(Date.UTC(1961, 0, 1 + count)).toISOString(),
    };
    const { format, pattern } = schema;
    const samples =
      typeof pattern === "string"
        ? fc.sample(fc.stringMatching(new RegExp(pattern, "u")), { numRuns: 300, seed: count })
        : [];
    const longFirst = samples.toSorted((one, other) => other.length - one.length);
    const known = typeof format === "string" ? byFormat[format] : undefined;
    const padded = word.padEnd(Number(schema["minLength"] ?? 0), "x");
    return [
      ...(known === undefined ? [] : [known]),
      ...byName,
      padded,
      `ca${digits(4)}`,
      digits(4),
      ...longFirst,
    ];
  }
}

/** Whether a text stands somewhere in a value. */
export function holds(value: unknown, text: string): boolean {
  if (typeof value !== "object" || value === null) return value === text;
  return Object.values(value).some((member) => holds(member, text));
}

/** Whether a schema allows a text. */
export function fits(text: string, { pattern, minLength, maxLength, format }: Json): boolean {
  if (typeof minLength === "number" && text.length < minLength) return false;
  if (typeof maxLength === "number" && text.length > maxLength) return false;
  if (format === "email" && !text.includes("@")) return false;
  if (format === "uuid" && !/^[\da-f-]{36}$/.test(text)) return false;
  if (format === "uri" && !URL.canParse(text)) return false;
  if ((format === "date" || format === "date-time") && Number.isNaN(Date.parse(text))) return false;
  return typeof pattern !== "string" || new RegExp(pattern, "u").test(text);
}
