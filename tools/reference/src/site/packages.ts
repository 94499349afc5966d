import { join } from "node:path";
import type { PublicPackage } from "@pay/release/packages";
import {
  Application,
  type DeclarationReflection,
  JSX,
  type ProjectReflection,
  TSConfigReader,
  type TypeDocOptions,
} from "typedoc";
import type { Guide } from "./guides.ts";

/** A page of the site that is not TypeDoc's. */
export interface Extra {
  readonly title: string;
  /** From the site's root. */
  readonly path: string;
}

/**
 * Writes the pages of everything that the packages export, from their built declarations, and those of the guides.
 *
 * @throws {Error} when a declaration cannot be read, or a comment or guide links to nothing.
 */
export async function writePackagePages(
  packages: readonly PublicPackage[],
  [front, ...guides]: readonly Guide[],
  extras: readonly Extra[],
  folder: string,
): Promise<void> {
  if (front === undefined) throw new Error("the site has no front page");
  const entries = packages.flatMap((one) =>
    one.entries.map(({ path, types }) => ({
      file: join(one.folder, types),
      // TypeDoc names modules by their paths below the folder that all have in common.
      known: `${one.short}/${types.slice(2).replace(/(\/index)?\.d\.ts$/, "")}`,
      name: one.name + path.slice(1),
    })),
  );
  const options: TypeDocOptions = {
    name: "@pay reference",
    entryPoints: entries.map(({ file }) => file),
    tsconfig: join(import.meta.dirname, "..", "..", "tsconfig.site.json"),
    readme: front.file,
    projectDocuments: guides.map(({ file }) => file),
    out: folder,
    cleanOutputDir: false,
    githubPages: false,
    disableSources: true,
    excludeInternal: true,
    includeHierarchySummary: false,
    sort: ["source-order"],
    validation: { notExported: false, invalidLink: true, invalidPath: true, rewrittenLink: true },
    treatWarningsAsErrors: true,
    logLevel: "Warn",
  };
  const application = await Application.bootstrap(options, [new TSConfigReader()]);
  const project = await application.convert();
  if (project === undefined) throw new Error("the declarations could not be read: build first");
  giveNames(project, new Map(entries.map(({ known, name }) => [known, name])), guides);
  application.validate(project);
  application.renderer.hooks.on("sidebar.begin", (context) =>
    JSX.createElement(
      "nav",
      { class: "tsd-navigation" },
      ...extras.map(({ title, path }) =>
        JSX.createElement("a", { href: context.relativeURL(path) ?? path }, title),
      ),
    ),
  );
  await application.generateOutputs(project);
  const { logger } = application;
  if (logger.hasErrors() || logger.hasWarnings()) throw new Error("what TypeDoc complains of stands above");
}

function giveNames(
  project: ProjectReflection,
  names: ReadonlyMap<string, string>,
  guides: readonly Guide[],
): void {
  const modules: readonly DeclarationReflection[] = project.children ?? [];
  for (const module of modules) {
    const name = names.get(module.name);
    if (name === undefined) throw new Error(`TypeDoc named a module ${module.name}, which is no entry`);
    module.name = name;
  }
  for (const document of project.documents ?? []) {
    const title = guides.find(({ file }) =>
      file.replaceAll(/[\\/]/g, "_").endsWith(`${document.name.replaceAll("/", "_")}.md`),
    )?.title;
    if (title !== undefined) document.name = title;
  }
}
