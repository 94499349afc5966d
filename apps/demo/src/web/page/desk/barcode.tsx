import type { VNode } from "preact";

/** Widths of bars and gaps of the digits 0 to 9, as in Interleaved 2 of 5: 1 is narrow, 3 is wide. */
const widths = ["11331", "31113", "13113", "33111", "11313", "31311", "13311", "11133", "31131", "13131"];

const height = 40;

/** A barcode as the phone shows it. The words beside it say the same. */
export function Barcode({ code }: { readonly code: string }): VNode {
  let x = 4;
  const bars: { readonly x: number; readonly width: number }[] = [];
  for (const character of code) {
    const digit = character.charCodeAt(0) % 10;
    for (const width of widths[digit] ?? "") {
      bars.push({ x, width: Number(width) });
      x += Number(width) + 1.5;
    }
  }
  return (
    <svg class="barcode" viewBox={`0 0 ${x + 3} ${height}`} preserveAspectRatio="none" aria-hidden="true">
      {bars.map((bar) => (
        <rect key={bar.x} x={bar.x} y={0} width={bar.width} height={height} />
      ))}
    </svg>
  );
}
