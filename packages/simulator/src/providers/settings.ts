import type { ProviderSettings } from "./provider.js";

/** What every simulator is created with. The rate limits are the document's: a client must cope with them. */
export const commonOptions = ({
  clock,
  seed,
  faults,
  keepExchanges,
}: ProviderSettings): Pick<ProviderSettings, "clock" | "seed" | "faults" | "keepExchanges"> => ({
  clock,
  seed,
  faults,
  keepExchanges,
});
