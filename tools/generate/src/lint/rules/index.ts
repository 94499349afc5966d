import type { Rule } from "../rule.ts";
import { availabilityRule } from "./availability.ts";
import { closedRule } from "./closed.ts";
import { codesRule } from "./codes.ts";
import { componentsRule } from "./components.ts";
import { descriptionsRule } from "./descriptions.ts";
import { documentRule } from "./document.ts";
import { enumsRule } from "./enums.ts";
import { examplesRule } from "./examples.ts";
import { fillRule } from "./fill.ts";
import { inputsRule } from "./inputs.ts";
import { keysRule } from "./keys.ts";
import { limitsRule } from "./limits.ts";
import { namesRule } from "./names.ts";
import { outcomeRule } from "./outcome.ts";
import { profilesRule } from "./profiles.ts";
import { requestSchemasRule } from "./request-schemas.ts";
import { requiredRule } from "./required.ts";
import { responsesRule } from "./responses.ts";
import { retryRule } from "./retry.ts";
import { sourcesRule } from "./sources.ts";
import { subjectRule } from "./subject.ts";
import { tagsRule } from "./tags.ts";
import { unionsRule } from "./unions.ts";

/** The rules of docs/spec-conventions.md that Redocly does not know. */
export const rules: readonly Rule[] = [
  documentRule,
  keysRule,
  namesRule,
  retryRule,
  outcomeRule,
  limitsRule,
  inputsRule,
  requestSchemasRule,
  closedRule,
  enumsRule,
  unionsRule,
  requiredRule,
  fillRule,
  codesRule,
  componentsRule,
  descriptionsRule,
  availabilityRule,
  profilesRule,
  subjectRule,
  tagsRule,
  responsesRule,
  examplesRule,
  sourcesRule,
];
