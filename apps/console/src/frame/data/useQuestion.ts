import { keepPreviousData, useQuery, type UseQueryResult } from "@tanstack/react-query";
import { useDataProvider } from "react-admin";
import type { OfficeDataProvider } from "./dataProvider";
import type { Question } from "./documents";

/** Under what a question's answer is remembered, for whoever knows a newer one. */
export const questionKey = <Variables, Answer>(question: Question<Variables, Answer>, variables: Variables) => ["question", question.document.loc?.source.body, variables];

/** How a question is asked and remembered; the last answer stays on screen while the next one comes. */
export const asking = <Variables, Answer>(office: OfficeDataProvider, question: Question<Variables, Answer>, variables: Variables) => ({
  queryKey: questionKey(question, variables),
  queryFn: ({ signal }: { readonly signal: AbortSignal }) => office.ask(question, variables, signal),
  placeholderData: keepPreviousData,
});

/** Asks a question that belongs to no resource. */
export function useQuestion<Variables, Answer>(question: Question<Variables, Answer>, variables: Variables, { enabled = true } = {}): UseQueryResult<Answer> {
  const office = useDataProvider<OfficeDataProvider>();
  return useQuery({ ...asking(office, question, variables), enabled }) as UseQueryResult<Answer>;
}
