import { signal } from "@preact/signals";
import { type Scene, scenes } from "../contract.ts";

const isScene = (name: unknown): name is Scene => scenes.some((scene) => scene === name);

/** The scene that is shown. */
export const scene = signal<Scene>("desk");

/** The order of a buyer who has just come back from a page of the provider or the bank. */
export const returned = signal<string | undefined>(undefined);

/** Follows the address: `#shop`, or `?scene=shop&order=…` for a buyer who comes back. */
export function followAddress(): void {
  const query = new URLSearchParams(location.search);
  const from = query.get("scene");
  if (isScene(from)) {
    scene.value = from;
    returned.value = query.get("order") ?? undefined;
    history.replaceState(null, "", `/#${from}`);
  }
  const follow = (): void => {
    const name = location.hash.slice(1);
    if (isScene(name)) scene.value = name;
  };
  follow();
  addEventListener("hashchange", follow);
}

/** Shows a scene. */
export function show(next: Scene): void {
  location.hash = next;
  scene.value = next;
}
