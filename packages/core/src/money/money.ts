import { InputError } from "../errors/kinds.js";
import { currencyDecimals } from "./currency.js";

/** An amount in main units, as providers write it: `"12.34"`, `"12"`, `12.34`. */
export type DecimalAmount = string | number;

/** A binary number keeps every decimal of up to 15 digits; beyond, it may stand for several. */
const digitsOfNumber = 15;

/**
 * An amount in minor units (cents, kopecks) as a whole number. `"12.34"` hryvnias are `1234`.
 *
 * Text is read digit by digit and never goes through binary fractions. A number is taken for the decimal that it prints
 * as, which is what JSON carries.
 *
 * @param amount Main units: `"12.34"`, `12.34`. A point before the decimals, no white space, no thousands separators.
 * @param currency Alphabetic ISO 4217 code in capitals; it decides how many decimals there are.
 * @throws InputError for what is not a decimal, has more decimals than the currency (`0.1 + 0.2` hryvnias, `"1.5"` yen),
 *   or has too many digits to be exact.
 */
export function toMinorUnits(amount: DecimalAmount, currency: string): number {
  const minor = Number(toMinorBigInt(amount, currency));
  return Number.isSafeInteger(minor)
    ? minor
    : refuse("has too many digits for an exact number", "toMinorBigInt takes such amounts as text");
}

/** The same as {@link toMinorUnits} without an upper limit for text. `JSON.stringify` does not take a bigint. */
export function toMinorBigInt(amount: DecimalAmount, currency: string): bigint {
  const places = placesOf(currency);
  // Adding 0 turns -0 into 0.
  const text = typeof amount === "number" ? String(amount + 0) : amount;
  const match = typeof text === "string" ? /^(-?)(0|[1-9]\d*)(?:\.(\d+))?$/.exec(text) : null;
  if (match === null) return refuse("is not a decimal amount", 'main units such as "12.34" or 12.34');
  const [, sign = "", whole = "", fraction = ""] = match;
  if (/[1-9]/.test(fraction.slice(places))) {
    return refuse(`has more decimals than ${currency} has`, `${places} decimals`);
  }
  const digits = whole + fraction.slice(0, places).padEnd(places, "0");
  if (typeof amount === "number" && digits.replace(/^0+/, "").length > digitsOfNumber) {
    return refuse("has too many digits for an exact number", "text for such amounts");
  }
  return BigInt(sign + digits);
}

/**
 * An amount in main units as text, with all decimals of the currency. `1234` kopecks are `"12.34"` hryvnias.
 *
 * @param minor Minor units, a whole number.
 * @throws InputError for a number that is not whole or not exact.
 */
export function toDecimal(minor: number | bigint, currency: string): string {
  const places = placesOf(currency);
  if (typeof minor !== "bigint" && !Number.isSafeInteger(minor)) {
    return refuse("is not an exact whole number", "minor units as a whole number or a bigint");
  }
  const value = BigInt(minor);
  const digits = String(value < 0n ? -value : value).padStart(places + 1, "0");
  const whole = digits.slice(0, digits.length - places);
  return (value < 0n ? "-" : "") + (places === 0 ? whole : `${whole}.${digits.slice(-places)}`);
}

/**
 * An amount in main units as a number, for providers that want a JSON number. `1234` kopecks are `12.34` hryvnias, and
 * print as that.
 *
 * @throws InputError for an amount with more than 15 digits, which a number does not keep.
 */
export function toDecimalNumber(minor: number | bigint, currency: string): number {
  const text = toDecimal(minor, currency);
  if (text.replace(/\D/g, "").replace(/^0+/, "").length > digitsOfNumber) {
    return refuse("has too many digits for an exact number", "toDecimal for such amounts");
  }
  return Number(text);
}

/**
 * Compares two amounts in main units of one currency exactly, whatever their form: `"12.30"` equals `12.3`. Negative when
 * the first is smaller, 0 when they are equal, positive when it is larger.
 *
 * @throws InputError as {@link toMinorUnits} does.
 */
export function compareAmounts(one: DecimalAmount, other: DecimalAmount, currency: string): number {
  const left = toMinorBigInt(one, currency);
  const right = toMinorBigInt(other, currency);
  return left < right ? -1 : Number(left > right);
}

function placesOf(currency: string): number {
  return (
    currencyDecimals(currency) ?? refuse("is not a currency", 'an ISO 4217 code such as "UAH"', "currency")
  );
}

function refuse(problem: string, allowed: string, path = "amount"): never {
  throw new InputError({ issues: [{ path, problem, allowed }] });
}
