import type { VNode } from "preact";

/** Strokes on a field of 24 by 24. */
const strokes = {
  check: "M5 12.5l4.5 4.5L19 7.5",
  cross: "M6 6l12 12M18 6L6 18",
  question: "M9 9a3 3 0 1 1 4.2 2.8c-.8.4-1.2 1-1.2 2.2M12 18v.01",
  clock: "M12 7v5l3 2M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18",
  arrow: "M5 12h14M13 6l6 6l-6 6",
  repeat: "M4 11a8 8 0 0 1 14-4l2 2M20 4v5h-5M20 13a8 8 0 0 1-14 4l-2-2M4 20v-5h5",
  shield: "M12 3l7 3v5c0 5-3 8-7 10c-4-2-7-5-7-10V6zM9 12l2 2l4-4",
  breach: "M12 3l7 3v5c0 5-3 8-7 10c-4-2-7-5-7-10V6zM9.5 9.5l5 5M14.5 9.5l-5 5",
  copies: "M8 8h12v12H8zM4 16V4h12",
  book: "M6 4h11a1 1 0 0 1 1 1v15H7a2 2 0 0 1-2-2V5.5M6 16.5h12M9 8h5",
  person: "M12 4a4 4 0 1 0 0 8a4 4 0 0 0 0-8M5 20c1-4 4-5.5 7-5.5s6 1.5 7 5.5",
  phone: "M8 3h8a1 1 0 0 1 1 1v16a1 1 0 0 1-1 1H8a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1M11 18h2",
  till: "M4 13h16v7H4zM6 13l1-8h10l1 8M9 8h6M10 17h4",
  bag: "M6 8h12l1 12H5zM9 8V7a3 3 0 0 1 6 0v1",
  card: "M3 6h18v12H3zM3 10h18M6 15h4",
  globe: "M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18M3 12h18M12 3c3 3 3 15 0 18M12 3c-3 3-3 15 0 18",
  bolt: "M13 3L5 14h6l-1 7l8-11h-6z",
  stop: "M7 7h10v10H7z",
  play: "M8 5l11 7l-11 7z",
  scan: "M4 8V4h4M16 4h4v4M20 16v4h-4M8 20H4v-4M7 12h10",
  plus: "M12 6v12M6 12h12",
  minus: "M6 12h12",
  down: "M6 9l6 6l6-6",
  queue: "M4 6h10M4 12h14M4 18h7",
  cash: "M3 7h18v10H3zM12 9.5a2.5 2.5 0 1 0 0 5a2.5 2.5 0 0 0 0-5M6 12v.01M18 12v.01",
  tag: "M4 4h8l8 8l-8 8l-8-8zM8.5 8.5v.01",
} as const;

export type IconName = keyof typeof strokes;

/** A drawing beside words that say the same: hidden from those who listen. */
export function Icon({ name }: { readonly name: IconName }): VNode {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={strokes[name]} />
    </svg>
  );
}
