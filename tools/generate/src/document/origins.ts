import { type BaseResolver, getLineColLocation, type Source } from "@redocly/openapi-core";
import { compare } from "../problem.ts";
import type { Path } from "./types.ts";

/** A file that was read, as Redocly keeps it. */
export interface ReadFile {
  readonly source: Source;
  readonly parsed: unknown;
}

/** Every file that a resolver could read, in alphabetical order. */
export async function readFiles(resolver: BaseResolver): Promise<ReadFile[]> {
  const entries = await Promise.allSettled(resolver.cache.values());
  return entries
    .flatMap((entry) =>
      entry.status === "fulfilled" && !(entry.value instanceof Error) ? [entry.value] : [],
    )
    .sort((left, right) => compare(left.source.absoluteRef, right.source.absoluteRef));
}

/** A place in a file. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

interface Origin {
  readonly source: Source;
  readonly path: Path;
  /** Counts objects in reading order over all files, the root document first. */
  readonly ordinal: number;
}

/**
 * Remembers which file every object came from. Bundling moves objects about without copying them, so identity still
 * leads back to the line that an author has to edit.
 */
export class Origins {
  readonly #origins = new Map<object, Origin>();
  readonly #root: ReadFile;
  #next = 0;

  /** `files` in reading order. Must be called with the bundled `root`, whose foreign parts then belong to `files`. */
  constructor(root: ReadFile, files: readonly ReadFile[]) {
    this.#root = root;
    for (const file of files) this.#index(file.source, file.parsed, []);
    this.#index(root.source, root.parsed, []);
  }

  #index(source: Source, value: unknown, path: Path): void {
    if (typeof value !== "object" || value === null || this.#origins.has(value)) return;
    this.#origins.set(value, { source, path, ordinal: this.#next++ });
    for (const [key, member] of Object.entries(value)) {
      this.#index(source, member, [...path, Array.isArray(value) ? Number(key) : key]);
    }
  }

  /** Whether an object stands in the root document itself, and its reading order there or in its own file. */
  order(value: object): { readonly inRoot: boolean; readonly ordinal: number } {
    const origin = this.#origins.get(value);
    if (origin === undefined) return { inRoot: true, ordinal: Number.MAX_SAFE_INTEGER };
    return { inRoot: origin.source === this.#root.source, ordinal: origin.ordinal };
  }

  /** Absolute path of the file that an object was written in; the root document for one that bundling made. */
  fileOf(value: object): string {
    return (this.#origins.get(value)?.source ?? this.#root.source).absoluteRef;
  }

  /** Where a path of the bundled document was written. */
  locate(path: Path, onKey: boolean): Place {
    let value: unknown = this.#root.parsed;
    let source = this.#root.source;
    let own: Path = [];
    for (const key of path) {
      if (typeof value !== "object" || value === null) break;
      value = (value as Record<string | number, unknown>)[key];
      const origin = typeof value === "object" && value !== null ? this.#origins.get(value) : undefined;
      if (origin === undefined) own = [...own, key];
      else {
        source = origin.source;
        own = origin.path;
      }
    }
    const pointer = `#/${own.map(escapeToken).join("/")}`;
    const { start } = getLineColLocation({ source, pointer, reportOnKey: onKey });
    return { file: source.absoluteRef, line: start.line, column: start.col };
  }
}

const escapeToken = (token: string | number): string =>
  String(token).replaceAll("~", "~0").replaceAll("/", "~1");
