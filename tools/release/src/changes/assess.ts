import { diffDocuments, type Finding, highest, type JsonObject, type Level } from "@pay/spec-diff";
import { compareSurfaces } from "../surface/compare.ts";
import type { Surface } from "../surface/report.ts";
import type { Base } from "./base.ts";

/** What changed in a package since its base, and the version that asks for. */
export interface Assessment {
  readonly bump: Level;
  readonly spec: readonly Finding[];
  readonly types: readonly Finding[];
}

/** Compares the spec and the types of a package with its base: the graver of both decides. */
export function assess(
  base: Base,
  document: JsonObject | undefined,
  surface: Surface,
  folder: string,
): Assessment {
  const spec =
    base.document === undefined || document === undefined
      ? []
      : diffDocuments(base.document, document).findings;
  const types = base.surface.size === 0 ? [] : compareSurfaces(base.surface, surface, folder);
  const bump = highest([...spec, ...types].map(({ level }) => level));
  // The document is part of the package: whatever changed in it is worth a patch.
  const touched = base.document !== undefined && JSON.stringify(base.document) !== JSON.stringify(document);
  return { spec, types, bump: bump === "none" && touched ? "patch" : bump };
}
