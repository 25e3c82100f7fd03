import { gql } from "@apollo/client";
import { useCallback, useState } from "react";
import { command, question } from "../frame/data/documents";
import { useCommand } from "../frame/data/useCommand";
import { useQuestion } from "../frame/data/useQuestion";

const kept = question<{ key: string }, { preference: readonly string[] | null }>(gql("query Preference($key: String!) { preference(key: $key) }"));
const keep = command<{ key: string; value: readonly string[] }, { value: unknown }>("savePreference", gql("mutation Keep($input: SavePreferenceInput!) { savePreference(input: $input) { value } }"));

/** The columns that this person chose for a list; kept by the office, so that they are there at every desk. `list` names the list for good. */
export function useChosenColumns(list: string): readonly [shown: readonly string[] | undefined, onShown: (names: readonly string[]) => void] {
  const key = `columns:${list}`;
  const { data } = useQuestion(kept, { key });
  const [now, setNow] = useState<readonly string[]>();
  const [save] = useCommand(keep);
  const onShown = useCallback((names: readonly string[]) => {
    setNow(names);
    void save({ key, value: names });
  }, [key, save]);
  return [now ?? data?.preference ?? undefined, onShown];
}
