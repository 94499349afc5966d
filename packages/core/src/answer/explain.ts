import type { CodeMeaning } from "../operation.js";
import { valueAt } from "../pointer.js";

/** Where a provider's code stands: in the body of an error status, or in an answer that tells of a decline. */
export type CodePlace = "error" | "decline";

/** Looks a provider's code up in its table. The same code may advise something else in another place. */
export type ExplainCode = (code: string, place: CodePlace) => CodeMeaning | undefined;

/** What a body says of the reason for a refusal. */
export interface Explained {
  readonly providerCode: string | undefined;
  readonly meaning: CodeMeaning | undefined;
  /** `, CODE, meaning or the provider's own text`, as far as they are known. */
  readonly text: string;
}

/** Reads code and explanation at the places the provider's document names. */
export function explainBody(
  body: unknown,
  pointers: { readonly code?: string; readonly message?: string },
  place: CodePlace,
  explain: ExplainCode,
): Explained {
  const code = pointers.code === undefined ? undefined : valueAt(body, pointers.code);
  const message = pointers.message === undefined ? undefined : valueAt(body, pointers.message);
  const providerCode = typeof code === "string" || typeof code === "number" ? String(code) : undefined;
  const meaning = providerCode === undefined ? undefined : explain(providerCode, place);
  const reason = meaning?.meaning ?? (typeof message === "string" && message !== "" ? message : undefined);
  return {
    providerCode,
    meaning,
    text: [providerCode, reason].map((part) => (part === undefined ? "" : `, ${part}`)).join(""),
  };
}
