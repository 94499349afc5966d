import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { InputError } from "../../src/errors/kinds.js";
import { currencyDecimals } from "../../src/money/currency.js";
import {
  compareAmounts,
  toDecimal,
  toDecimalNumber,
  toMinorBigInt,
  toMinorUnits,
} from "../../src/money/money.js";

const currencies = [
  ["JPY", 0],
  ["KRW", 0],
  ["UAH", 2],
  ["EUR", 2],
  ["PLN", 2],
  ["RUB", 2],
  ["KWD", 3],
  ["TND", 3],
  ["CLF", 4],
] as const;
const currency = fc.constantFrom(...currencies);

describe("currencies", () => {
  it.each(currencies)("%s has %i decimals", (code, places) => {
    expect(currencyDecimals(code)).toBe(places);
  });

  it("are codes in capitals, and neither metals nor test codes", () => {
    for (const code of ["uah", "UA", "UAHX", "", "980", "U H", "XAU", "XTS", "XXX", "XDR", "EUR\n"]) {
      expect(currencyDecimals(code)).toBeUndefined();
      expect(() => toMinorUnits("1", code)).toThrow("currency is not a currency");
    }
    expect(currencyDecimals("constructor".slice(0, 3).toUpperCase())).toBe(2);
  });
});

describe("minor units", () => {
  it.each([
    ["12.34", "UAH", 1_234],
    [12.34, "UAH", 1_234],
    ["12", "UAH", 1_200],
    ["12.3", "UAH", 1_230],
    ["12.3400", "UAH", 1_234],
    ["0.01", "EUR", 1],
    ["-0.01", "EUR", -1],
    ["0", "EUR", 0],
    ["-0", "EUR", 0],
    [-0, "EUR", 0],
    // Multiplying these by 100 in binary gives 109.00000000000001, 110.00000000000001 and 434.99999999999994.
    [1.09, "EUR", 109],
    ["1.1", "EUR", 110],
    [4.35, "EUR", 435],
    [8.2, "KWD", 8_200],
    ["500", "JPY", 500],
    ["500.00", "JPY", 500],
    ["0.0001", "CLF", 1],
    ["90071992547409.91", "UAH", Number.MAX_SAFE_INTEGER],
  ] as const)("of %s %s are %i", (amount, code, minor) => {
    expect(toMinorUnits(amount, code)).toBe(minor);
  });

  it.each([
    [0.1 + 0.2, "UAH", "has more decimals than UAH has"],
    ["12.345", "UAH", "has more decimals than UAH has"],
    ["1.5", "JPY", "has more decimals than JPY has"],
    [1.5, "JPY", "has more decimals than JPY has"],
    [1e21, "UAH", "is not a decimal amount"],
    [1e-7, "UAH", "is not a decimal amount"],
    [Number.NaN, "UAH", "is not a decimal amount"],
    [Number.POSITIVE_INFINITY, "UAH", "is not a decimal amount"],
    ["12,34", "UAH", "is not a decimal amount"],
    ["1 234.00", "UAH", "is not a decimal amount"],
    [" 12", "UAH", "is not a decimal amount"],
    ["12\n", "UAH", "is not a decimal amount"],
    ["+12", "UAH", "is not a decimal amount"],
    ["012", "UAH", "is not a decimal amount"],
    [".5", "UAH", "is not a decimal amount"],
    ["5.", "UAH", "is not a decimal amount"],
    ["1e2", "UAH", "is not a decimal amount"],
    ["0x10", "UAH", "is not a decimal amount"],
    ["١٢", "UAH", "is not a decimal amount"],
    ["", "UAH", "is not a decimal amount"],
    ["-", "UAH", "is not a decimal amount"],
    ["90071992547409.92", "UAH", "has too many digits"],
    [10_000_000_000_000.5, "UAH", "has too many digits"],
  ] as const)("of %s %s do not exist", (amount, code, problem) => {
    expect(() => toMinorUnits(amount, code)).toThrow(problem);
    expect(() => toMinorUnits(amount, code)).toThrow(InputError);
  });

  it("are refused for what is no amount at all, as plain JavaScript may pass it", () => {
    for (const value of [undefined, null, true, {}, [12], 12n, new Date(0)]) {
      // @ts-expect-error The types forbid it.
      expect(() => toMinorUnits(value, "UAH")).toThrow("is not a decimal amount");
      // @ts-expect-error The types forbid it, except for the bigint.
      if (typeof value !== "bigint") expect(() => toDecimal(value, "UAH")).toThrow("whole number");
    }
  });

  it("never show the amount in an error", () => {
    expect(() => toMinorUnits("4111111111111111x", "UAH")).toThrow(/^(?!.*4111).*$/s);
  });

  it("are a bigint beyond what a number holds", () => {
    expect(toMinorBigInt("123456789012345678901234567890.12", "UAH")).toBe(12345678901234567890123456789012n);
  });
});

describe("decimals", () => {
  it.each([
    [1_234, "UAH", "12.34"],
    [5, "UAH", "0.05"],
    [-5, "UAH", "-0.05"],
    [-0, "UAH", "0.00"],
    [100, "UAH", "1.00"],
    [500, "JPY", "500"],
    [0, "JPY", "0"],
    [1, "KWD", "0.001"],
    [12_345n, "CLF", "1.2345"],
    [12345678901234567890n, "EUR", "123456789012345678.90"],
  ] as const)("of %s in %s are %s", (minor, code, text) => {
    expect(toDecimal(minor, code)).toBe(text);
  });

  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])("of %d do not exist", (minor) => {
    expect(() => toDecimal(minor, "UAH")).toThrow("is not an exact whole number");
  });

  it("as a number print as the same amount", () => {
    expect(JSON.stringify({ amount: toDecimalNumber(1_230, "UAH") })).toBe('{"amount":12.3}');
    expect(JSON.stringify({ amount: toDecimalNumber(999_999_999_999_999, "UAH") })).toBe(
      '{"amount":9999999999999.99}',
    );
    expect(() => toDecimalNumber(1_000_000_000_000_001, "UAH")).toThrow("too many digits");
  });
});

describe("comparing amounts", () => {
  it("looks at the value, not at the form", () => {
    expect(compareAmounts("12.30", 12.3, "UAH")).toBe(0);
    expect(compareAmounts("12.29", 12.3, "UAH")).toBeLessThan(0);
    expect(compareAmounts(100, "99.99", "UAH")).toBeGreaterThan(0);
    expect(compareAmounts("-1", "1", "UAH")).toBeLessThan(0);
    expect(compareAmounts("9007199254740993", "9007199254740992", "JPY")).toBeGreaterThan(0);
  });

  it("refuses what is not an amount", () => {
    expect(() => compareAmounts("1.00", "1,00", "UAH")).toThrow(InputError);
  });
});

describe("conversions", () => {
  const whole = fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n });
  const safe = fc.maxSafeInteger();

  it("lose nothing: minor units to text and back", () => {
    fc.assert(
      fc.property(whole, currency, (minor, [code, places]) => {
        const text = toDecimal(minor, code);
        expect(toMinorBigInt(text, code)).toBe(minor);
        expect(text.split(".")[1]?.length ?? 0).toBe(places);
      }),
    );
    fc.assert(
      fc.property(safe, currency, (minor, [code]) => {
        expect(toMinorUnits(toDecimal(minor, code), code)).toBe(minor + 0);
      }),
    );
  });

  it("lose nothing: text in, the same text out", () => {
    const text = currency.chain(([code, places]) =>
      fc
        .record({
          sign: fc.constantFrom("", "-"),
          head: fc.constantFrom("0", "1", "20", "999", "123456789012345678901234567890"),
          tail: fc.array(fc.constantFrom(..."0123456789"), { minLength: places, maxLength: places }),
        })
        .map(({ sign, head, tail }) => {
          const isZero = head === "0" && tail.every((digit) => digit === "0");
          return { code, text: (isZero ? "" : sign) + head + (places === 0 ? "" : `.${tail.join("")}`) };
        }),
    );
    fc.assert(
      fc.property(text, ({ code, text: given }) => {
        expect(toDecimal(toMinorBigInt(given, code), code)).toBe(given);
      }),
    );
  });

  it("agree with the number that JSON would carry", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 }),
        currency,
        (minor, [code]) => {
          const carried: unknown = JSON.parse(JSON.stringify(toDecimalNumber(minor, code)));
          expect(carried).toBeTypeOf("number");
          // Small fractions such as 0.0000001 would print with an exponent; no currency is that fine.
          expect(toMinorUnits(Number(carried), code)).toBe(minor);
        },
      ),
    );
  });

  it("either refuse a number or read exactly what it prints as", () => {
    fc.assert(
      fc.property(fc.double(), currency, (amount, [code]) => {
        let minor: bigint;
        try {
          minor = toMinorBigInt(amount, code);
        } catch (error) {
          expect(error).toBeInstanceOf(InputError);
          return;
        }
        expect(Number(toDecimal(minor, code))).toBe(amount + 0);
      }),
      { numRuns: 1_000 },
    );
  });

  it("order amounts as their minor units", () => {
    fc.assert(
      fc.property(whole, whole, currency, (one, other, [code]) => {
        const order = compareAmounts(toDecimal(one, code), toDecimal(other, code), code);
        expect(Math.sign(order)).toBe(one < other ? -1 : one > other ? 1 : 0);
      }),
    );
  });
});
