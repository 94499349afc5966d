/** A form that texts may be asked to have. */
export interface Format {
  test(text: string): boolean;
  /** What is accepted, in words. */
  readonly example: string;
}

const matching = (expression: RegExp, example: string): Format => ({
  test: (text) => expression.test(text),
  example,
});

/** Whether the calendar has the day; `Date.parse` takes 31 February for 3 March. */
function isDay(text: string): boolean {
  const day = text.slice(0, 10);
  const date = new Date(day);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

/** The formats of JSON Schema that are checked. Texts of any other format are taken as they are. */
export const formats: Readonly<Record<string, Format | undefined>> = {
  "date-time": {
    test: (text) =>
      /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:?\d\d)$/.test(text) &&
      isDay(text) &&
      !Number.isNaN(Date.parse(text)),
    example: "a moment with its zone, such as 2026-01-31T09:30:00.000Z",
  },
  date: {
    test: (text) => /^\d{4}-\d\d-\d\d$/.test(text) && isDay(text),
    example: "a date such as 2026-01-31",
  },
  uuid: matching(/^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i, "a UUID"),
  uri: { test: (text) => URL.canParse(text), example: "an absolute URL" },
  email: matching(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, "an e-mail address"),
};
