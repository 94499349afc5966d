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

/** A run of 13 to 19 digits, with or without separators, is taken for a card number wherever it stands. */
const cardNumber = /(?<![\w.-])\d(?:[ -]?\d){12,18}(?![\w.-])/g;

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
  let result = text;
  for (const value of secrets.values) {
    if (result.includes(value)) result = result.replaceAll(value, redactedText);
  }
  return result.replace(cardNumber, redactedText);
}

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
  return copy(
    value,
    secrets,
    secrets.pointers.map((pointer) => pointer.slice(1).split("/")),
  );
}

function copy(value: unknown, secrets: Secrets, paths: readonly (readonly string[])[]): unknown {
  if (typeof value === "string") return redactText(value, secrets);
  if (typeof value === "number") return redactNumber(value, secrets);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item: unknown) => member("*", item, secrets, paths));
  const result: Record<string, unknown> = {};
  for (const key of Object.keys(value)) {
    const shown = redactText(key, secrets);
    const content = (value as Record<string, unknown>)[key];
    // `__proto__` as a plain assignment would change the copy's prototype instead of adding a member.
    Object.defineProperty(result, shown, {
      value: isSecretMember(key) && !isEmpty(content) ? redactedText : member(key, content, secrets, paths),
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
): unknown {
  const below: (readonly string[])[] = [];
  for (const path of paths) {
    if (path[0] !== key && path[0] !== "*") continue;
    if (path.length === 1) return isEmpty(value) ? value : redactedText;
    below.push(path.slice(1));
  }
  return copy(value, secrets, below);
}

/** Collects the strings and numbers that stand at secret pointers of a value, to be replaced wherever else they appear. */
export function collectSecrets(value: unknown, pointers: readonly string[], into: Set<string>): void {
  for (const pointer of pointers) collectAt(value, pointer.slice(1).split("/"), into);
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

function collectAll(value: unknown, into: Set<string>): void {
  if (typeof value === "string" || typeof value === "number") {
    const text = String(value);
    // Shorter texts would blank out unrelated parts of a message; where they stand is redacted by pointer anyway.
    if (text.length < 3) return;
    into.add(text);
    // As it stands in a URL, and, for what is mostly a number, as others write it: a phone number without its plus.
    if (!/\p{Surrogate}/u.test(text)) into.add(encodeURIComponent(text));
    const digits = text.replaceAll(/\D/g, "");
    if (digits.length >= 7 && /^[\d\s+().-]+$/.test(text)) into.add(digits);
  } else if (typeof value === "object" && value !== null) {
    for (const item of Object.values(value)) collectAll(item, into);
  }
}
