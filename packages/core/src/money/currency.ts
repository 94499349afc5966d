/**
 * Decimal places of the active ISO 4217 currencies that do not have two. Source: ISO 4217 list one of the Maintenance
 * Agency, https://www.six-group.com/en/products-services/financial-information/data-standards.html
 */
// biome-ignore format: one line for each number of places
const exceptions: Readonly<Record<string, number>> = {
  BIF: 0, CLP: 0, DJF: 0, GNF: 0, ISK: 0, JPY: 0, KMF: 0, KRW: 0, PYG: 0, RWF: 0, UGX: 0, UYI: 0, VND: 0, VUV: 0, XAF: 0, XOF: 0, XPF: 0,
  BHD: 3, IQD: 3, JOD: 3, KWD: 3, LYD: 3, OMR: 3, TND: 3,
  CLF: 4, UYW: 4,
};

/** Codes of the same list that are not counted in decimal places: metals, funds, tests, no currency. */
const uncounted = /^X(AG|AU|BA|BB|BC|BD|DR|PD|PT|SU|TS|UA|XX)$/;

/**
 * How many decimal places a currency has: 2 for hryvnias, 0 for yen. `undefined` for what is not an alphabetic ISO 4217
 * code in capitals. Codes that this version does not know are taken for currencies with two.
 */
export function currencyDecimals(currency: string): number | undefined {
  if (!/^[A-Z]{3}$/.test(currency) || uncounted.test(currency)) return undefined;
  return Object.hasOwn(exceptions, currency) ? exceptions[currency] : 2;
}
