/** An amount in hundredths of the main currency unit, so that sums are exact. */
export function toHundredths(amount: number | string): number {
  return Math.round(Number(amount) * 100);
}

/** An amount as the provider writes it: main currency units as a decimal string. */
export function toDecimal(hundredths: number): string {
  return (hundredths / 100).toFixed(2);
}
