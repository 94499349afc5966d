import { tokensOf } from "./pointer.js";

/** Stands wherever a secret stood. */
export const redactedText = "[redacted]";

/** Header names whose value is a secret, whatever the provider. Lower case. */
const secretHeaders: ReadonlySet<string> = new Set([
  "authorization",
  "proxy-authorization",
  "cookie",
  "set-cookie",
  "token",
  "signature",
  "x-api-key",
  "x-customer-auth",
  "x-customer-rid",
  "x-rozetkapay-signature",
  "mbway-id",
]);

/** Member names that are secret in any body, compared in lower case without `_` and `-`. */
const secretMembers: ReadonlySet<string> = new Set([
  "authorization",
  "password",
  "secret",
  "accesstoken",
  "refreshtoken",
  "token",
  "cardtoken",
  "cvv",
  "cvc",
  "cvv2",
  "cvc2",
  "securecode",
  "pan",
  "cardnumber",
  "number",
  "expmonth",
  "expyear",
  "cardexpmonth",
  "cardexpyear",
  "transactionsignature",
  "blikcode",
  "iban",
  "email",
  "phone",
  "customeremail",
  "customerphone",
]);

/**
 * A run of 13 to 19 digits, with or without separators (those of a URL or a form included), is taken for a card number wherever it stands, unless it is part
 * of a word, an identifier or a decimal.
 */
const cardNumber = /(?<![\w-]|\d\.)\d(?:(?:[ +-]|%20)?\d){12,18}(?![\w-]|\.\d)/g;

const isSecretMember = (name: string): boolean =>
  secretMembers.has(name.toLowerCase().replaceAll(/[_-]/g, ""));

/** What must not be shown for one call. */
export interface Secrets {
  /** Strings that are replaced wherever they stand. */
  readonly values: ReadonlySet<string>;
  /** JSON pointers, `*` for any array item or member. */
  readonly pointers: readonly string[];
}

/** Nothing beyond the rules that hold for every call. */
export const noSecrets: Secrets = { values: new Set(), pointers: [] };

/** Replaces secret values and card numbers inside a text. */
export function redactText(text: string, secrets: Secrets = noSecrets): string {
  const places = placesOf(text, secrets);
  for (const { 0: digits, index } of text.matchAll(cardNumber)) places.push([index, index + digits.length]);
  return withoutPlaces(text, places);
}

/** Replaces secret values inside an identifier, where a long number is no card number. */
export function redactIdentifier(text: string, secrets: Secrets): string {
  return withoutPlaces(text, placesOf(text, secrets));
}

type Place = readonly [start: number, end: number];

/** A text as it reads after something in it was decoded, and where each of its units stood before. */
interface View {
  readonly text: string;
  /** `undefined` while nothing was decoded. */
  readonly places: readonly Place[] | undefined;
}

/** JSON in JSON in JSON in a URL. Whatever is wrapped deeper was hidden on purpose, and not by a careless system. */
const mostLayers = 5;

/**
 * Where secrets stand in a text, in whatever spelling: it is decoded, not they are encoded, since every system encodes other
 * signs. A layer is searched before the next one is taken off, for what looks encoded may be a part of the secret.
 */
function placesOf(text: string, { values }: Secrets): Place[] {
  const places: Place[] = [];
  if (values.size === 0) return places;
  let view: View = { text, places: undefined };
  findAll(view, values, places);
  for (let layer = 0; layer < mostLayers; layer += 1) {
    const below = decoded(view);
    if (below === view) break;
    view = below;
    findAll(view, values, places);
  }
  if (view.places !== undefined) findAll(view, [...values].filter(isEncoded).map(plain), places);
  if (/\d[\s().+-]+\d/.test(view.text)) {
    findAll(rewritten(view, betweenDigits, nothing), [...values].filter(isNumber), places);
  }
  return places;
}

/** Whatever people put between the digits of a long number. */
const betweenDigits = /(?<=\d)[\s().+-]{1,3}(?=\d)/g;
const nothing = (): string => "";
const isNumber = (value: string): boolean => /^\d{7,}$/.test(value);

/** One sign in a URL, inside JSON or in a page. */
const encodedSign =
  /%[0-7][\da-f]|%[cd][\da-f]%[89ab][\da-f]|%e[\da-f](?:%[89ab][\da-f]){2}|%f[0-7](?:%[89ab][\da-f]){3}|\\u[\da-f]{4}|\\[bfnrt"\\/]|&(?:amp|lt|gt|quot|apos|#\d{1,8}|#x[\da-f]{1,8});/gi;
const mayBeEncoded = /[%\\&]/;
const isEncoded = (value: string): boolean => mayBeEncoded.test(value);

/** One layer less; the view itself where there is nothing to take off. */
const decoded = (view: View): View =>
  mayBeEncoded.test(view.text) ? rewritten(view, encodedSign, signOf) : view;

function plain(value: string): string {
  let text = value;
  for (let layer = 0; layer < mostLayers; layer += 1) text = text.replaceAll(encodedSign, signOf);
  return text;
}

function signOf(encoded: string): string {
  try {
    if (encoded.startsWith("%")) return decodeURIComponent(encoded);
    if (encoded.startsWith("\\")) return String(JSON.parse(`"${encoded.toLowerCase()}"`));
    if (!encoded.startsWith("&#")) return entities[encoded.toLowerCase()] ?? encoded;
    return String.fromCodePoint(Number(encoded.slice(2, -1).replace(/^x/i, "0x")));
  } catch {
    // Some sequences have the form and no meaning.
    return encoded;
  }
}

const entities: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&apos;": "'",
};

function rewritten(view: View, expression: RegExp, write: (found: string) => string): View {
  let text = "";
  let done = 0;
  const places: Place[] = [];
  const keep = (end: number): void => {
    text += view.text.slice(done, end);
    for (let index = done; index < end; index += 1) places.push(view.places?.[index] ?? [index, index + 1]);
  };
  for (const { 0: found, index } of view.text.matchAll(expression)) {
    keep(index);
    done = index + found.length;
    const sign = write(found);
    const [start] = view.places?.[index] ?? [index];
    const [, end] = view.places?.[done - 1] ?? [0, done];
    for (let unit = 0; unit < sign.length; unit += 1) places.push([start, end]);
    text += sign;
  }
  if (done === 0) return view;
  keep(view.text.length);
  return { text, places };
}

function withoutPlaces(text: string, places: Place[]): string {
  if (places.length === 0) return text;
  places.sort(([one], [other]) => one - other);
  let result = "";
  let done = -1;
  // Secrets may overlap or hold each other: replacing them one by one would leave the rest of the other.
  for (const [start, end] of places) {
    if (start > done) result += text.slice(Math.max(done, 0), start) + redactedText;
    done = Math.max(done, end);
  }
  return result + text.slice(done);
}

/** From this length on upper and lower case are taken for the same; shorter texts would be found inside other words. */
const longEnough = 8;

function findAll(view: View, values: Iterable<string>, places: Place[]): void {
  const exact = withoutPlus(view.text);
  const folded = exact.toLowerCase();
  for (const value of values) {
    if (value === "") continue;
    // A few letters change their length with their case; then only the exact text is looked for.
    const isFolded = value.length >= longEnough && folded.length === exact.length;
    const inside = isFolded ? folded : exact;
    const wanted = isFolded ? withoutPlus(value).toLowerCase() : withoutPlus(value);
    for (let at = inside.indexOf(wanted); at >= 0; at = inside.indexOf(wanted, at + 1)) {
      const last = at + wanted.length - 1;
      places.push([view.places?.[at]?.[0] ?? at, view.places?.[last]?.[1] ?? last + 1]);
    }
  }
}

/** In a form a plus is a space, and an address with a plus that nobody encoded comes back with a space. */
const withoutPlus = (text: string): string => (text.includes("+") ? text.replaceAll("+", " ") : text);

/** A copy of headers with secret ones replaced. */
export function redactHeaders(
  headers: Readonly<Record<string, string>>,
  secrets: Secrets = noSecrets,
): Record<string, string> {
  const result: Record<string, string> = {};
  for (const name of Object.keys(headers)) {
    result[name] = secretHeaders.has(name.toLowerCase())
      ? redactedText
      : redactText(headers[name] ?? "", secrets);
  }
  return result;
}

/** A deep copy of a JSON value with everything secret replaced. The original is left alone. */
export function redactValue(value: unknown, secrets: Secrets = noSecrets): unknown {
  return copy(value, secrets, secrets.pointers.map(tokensOf), 0);
}

/** Nobody reads deeper than this, and a body made to exhaust the stack must not break the error that tells of it. */
const deepest = 100;

function copy(
  value: unknown,
  secrets: Secrets,
  paths: readonly (readonly string[])[],
  depth: number,
): unknown {
  if (typeof value === "string") return redactText(value, secrets);
  if (typeof value === "number") return redactNumber(value, secrets);
  if (typeof value !== "object" || value === null) return value;
  if (depth >= deepest) return redactedText;
  if (Array.isArray(value)) return value.map((item: unknown) => member("*", item, secrets, paths, depth));
  const result: Record<string, unknown> = {};
  for (const key of Object.keys(value)) {
    const shown = redactText(key, secrets);
    const content = (value as Record<string, unknown>)[key];
    // `__proto__` as a plain assignment would change the copy's prototype instead of adding a member.
    Object.defineProperty(result, shown, {
      value:
        isSecretMember(key) && !isEmpty(content) ? redactedText : member(key, content, secrets, paths, depth),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return result;
}

const isEmpty = (value: unknown): boolean => value === null || value === undefined || value === "";

function redactNumber(value: number, secrets: Secrets): unknown {
  const text = String(value);
  return redactText(text, secrets) === text ? value : redactedText;
}

function member(
  key: string,
  value: unknown,
  secrets: Secrets,
  paths: readonly (readonly string[])[],
  depth: number,
): unknown {
  const below: (readonly string[])[] = [];
  for (const path of paths) {
    if (path[0] !== key && path[0] !== "*") continue;
    if (path.length === 1) return isEmpty(value) ? value : redactedText;
    below.push(path.slice(1));
  }
  return copy(value, secrets, below, depth + 1);
}

/** Collects the strings and numbers that stand at secret pointers of a value, to be replaced wherever else they appear. */
export function collectSecrets(value: unknown, pointers: readonly string[], into: Set<string>): void {
  for (const pointer of pointers) collectAt(value, tokensOf(pointer), into);
}

function collectAt(value: unknown, path: readonly string[], into: Set<string>): void {
  if (value === null || value === undefined) return;
  const [key, ...rest] = path;
  if (key === undefined) {
    collectAll(value, into);
    return;
  }
  if (typeof value !== "object") return;
  if (key === "*") {
    for (const item of Object.values(value)) collectAt(item, rest, into);
  } else if (Object.hasOwn(value, key)) {
    collectAt((value as Record<string, unknown>)[key], rest, into);
  }
}

/** Without recursion, as a body may be made to exhaust the stack. */
function collectAll(value: unknown, into: Set<string>): void {
  const waiting = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next === "string" || typeof next === "number") collectText(String(next), into);
    else if (typeof next === "object" && next !== null)
      for (const item of Object.values(next)) waiting.push(item);
  }
}

function collectText(text: string, into: Set<string>): void {
  // Shorter texts would blank out unrelated parts of a message; where they stand is redacted by pointer anyway.
  if (text.length < 3) return;
  into.add(text);
  // What is mostly a number, as others write it: a phone number without its plus.
  const digits = text.replaceAll(/\D/g, "");
  if (digits.length >= 7 && /^[\d\s+().-]+$/.test(text)) into.add(digits);
}
