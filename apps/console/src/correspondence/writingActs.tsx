import type { caseLetterWriting, letterWritingActions } from "@remit/domain/correspondence/templates";
import { languages } from "@remit/domain/casework/labels";
import { SelectInput, required } from "react-admin";
import type { LetterOut } from "../approvals/documents";
import type { CaseRecord } from "../cases/records";
import { act, change } from "../frame/choices/act";
import type { Act } from "../frame/choices/Choices";
import { useQuestion } from "../frame/data/useQuestion";
import { Line } from "../frame/forms/fields";
import { sayDay } from "../frame/words/dates";
import { linesQuestion, receivedQuestion } from "./documents";
import { LetterKindField } from "./wordsActs";

const must = required();
function StandardLines() {
  const { data } = useQuestion(linesQuestion, {});
  const choices = (data?.standardLines.nodes ?? []).map(({ id, name, language, isInUse, toOn }) => ({ id, name: `${name} · ${languages[language]}${isInUse ? "" : ` · not in use (until ${sayDay(toOn)})`}` }));
  return <SelectInput source="lineId" label="Standard line" choices={choices} validate={must} helperText="It becomes the letter’s last paragraph." fullWidth />;
}

/** What came in about the case, of which the letter may answer one. */
function WhatItAnswers({ caseId }: { readonly caseId: string }) {
  const { data } = useQuestion(receivedQuestion, { id: caseId });
  const choices = (data?.case?.received.nodes ?? []).flatMap(({ item }) => (item ? [{ id: item.id, name: `${item.reference} · ${sayDay(item.receivedOn)} · ${item.summary ?? item.fromName ?? ""}` }] : []));
  return choices.length > 0 && <SelectInput source="itemId" label="What it answers" choices={choices} emptyText="Nothing in particular" helperText={false} fullWidth />;
}

/** Writing a letter from the template of its kind, in the language of whoever is written to (PO-27). */
export const writingActs = {
  draftFromTemplate: act<CaseRecord>({
    command: change("draftFromTemplate"), asks: ({ id }) => <><LetterKindField /><Line source="addressee" label="To" help="Their language decides the template." /><WhatItAnswers caseId={id} /></>, defaults: ({ complainant }) => ({ addressee: complainant?.name ?? "" }),
    input: (typed, { id }, once) => ({ caseId: id, ...typed, idempotencyKey: once }), done: "Drafted from the template.",
  }),
} satisfies Readonly<Record<keyof typeof caseLetterWriting, Act<CaseRecord>>>;
export const letterLineActs = {
  insertStandardLine: act<LetterOut>({ command: change("insertStandardLine"), asks: <StandardLines />, done: "Inserted." }),
} satisfies Readonly<Record<keyof typeof letterWritingActions, Act<LetterOut>>>;
