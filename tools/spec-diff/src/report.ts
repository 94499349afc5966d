import type { Finding } from "./finding.ts";

/** A finding before it is known which operations it reaches. */
export type Note = Omit<Finding, "in">;

/**
 * What was found at one place that several operations may share. The places below it are kept apart, so that a component
 * is compared once, however many use it.
 */
export class Place {
  readonly notes: Note[] = [];
  readonly below: Set<Place> = new Set();

  add(note: Note): void {
    this.notes.push(note);
  }
}

/** All places of one comparison, and the operations they belong to. */
export class Report {
  readonly #shared = new Map<string, Place>();
  readonly #roots: { readonly name: string | undefined; readonly place: Place }[] = [];

  /** A place for one operation, webhook or callback; without a name for the document as a whole. */
  root(name?: string): Place {
    const place = new Place();
    this.#roots.push({ name, place });
    return place;
  }

  /** The place with this key below another one. `fill` is called the first time alone, which also ends recursion. */
  shared(parent: Place, key: string, fill: (place: Place) => void): void {
    const known = this.#shared.get(key);
    if (known !== undefined) {
      parent.below.add(known);
      return;
    }
    const place = new Place();
    this.#shared.set(key, place);
    parent.below.add(place);
    fill(place);
  }

  /** Everything found, each sort of change at each place once. */
  findings(): Finding[] {
    const merged = new Map<string, { readonly note: Note; readonly in: Set<string> }>();
    for (const { name, place } of this.#roots) {
      for (const note of notesBelow(place)) {
        const key = `${note.kind}\n${note.where}\n${note.what}`;
        const entry = merged.get(key) ?? { note, in: new Set<string>() };
        if (name !== undefined) entry.in.add(name);
        merged.set(key, entry);
      }
    }
    return [...merged.values()].map(({ note, in: names }) => ({ ...note, in: [...names].sort() }));
  }
}

function notesBelow(root: Place): Note[] {
  const seen = new Set<Place>([root]);
  for (const place of seen) for (const below of place.below) seen.add(below);
  return [...seen].flatMap((place) => place.notes);
}
