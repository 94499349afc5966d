import type { VNode } from "preact";

/** What the shops sell. The name stands beside it. */
export function Kettle(): VNode {
  return (
    <svg class="drawing" viewBox="0 0 96 96" aria-hidden="true">
      <path class="shade" d="M20 84h56" />
      <path class="handle" d="M30 38c0-30 36-30 36 0" />
      <path class="body" d="M24 44c0-8 10-12 24-12s24 4 24 12l4 30c.6 4-2 8-6 8H26c-4 0-6.6-4-6-8z" />
      <path class="spout" d="M72 50l14-8c2-1 4 2 2 4L75 62z" />
      <path class="lid" d="M38 32c0-4 20-4 20 0" />
      <circle class="knob" cx="48" cy="26" r="3.5" />
      <path class="shine" d="M32 48c-2 8-3 16-3 24" />
    </svg>
  );
}

/** A packet of tea. */
export function Tea(): VNode {
  return (
    <svg class="drawing" viewBox="0 0 96 96" aria-hidden="true">
      <path class="shade" d="M24 86h48" />
      <path class="body" d="M28 26h40l4 56c.2 2-1.4 4-4 4H28c-2.6 0-4.2-2-4-4z" />
      <path class="lid" d="M28 26l4-12h32l4 12z" />
      <path class="leaf" d="M48 72c-14-8-12-24 0-32c12 8 14 24 0 32z" />
      <path class="shine" d="M48 46v22" />
    </svg>
  );
}
