import { koshelek } from "./koshelek.js";
import type { Provider, ProviderName } from "./provider.js";
import { rozetka } from "./rozetka.js";
import { sibs } from "./sibs.js";

/** Every provider, in the order in which they are shown. Their packages are loaded only when they are started. */
export const providers: readonly Provider[] = [koshelek, rozetka, sibs];

/** The names of the providers. */
export const providerNames: readonly ProviderName[] = providers.map(({ name }) => name);
