import { gql } from "@apollo/client";
import { useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { useDataProvider } from "react-admin";
import type { OfficeDataProvider } from "./dataProvider";
import { command, question } from "./documents";
import { questionKey, useQuestion } from "./useQuestion";

interface Kept {
  readonly preference: unknown;
}

const kept = question<{ key: string }, Kept>(gql("query Preference($key: String!) { preference(key: $key) }"));
const keep = command<{ key: string; value: unknown }, object>("savePreference", gql("mutation Keep($input: SavePreferenceInput!) { savePreference(input: $input) { value } }"));

/**
 * How a person has arranged their own screens, kept by the office so that it is there at every desk.
 * The value is undefined until the office has answered and null while nothing is kept; saving null forgets.
 */
export function usePreference<Value>(key: string): readonly [value: Value | null | undefined, save: (value: Value | null) => void] {
  const office = useDataProvider<OfficeDataProvider>();
  const queries = useQueryClient();
  const { data } = useQuestion(kept, { key });
  const save = useCallback(
    (value: Value | null) => {
      queries.setQueryData<Kept>(questionKey(kept, { key }), { preference: value });
      // What was chosen holds on this screen all the same; that it was not kept shows at the next sign-in.
      office.command(keep, { key, value }).catch(() => undefined);
    },
    [office, queries, key],
  );
  return [data?.preference as Value | null | undefined, save];
}
