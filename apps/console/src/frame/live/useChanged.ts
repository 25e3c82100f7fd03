import { useCallback, useState } from "react";
import { useLive } from "./useLive";

/**
 * For a live list: reads again when others change something, and tells which rows to light up once.
 * `const changed = useChanged(["hopper:" + segment.id], refetch)` → `<DataList changed={changed} …>`.
 */
export function useChanged(topics: readonly string[], refetch: () => unknown): ReadonlySet<string> {
  const [changed, setChanged] = useState<ReadonlySet<string>>(new Set());
  useLive(topics, useCallback((ids: readonly string[]) => {
    setChanged(new Set(ids));
    void refetch();
  }, [refetch]));
  return changed;
}
