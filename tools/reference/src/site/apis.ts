import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { type PublicPackage, record } from "@pay/release/packages";
import { type Api, apiOf } from "../operations.ts";
import type { Extra } from "./packages.ts";

/** Redoc, which draws the page; in one file. */
const redoc = createRequire(import.meta.url).resolve("redoc/bundles/redoc.standalone.js");

/** An image that Redoc would fetch from its maker. */
const foreignImage = "https://cdn.redoc.ly/redoc/logo-mini.svg";
const noImage = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'/%3E";

/** Writes a page for each provider's API, from its bundled document. */
export function writeApiPages(packages: readonly PublicPackage[], folder: string): Extra[] {
  const pages = packages.flatMap((one) => {
    const api = apiOf(one);
    return api === undefined ? [] : [{ one, api }];
  });
  const to = join(folder, "api");
  mkdirSync(to, { recursive: true });
  writeFileSync(join(to, "redoc.js"), readFileSync(redoc, "utf8").replaceAll(foreignImage, noImage));
  copyFileSync(`${redoc}.LICENSE.txt`, join(to, "redoc.js.LICENSE.txt"));
  return pages.map(({ one, api }) => {
    writeFileSync(join(to, `${one.short}.js`), `globalThis.api = ${JSON.stringify(inWords(api))};\n`);
    writeFileSync(join(to, `${one.short}.html`), page(one, api));
    return { title: api.title, path: `api/${one.short}.html` };
  });
}

/** The document, with what its extensions say in words where people read. */
function inWords({ document }: Api): Readonly<Record<string, unknown>> {
  const paths = Object.entries(record(document["paths"])).map(([path, item]) => {
    const operations = Object.entries(record(item)).map(([method, value]) => {
      const operation = record(value);
      const isCall = operation["x-pay-name"] !== undefined;
      const description = `${callWords(operation)}\n\n${String(operation["description"])}`;
      return [method, isCall ? { ...operation, description } : value] as const;
    });
    return [path, Object.fromEntries(operations)] as const;
  });
  return { ...document, paths: Object.fromEntries(paths) };
}

const retryWords: Readonly<Record<string, string>> = {
  safe: "sent again, since the call changes nothing",
  "same-id": "sent again with the same id",
  "status-first": "never sent twice blindly; another call tells what became of it",
  never: "never sent twice; the outcome stays unknown",
};

function callWords(operation: Readonly<Record<string, unknown>>): string {
  const retry = record(operation["x-pay-retry"]);
  const kind = String(retry["class"]);
  const { operation: lookup } = record(retry["lookup"]);
  const { operation: undo } = record(retry["undo"]);
  const lines = [
    `**Method:** \`${String(operation["x-pay-name"])}\``,
    `**When the answer is lost:** ${retryWords[kind]} (\`${kind}\`)${lookup === undefined ? "" : `; looked up by \`${String(lookup)}\``}`,
    ...(undo === undefined ? [] : [`**Undone by:** \`${String(undo)}\``]),
  ];
  return lines.join("  \n");
}

function page({ name, short }: PublicPackage, { title, about }: Api): string {
  const options = {
    hideDownloadButtons: true,
    nativeScrollbars: true,
    sortTagsAlphabetically: false,
    theme: {
      typography: {
        fontFamily: "system-ui, sans-serif",
        headings: { fontFamily: "system-ui, sans-serif" },
        code: { fontFamily: "ui-monospace, monospace" },
      },
    },
  };
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${about}">
<title>${title} · ${name}</title>
<link rel="icon" href="data:,">
<style>
body { margin: 0; }
header { font: 15px/1.4 system-ui, sans-serif; padding: 0.7rem 1.3rem; border-bottom: 1px solid #ddd; }
</style>
</head>
<body>
<header><a href="../index.html">@pay</a> · ${title}, for <code>${name}</code></header>
<div id="api"></div>
<script src="redoc.js"></script>
<script src="${short}.js"></script>
<script>Redoc.init(globalThis.api, ${JSON.stringify(options)}, document.getElementById("api"));</script>
</body>
</html>
`;
}
