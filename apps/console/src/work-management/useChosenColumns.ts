import { usePreference } from "../frame/data/usePreference";

/** The columns that this person chose for a list; kept by the office, so that they are there at every desk. `list` names the list for good. */
export function useChosenColumns(list: string): readonly [shown: readonly string[] | undefined, onShown: (names: readonly string[]) => void] {
  const [names, choose] = usePreference<readonly string[]>(`columns:${list}`);
  return [names ?? undefined, choose];
}
