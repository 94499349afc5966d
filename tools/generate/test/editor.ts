import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** What an editor shows for one file of a project. */
export interface Editor {
  /** The type of a word and its documentation. `after`: a text that stands before it, where the word is not the first. */
  readonly hover: (word: string, after?: string) => string;
  /** The words that are offered right behind a text. */
  readonly completions: (text: string) => readonly string[];
}

/** Opens a file of a folder with a `tsconfig.json`. */
export function openEditor(folder: string, name: string): Editor {
  const file = join(folder, name);
  const source = readFileSync(file, "utf8");
  const { config } = ts.readConfigFile(join(folder, "tsconfig.json"), ts.sys.readFile);
  const parsed = ts.parseJsonConfigFileContent(config, ts.sys, folder);
  const service = ts.createLanguageService({
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
    realpath: ts.sys.realpath ?? ((path) => path),
    getCompilationSettings: () => parsed.options,
    getScriptFileNames: () => [file],
    getScriptVersion: () => "1",
    getScriptSnapshot: (path) =>
      ts.sys.fileExists(path) ? ts.ScriptSnapshot.fromString(readFileSync(path, "utf8")) : undefined,
    getCurrentDirectory: () => folder,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
  });
  return {
    hover: (word, after = "") => {
      const info = service.getQuickInfoAtPosition(file, source.indexOf(word, source.indexOf(after)));
      const tags = (info?.tags ?? []).map(({ name, text }) => `@${name} ${ts.displayPartsToString(text)}`);
      return [
        ts.displayPartsToString(info?.displayParts),
        ts.displayPartsToString(info?.documentation),
        ...tags,
      ]
        .join(" ")
        .replaceAll(/\s+/g, " ");
    },
    completions: (text) => {
      const found = service.getCompletionsAtPosition(file, source.indexOf(text) + text.length, {});
      return (found?.entries ?? []).map((entry) => entry.name);
    },
  };
}
