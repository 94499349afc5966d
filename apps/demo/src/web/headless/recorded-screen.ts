import type { Screen } from "../../terminal/screen.ts";

/** A screen that keeps what it is told, for chapters that run at once and are read one after the other. */
export function recordedScreen(): { readonly screen: Screen; readonly replay: (onto: Screen) => void } {
  const kept: ((onto: Screen) => void)[] = [];
  const keep = (line: (onto: Screen) => void): void => {
    kept.push(line);
  };
  return {
    screen: {
      chapter: (title) => keep((onto) => onto.chapter(title)),
      scene: (title) => keep((onto) => onto.scene(title)),
      note: (text) => keep((onto) => onto.note(text)),
      sent: (what, details) => keep((onto) => onto.sent(what, details)),
      answered: (what, details, fine) => keep((onto) => onto.answered(what, details, fine)),
      happened: (mark, text) => keep((onto) => onto.happened(mark, text)),
      checked: (claim, holds) => keep((onto) => onto.checked(claim, holds)),
      table: (head, rows) => keep((onto) => onto.table(head, rows)),
    },
    replay(onto) {
      for (const line of kept) line(onto);
    },
  };
}
