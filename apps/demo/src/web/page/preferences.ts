import { effect, signal } from "@preact/signals";
import { type Language, languages, type Scene, sceneLanguages } from "../contract.ts";

/** What each language calls itself. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: "English",
  uk: "Українська",
  pl: "Polski",
  pt: "Português",
  ru: "Русский",
};

export const themes = ["system", "light", "dark"] as const;

export type Theme = (typeof themes)[number];

/** What the visitor has chosen. Nothing else is ever kept in the browser. */
interface Preferences {
  readonly theme: Theme;
  readonly language: Readonly<Record<Scene, Language>>;
}

const storageKey = "pay-demo-preferences";

export const preferences = signal<Preferences>(load());

/** Keeps the choices over visits and shows the theme. */
export function keepPreferences(): void {
  effect(() => {
    document.documentElement.dataset["theme"] = preferences.value.theme;
    try {
      localStorage.setItem(storageKey, JSON.stringify(preferences.value));
    } catch {
      // A browser that keeps nothing still shows everything.
    }
  });
}

function load(): Preferences {
  const kept = stored();
  return {
    theme: themes.find((theme) => theme === kept.theme) ?? "system",
    language: {
      desk: languageOf("desk", kept.language?.desk),
      shop: languageOf("shop", kept.language?.shop),
      checkout: languageOf("checkout", kept.language?.checkout),
    },
  };
}

function stored(): { theme?: unknown; language?: Partial<Record<Scene, unknown>> } {
  try {
    return JSON.parse(localStorage.getItem(storageKey) ?? "{}") as ReturnType<typeof stored>;
  } catch {
    return {};
  }
}

/** The language that was chosen for a scene, or the first of the visitor's own that the scene speaks. */
function languageOf(scene: Scene, chosen: unknown): Language {
  const spoken: readonly Language[] = sceneLanguages[scene];
  const wanted = [chosen, ...navigator.languages.map((tag) => tag.split("-")[0])];
  for (const name of wanted) {
    const language = languages.find((known) => known === name);
    if (language !== undefined && spoken.includes(language)) return language;
  }
  return "en";
}
