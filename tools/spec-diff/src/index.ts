export { type Diff, diffDocuments } from "./diff.ts";
export { compareLevels, describeFinding, type Finding, highest, type Level, type Topic } from "./finding.ts";
export { isObject, type Json, type JsonObject } from "./json.ts";
