import type { SubmissionTermKind } from "@remit/domain/submissions/labels";
import { AutocompleteArrayInput, CheckboxGroupInput, required, SelectInput } from "react-admin";
import { useQuestion } from "../frame/data/useQuestion";
import { filesQuestion, kindsQuestion, listsQuestion, type TermRow } from "./documents";

const none: readonly TermRow[] = [];
/** The office's lists for submissions, those out of use included. */
export const useTerms = (): readonly TermRow[] => useQuestion(listsQuestion, {}).data?.submissionTerms.nodes ?? none;
const useChoices = (kind: SubmissionTermKind) => useTerms().filter((one) => one.kind === kind && one.inUseTo === null).map(({ code, name }) => ({ id: code, name }));
const must = required();

/** The readiness checklist, each point met or not (PO-10). */
export const Checklist = () => <CheckboxGroupInput source="pointsMet" label="The checklist: what is met" choices={useChoices("CHECKLIST")} helperText={false} row={false} />;
/** Why it goes back (PO-12). */
export const ReturnReasons = () => <AutocompleteArrayInput source="reasonCodes" label="Why it goes back" choices={useChoices("RETURN_REASON").filter(({ id }) => id !== "PRINCIPAL_WANTS_MORE")} helperText={false} fullWidth openText="Open the list" closeText="Close the list" clearText="Clear" validate={must} />;
/** The kinds of submission for which the delegation scheme speaks (PO-11). */
export const KindOfSubmission = () => <SelectInput source="kindId" label="Kind of submission" choices={(useQuestion(kindsQuestion, {}).data?.decisionKinds.nodes ?? []).map(({ id, label }) => ({ id, name: label }))} helperText={false} fullWidth validate={must} />;

/** A file of one of its cases. */
export function FileOfItsCases({ id }: { readonly id: string }) {
  const { data } = useQuestion(filesQuestion, { id });
  const files = (data?.submission?.cases.nodes ?? []).flatMap(({ case: its }) => (its?.attachments.nodes ?? []).map((file) => ({ id: file.id, name: `${file.name} (${its!.reference})` })));
  if (data && files.length === 0) return <p>Its cases have no documents yet. Attach the paper to the case first.</p>;
  return <SelectInput source="attachmentId" label="The file" choices={files} helperText={false} fullWidth validate={must} />;
}
