import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";

/**
 * For an area whose buttons come and go: when the focused one goes, the area itself takes the focus, so that a keyboard
 * goes on from there and not from the top of the page.
 */
export function useKeptFocus<Area extends HTMLElement>(): RefObject<Area | null> {
  const area = useRef<Area>(null);
  const wasInside = useRef(false);
  useEffect(() => {
    const element = area.current;
    if (element === null) return;
    if (wasInside.current && document.activeElement === document.body) element.focus({ preventScroll: true });
    wasInside.current = element.contains(document.activeElement);
    const note = (): void => {
      wasInside.current = element.contains(document.activeElement);
    };
    element.addEventListener("focusin", note);
    return () => element.removeEventListener("focusin", note);
  });
  return area;
}
