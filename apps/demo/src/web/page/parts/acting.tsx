import { signal } from "@preact/signals";
import type { VNode } from "preact";
import type { Answer, EndpointPath, Endpoints, LocalText, Scene } from "../../contract.ts";
import { post, Refusal } from "../link/requests.ts";
import { T, useLanguage } from "../texts/language.tsx";
import { fieldTexts, problemTexts } from "../texts/problems.ts";
import { Icon } from "./icon.tsx";

/** What went wrong last, for people. */
interface Trouble {
  readonly text: LocalText;
  /** The name of the field that is wrong. */
  readonly field?: LocalText;
  /** In the server's own words, which are English. */
  readonly detail?: string;
}

const trouble = signal<Partial<Record<Scene, Trouble>>>({});

/** What is under way, so that its button can show it. */
const underWay = signal<readonly string[]>([]);

/** Whether an action is under way. */
export const isBusy = (name: string): boolean => underWay.value.includes(name);

/**
 * Acts for a scene, and shows there what goes wrong.
 *
 * @param name Of the action, for {@link isBusy}.
 * @returns The answer, or nothing when it failed.
 */
export async function act<Path extends EndpointPath>(
  scene: Scene,
  path: Path,
  input: Endpoints[Path]["input"],
  name: string = path,
): Promise<Answer | undefined> {
  trouble.value = { ...trouble.value, [scene]: undefined };
  underWay.value = [...underWay.value, name];
  try {
    return await post(path, input);
  } catch (error) {
    trouble.value = { ...trouble.value, [scene]: troubleOf(error) };
    return undefined;
  } finally {
    underWay.value = underWay.value.toSpliced(underWay.value.indexOf(name), 1);
  }
}

function troubleOf(error: unknown): Trouble {
  if (!(error instanceof Refusal)) return { text: problemTexts.unanswered };
  const { code, outcome, message, field = "" } = error.problem;
  const name = fieldTexts[field];
  if (code === "provider") return { text: problemTexts[outcome ?? "unknown"], detail: message };
  if (code === "invalid" && name !== undefined) return { text: problemTexts.invalid, field: name };
  if (code === "invalid" || code === "not-now") return { text: problemTexts[code], detail: message };
  return { text: problemTexts.other, detail: message };
}

/** Where a scene shows what went wrong. */
export function TroubleNotice({ scene }: { readonly scene: Scene }): VNode {
  const current = trouble.value[scene];
  const language = useLanguage();
  return (
    <div role="alert" class="trouble" hidden={current === undefined}>
      {current !== undefined && (
        <>
          <Icon name="bolt" />
          <p>
            <T text={current.text} />
            {current.field !== undefined && (
              <>
                {" "}
                <strong>
                  <T text={current.field} />
                </strong>
              </>
            )}
            {language === "en" && current.detail !== undefined && <small>{current.detail}</small>}
          </p>
        </>
      )}
    </div>
  );
}
