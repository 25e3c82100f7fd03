import { useCallback, useEffect, useRef } from "react";
import type { Row } from "./columns";
import type { ListOf } from "./ListOf";

/** Chooses and unchooses rows; with Shift, everything from the last one turned to this one. Keeps its identity from draw to draw. */
export function useTurning<R extends Row>(list: ListOf<R>): (id: string, isRange: boolean) => void {
  const latest = useRef(list);
  const last = useRef<string | null>(null);
  useEffect(() => void (latest.current = list));

  return useCallback((id: string, isRange: boolean) => {
    const { rows, selected, setSelected } = latest.current;
    const ids = rows.map((row) => row.id);
    const [from, to] = [ids.indexOf(last.current ?? ""), ids.indexOf(id)].sort((one, other) => one - other) as [number, number];
    const reached = isRange && from >= 0 ? ids.slice(from, to + 1) : [id];
    last.current = id;
    const rest = selected.filter((each) => !reached.includes(each));
    setSelected(selected.includes(id) ? rest : [...rest, ...reached]);
  }, []);
}
