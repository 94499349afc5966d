import { subjectSchema } from "../../document/subject.ts";
import { hasOnlyKeys, isOneOf, type Rule } from "../rule.ts";

/** `x-pay-subject` names the answer that the calls under a security scheme are about. */
export const subjectRule: Rule = {
  name: "subject",
  check({ document, operations }, report) {
    for (const [scheme, { "x-pay-subject": subject }] of Object.entries(
      document.components?.securitySchemes ?? {},
    )) {
      if (subject === undefined) continue;
      const path = ["components", "securitySchemes", scheme, "x-pay-subject"];
      if (document["x-pay-profiles"] === undefined) {
        report(path, "is read together with `x-pay-profiles`, which is missing");
      }
      if (!hasOnlyKeys(subject, ["type", "operation", "members"], path, report)) continue;
      const { type, operation, members } = subject;
      if (typeof type !== "string" || !/^[A-Z][A-Za-z0-9]*$/.test(type)) {
        report([...path, "type"], "must be a name for a type, a PascalCase word");
      } else if (document.components?.schemas?.[type] !== undefined) {
        report([...path, "type"], `\`${type}\` is the name of a component; choose another word`);
      }
      const methods = operations.filter(({ kind }) => kind === "method");
      const names = methods.map((found) => String(found.operation["x-pay-name"]));
      if (!isOneOf(operation, names, [...path, "operation"], report)) continue;
      if (!Array.isArray(members) || members.length === 0) {
        report([...path, "members"], "must be a list of members of the answer");
        continue;
      }
      const answering = methods.find((found) => found.operation["x-pay-name"] === operation);
      if (answering === undefined) continue;
      const known = Object.keys(subjectSchema(document, answering).properties ?? {});
      members.forEach((member, index) => {
        isOneOf(member, known, [...path, "members", index], report);
      });
    }
  },
};
