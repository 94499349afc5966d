import { styleText } from "node:util";

type Style = Parameters<typeof styleText>[0];

/** What a story is told on. */
export interface Screen {
  /** A new provider. */
  chapter(title: string): void;
  /** A new scene of the story. */
  scene(title: string): void;
  /** What the teller has to say about it. */
  note(text: string): void;
  /** A request on its way. */
  sent(what: string, details: string): void;
  /** An answer, or what became of a request without one. */
  answered(what: string, details: string, fine: boolean): void;
  /** Something else that happened: a wait, a webhook. */
  happened(mark: string, text: string): void;
  /** A claim that was checked. */
  checked(claim: string, holds: boolean): void;
  table(head: readonly string[], rows: readonly (readonly string[])[]): void;
}

const longestDetails = 160;
const escapeCharacter = String.fromCharCode(27);
const escapes = new RegExp(`${escapeCharacter}\\[\\d+m`, "g");

/** A screen of lines. Colours are used where the stream shows them, that is on a terminal. */
export function lineScreen(stream: NodeJS.WriteStream): Screen {
  const paint = (style: Style, text: string): string => styleText(style, text, { stream });
  const line = (text: string): void => {
    stream.write(`${text}\n`);
  };
  const cut = (text: string): string =>
    text.length > longestDetails ? `${text.slice(0, longestDetails - 1)}…` : text;
  return {
    chapter(title) {
      line(`\n${paint(["bold", "inverse"], ` ${title} `)}`);
    },
    scene(title) {
      line(`\n${paint("bold", title)}`);
    },
    note(text) {
      line(`  ${paint("dim", text)}`);
    },
    sent(what, details) {
      line(`  ${paint("cyan", "→")} ${what} ${paint("dim", cut(details))}`);
    },
    answered(what, details, fine) {
      line(`  ${paint(fine ? "green" : "yellow", "←")} ${what} ${paint("dim", cut(details))}`);
    },
    happened(mark, text) {
      line(`  ${paint("magenta", mark)} ${text}`);
    },
    checked(claim, holds) {
      line(`  ${holds ? paint("green", "✓") : paint("red", "✗")} ${claim}`);
    },
    table(head, rows) {
      const widths = head.map((title, column) =>
        Math.max(title.length, ...rows.map((row) => plain(row[column] ?? "").length)),
      );
      const format = (cells: readonly string[]): string =>
        cells
          .map((cell, column) => cell + " ".repeat(Math.max(0, (widths[column] ?? 0) - plain(cell).length)))
          .join("  ");
      line("");
      line(paint("bold", format(head).trimEnd()));
      line(paint("dim", widths.map((width) => "─".repeat(width)).join("  ")));
      for (const row of rows) {
        const holds = row.at(-1) === "as told";
        line(paint(holds ? "reset" : "red", format(row).trimEnd()));
      }
    },
  };
}

const plain = (text: string): string => text.replaceAll(escapes, "");
