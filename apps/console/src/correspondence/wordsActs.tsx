import { languages } from "@remit/domain/casework/labels";
import type { letterTemplateActions, standardLineActions } from "@remit/domain/correspondence/templates";
import { addCalendarDays } from "@remit/domain/calendar/calendar-date";
import { SelectInput, required } from "react-admin";
import { letterKinds } from "../approvals/documents";
import { act, change } from "../frame/choices/act";
import type { Act } from "../frame/choices/Choices";
import { useQuestion } from "../frame/data/useQuestion";
import { colleagues, Day, Label, Line, Lines, Pick, today } from "../frame/forms/fields";
import type { LineRow, TemplateRow } from "./documents";

const must = required();
/** The kinds of letter that may be chosen. */
export function LetterKindField() {
  const { data } = useQuestion(letterKinds, {});
  return <SelectInput source="kindId" label="Kind of letter" choices={[...(data?.letterKinds.nodes ?? [])]} validate={must} helperText={false} fullWidth />;
}

const Owner = () => <Pick source="ownerId" label="Owner" {...colleagues} isRequired help="Who answers for these words." />;
const braces = "Fields stand in double braces, such as {{complainant.name}}.";
export const TemplateFields = () => (
  <>
    <Line source="subject" label="About" isRequired />
    <Lines source="body" label="The letter" rows={10} isRequired help={braces} />
    <Owner />
    <Day source="fromOn" label="In use from" isRequired />
    <Day source="toOn" label="Last day" help="Empty while no end is set." />
  </>
);
export const LineFields = () => (
  <>
    <Lines source="text" label="The line" rows={4} isRequired help={braces} />
    <Owner />
    <Day source="fromOn" label="In use from" isRequired />
    <Day source="toOn" label="Last day" isRequired />
  </>
);
const named = <><Line source="name" label="Name" isRequired /><Label source="language" label="Language" of={languages} isRequired /></>;
export const newTemplateFields = <>{named}<LetterKindField /></>;
export const newLineFields = named;
/** What a new template or line begins with. */
export const newWords = () => ({ language: "ENGLISH", fromOn: today() });

export const templateActs = {
  writeTemplateVersion: act<TemplateRow>({
    command: change("writeTemplateVersion"), asks: <TemplateFields />, done: "Written. It takes over from its own day.",
    defaults: ({ owner, versions: { nodes: [latest] } }) => ({ subject: latest?.subject, body: latest?.body, ownerId: owner?.id, fromOn: addCalendarDays(today(), 1) }),
  }),
} satisfies Readonly<Record<keyof typeof letterTemplateActions, Act<TemplateRow>>>;
export const lineActs = {
  renewStandardLine: act<LineRow>({ command: change("renewStandardLine"), asks: <LineFields />, defaults: ({ text, owner, fromOn, toOn }) => ({ text, ownerId: owner?.id, fromOn, toOn }), done: "Renewed." }),
} satisfies Readonly<Record<keyof typeof standardLineActions, Act<LineRow>>>;
