import { useEffect, useLayoutEffect, useRef, useState } from "react";

/**
 * Draws a sticky bar in once the page is scrolled past its place. What the bar gives up in height it keeps as room beneath,
 * so that nothing moves under the reader's eyes and a short page does not spring back.
 */
export function useDrawnIn() {
  const marker = useRef<HTMLDivElement>(null);
  const bar = useRef<HTMLElement>(null);
  const height = useRef(0);
  const [isDrawnIn, setDrawnIn] = useState(false);

  useEffect(() => {
    if (!marker.current) return;
    const watch = new IntersectionObserver(([entry]) => {
      const isPast = !entry!.isIntersecting;
      if (isPast) height.current = Math.max(height.current, bar.current?.offsetHeight ?? 0);
      setDrawnIn(isPast);
    });
    watch.observe(marker.current);
    return () => watch.disconnect();
  }, []);

  useLayoutEffect(() => {
    const { current } = bar;
    if (!current) return;
    current.style.marginBottom = "";
    if (!isDrawnIn) return void (height.current = 0);
    const room = Number.parseFloat(getComputedStyle(current).marginBottom) + height.current - current.offsetHeight;
    current.style.marginBottom = `${room}px`;
  }, [isDrawnIn]);

  return { marker, bar, isDrawnIn };
}
