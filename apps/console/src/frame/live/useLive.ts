import { useEffect, useRef } from "react";
import { listen } from "./channel";

/** How long, in milliseconds, changes are gathered before the page reads again: well inside the two seconds that are promised. */
const gathering = 250;

/**
 * Calls back with the ids that others changed under these topics, gathered over a moment.
 * No ids means that something may have been missed while the line was down: read everything again.
 */
export function useLive(topics: readonly string[], onIds: (ids: readonly string[]) => void): void {
  const latest = useRef(onIds);
  useEffect(() => void (latest.current = onIds));
  const key = topics.join(",");

  useEffect(() => {
    if (!key) return;
    let timer = 0;
    const gathered = new Set<string>();
    const tell = () => {
      timer = 0;
      const ids = [...gathered];
      gathered.clear();
      latest.current(ids);
    };
    const stop = listen({
      topics: key.split(","),
      hear: (ids) => {
        ids.forEach((id) => gathered.add(id));
        timer ||= window.setTimeout(tell, gathering);
      },
    });
    return () => {
      stop();
      window.clearTimeout(timer);
    };
  }, [key]);
}
