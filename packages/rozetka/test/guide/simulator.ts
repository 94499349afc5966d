// region simulator
import { createRozetka, type Rozetka } from "@pay/rozetka";
import { createRozetkaSimulator, type RozetkaSimulator } from "@pay/rozetka/testing";

/** A provider in this process: no account, no network, and time that stands still until it is advanced. */
export function simulatedShop(callbacks: (request: Request) => Promise<Response>): {
  readonly rozetka: Rozetka;
  readonly simulator: RozetkaSimulator;
} {
  const simulator = createRozetkaSimulator({
    deliver: callbacks,
    // The address of the project's settings, for requests that name none.
    callbackUrl: "https://your-shop.example/rozetkapay",
  });
  const rozetka = createRozetka({
    baseUrl: "https://api-epdev.rozetkapay.com",
    login: "shop",
    password: "shop-password",
    fetch: simulator.fetch,
    clock: simulator.clock,
  });
  return { rozetka, simulator };
}
// endregion
