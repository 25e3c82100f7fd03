import { checkingLevels } from "@remit/domain/approvals/labels";
import { contactMethods } from "@remit/domain/casework/labels";
import type { letterActions, letterDrafting } from "@remit/domain/approvals/letter-actions";
import { SelectInput, required } from "react-admin";
import type { CaseRecord } from "../cases/records";
import { act, change } from "../frame/choices/act";
import type { Act } from "../frame/choices/Choices";
import { useQuestion } from "../frame/data/useQuestion";
import { Label, Line, Lines, Reason } from "../frame/forms/fields";
import { referLetterAct } from "./approvalActs";
import { letterKinds, type LetterOut } from "./documents";

const must = required();

/** What a letter is made of. Its kind says whether somebody must check it. */
export function LetterFields() {
  const { data } = useQuestion(letterKinds, {});
  const kinds = (data?.letterKinds.nodes ?? []).map(({ id, name, checkedAt }) => ({ id, name: checkedAt ? `${name} · checked by: ${checkingLevels[checkedAt].toLowerCase()}` : name }));
  return (
    <>
      <SelectInput source="kindId" label="Kind of letter" choices={kinds} validate={must} helperText={false} fullWidth />
      <Line source="addressee" label="To" isRequired />
      <Line source="subject" label="About" isRequired />
      <Lines source="body" label="The letter" rows={10} />
    </>
  );
}

/** What is done with a letter; one that the law renames no longer compiles here. */
export const letterOutActs = {
  referLetter: referLetterAct,
  issueLetter: act<LetterOut>({ command: change("issueLetter"), asks: ({ reference, addressee }) => <><p>{reference} goes out to {addressee ?? "its addressee"} and is not changed afterwards.</p><Label source="how" label="By what means" of={contactMethods} isRequired /></>, defaults: () => ({ how: "LETTER" }), done: "Issued." }),
  editLetter: act<LetterOut>({ command: change("editLetter"), asks: ({ status }) => <>{status === "APPROVED" && <p>It was approved as it stands. Changed, it is a draft again.</p>}<LetterFields /></>, defaults: ({ kindId, addressee, subject, body }) => ({ kindId, addressee, subject, body }), done: "Saved." }),
  cancelLetter: act<LetterOut>({ command: change("cancelLetter", "ReasonedInput"), asks: <Reason />, done: "Cancelled." }),
} satisfies Readonly<Record<keyof typeof letterActions, Act<LetterOut>>>;

/** Beginning a letter. */
export const draftingActs = {
  draftLetter: act<CaseRecord>({
    command: change("draftLetter"), asks: <LetterFields />, defaults: ({ complainant }) => ({ addressee: complainant?.name ?? "" }),
    input: (typed, { id }, once) => ({ caseId: id, body: "", ...typed, idempotencyKey: once }), done: "Drafted.",
  }),
} satisfies Readonly<Record<keyof typeof letterDrafting, Act<CaseRecord>>>;
