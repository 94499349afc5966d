import type { Visit } from "./visit.ts";

/** Pays on RozetkaPay's page. */
export async function payOnPage({ page }: Visit, card: string): Promise<void> {
  await page.getByRole("button", { name: `Pay with Visa ${card}` }).click();
}

/** Says to the bank that it is the payer. */
export async function passThreeDs({ page }: Visit): Promise<void> {
  await page.getByRole("button", { name: "It is me: confirm" }).click();
}

/** Says to the bank that it is not. */
export async function failThreeDs({ page }: Visit): Promise<void> {
  await page.getByRole("button", { name: "It is not me: refuse" }).click();
}
