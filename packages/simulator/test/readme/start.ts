import { loadFaults, startSimulators } from "pay-simulator";

export async function withProviders(test: (url: string) => Promise<void>): Promise<void> {
  const running = await startSimulators({
    only: ["koshelek"],
    ports: { koshelek: 0 },
    controlPort: 0,
    faults: await loadFaults("lossy"),
    seed: "7",
  });
  try {
    for (const { url } of running.providers) await test(url);
  } finally {
    await running.stop();
  }
}
