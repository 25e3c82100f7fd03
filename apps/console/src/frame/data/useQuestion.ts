import { keepPreviousData, useQuery, type UseQueryResult } from "@tanstack/react-query";
import { useDataProvider } from "react-admin";
import type { OfficeDataProvider } from "./dataProvider";
import type { Question } from "./documents";

/** Under what a question's answer is remembered, for whoever knows a newer one. */
export const questionKey = <Variables, Answer>(question: Question<Variables, Answer>, variables: Variables) => ["question", question.document.loc?.source.body, variables];

/** Asks a question that belongs to no resource, and keeps the last answer on screen while the next one comes. */
export function useQuestion<Variables, Answer>(question: Question<Variables, Answer>, variables: Variables, { enabled = true } = {}): UseQueryResult<Answer> {
  const office = useDataProvider<OfficeDataProvider>();
  return useQuery({
    queryKey: questionKey(question, variables),
    queryFn: ({ signal }) => office.ask(question, variables, signal),
    placeholderData: keepPreviousData,
    enabled,
  }) as UseQueryResult<Answer>;
}
