import { dirname, join, posix } from "node:path";
import { type Finding, filesBelow, providers, readText } from "./project.ts";

/** One import as it stands in a file. */
export interface Import {
  readonly specifier: string;
  readonly typeOnly: boolean;
}

const statement =
  /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[\w*{}\s,$]+?\sfrom\s+)?["']([^"']+)["']|import\(\s*["']([^"']+)["']\s*\)/g;

/** The imports and re-exports of a module. Dynamic ones count as well. */
export function importsOf(text: string): Import[] {
  return [...text.matchAll(statement)].map((match) => ({
    specifier: match[2] ?? match[3] ?? "",
    typeOnly: match[1] !== undefined,
  }));
}

interface Direction {
  /** Says what the rule keeps apart. */
  readonly rule: string;
  readonly remedy: string;
  /** Whether the rule speaks about this file. */
  readonly from: (file: string) => boolean;
  /** Whether this import breaks it. `target` is a repository path for relative imports, else the package specifier. */
  readonly forbids: (target: string, imported: Import, file: string) => boolean;
}

const providerSource = new RegExp(`^packages/(${providers.join("|")})/src/`);
const providerPackage = new RegExp(`^@pay/(${providers.join("|")})(?:/|$)`);
const inCore = (file: string): boolean => file.startsWith("packages/core/src/");
const isRelative = (target: string): boolean => target.startsWith("packages/") || target.startsWith("apps/");

const generatedReaders =
  /\/src\/(client|types|webhooks|errors|testing\/.*|generated\/.*|cash-desk\/.*)(\.ts)?$/;

const directions: readonly Direction[] = [
  {
    rule: "core knows no provider and has no dependency",
    remedy: "let the provider's package pass it in",
    from: inCore,
    forbids: (target) => !isRelative(target) && !target.startsWith("node:") && !target.startsWith("#"),
  },
  {
    rule: "only core's node entry uses Node's own modules",
    remedy: "use a web-standard interface, or move it to src/node",
    from: (file) => inCore(file) && !/\/(node|crypto)\/|\.node\.ts$/.test(file),
    forbids: (target) => target.startsWith("node:"),
  },
  {
    rule: "one provider does not know another",
    remedy: "lift what they share to core once a third needs it",
    from: (file) => providerSource.test(file),
    forbids: (target, _imported, file) => {
      const own = providerSource.exec(file)?.[1];
      const other = providerPackage.exec(target)?.[1] ?? providerSource.exec(`${target}/`)?.[1];
      return other !== undefined && other !== own;
    },
  },
  {
    rule: "generated code is read through types.ts",
    remedy: "import the name from types.ts, or export it there",
    from: (file) => providerSource.test(file) && !generatedReaders.test(file),
    forbids: (target) => target.includes("/src/generated/"),
  },
  {
    rule: "generated code holds data and types only",
    remedy: "change tools/generate",
    from: (file) => file.includes("/src/generated/"),
    forbids: (target, imported) => !imported.typeOnly && !target.includes("/src/generated/"),
  },
  {
    rule: "only transport/compose.ts knows the order of the steps",
    remedy: "let the steps meet in compose.ts",
    from: (file) => /^packages\/core\/src\/transport\//.test(file) && !/\/compose\.ts$/.test(file),
    forbids: (target) =>
      /\/transport\/(compose|deadline|retry|timeout|authorize|limit|observe)\.ts$/.test(target),
  },
  {
    rule: "a webhook handler does not pull in the transport",
    remedy: "move what both need to a leaf module",
    from: (file) => file.startsWith("packages/core/src/webhooks/"),
    forbids: (target, imported) =>
      !imported.typeOnly && /core\/src\/(transport\/|client\.ts|raw\.ts|index\.ts)/.test(target),
  },
  {
    rule: "a provider's webhook entry does not pull in its client",
    remedy: "import from @pay/core/webhooks instead",
    from: (file) => providerSource.test(file) && file.endsWith("/src/webhooks.ts"),
    forbids: (target, imported) =>
      !imported.typeOnly && (target === "@pay/core" || target.endsWith("/src/client.ts")),
  },
  {
    rule: "test tools stay in ./testing",
    remedy: "move it to src/testing",
    from: (file) => providerSource.test(file) && !file.includes("/src/testing/"),
    forbids: (target) =>
      /^(msw|ajv|ajv-formats|@pay\/testing)(\/|$)/.test(target) || target.includes("/src/testing/"),
  },
  {
    rule: "the shared stores know no provider, and no client of Redis but by what they use of it",
    remedy: "describe what is needed as an interface in src/connection",
    from: (file) => file.startsWith("packages/redis/src/"),
    forbids: (target) => !isRelative(target) && !/^@pay\/core(\/|$)/.test(target),
  },
  {
    rule: "the demo uses the packages as a customer would",
    remedy: "import from the package name or one of its entries",
    from: (file) => file.startsWith("apps/"),
    forbids: (target) => /^@pay\/[^/]+\/(src|dist)\//.test(target) || target.startsWith("packages/"),
  },
];

/** Checks every module of the packages and apps against the directions that must never be. */
export function checkDirections(root: string, folders: readonly string[]): Finding[] {
  const findings: Finding[] = [];
  for (const folder of folders) {
    for (const path of filesBelow(join(root, folder))) {
      if (!path.endsWith(".ts") || path.endsWith(".d.ts")) continue;
      const file = `${folder}/${path}`;
      for (const imported of importsOf(readText(root, file))) {
        const target = resolve(file, imported.specifier);
        for (const direction of directions) {
          if (direction.from(file) && direction.forbids(target, imported, file)) {
            findings.push({
              file,
              problem: `imports ${imported.specifier}, but ${direction.rule}`,
              remedy: direction.remedy,
            });
          }
        }
      }
    }
  }
  return findings;
}

function resolve(file: string, specifier: string): string {
  if (!specifier.startsWith(".")) return specifier;
  return posix.join(dirname(file), specifier).replace(/\.js$/, ".ts");
}
