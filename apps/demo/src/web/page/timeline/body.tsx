import type { VNode } from "preact";
import type { Json } from "../../contract.ts";

/** A redacted body, as it was said. */
export function Body({
  title,
  body,
}: {
  readonly title: string;
  readonly body: Json | undefined;
}): VNode | null {
  if (body === undefined) return null;
  const text = typeof body === "string" ? body : JSON.stringify(body, undefined, 2);
  return (
    <figure class="body">
      <figcaption>{title}</figcaption>
      {/* Wide bodies scroll: without a place in the tab order a keyboard could not reach them. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above */}
      <pre tabIndex={0}>{text}</pre>
    </figure>
  );
}
