import { policyOutcomes } from "@remit/domain/learning/labels";
import type { policyFeedbackActions, procedureActions } from "@remit/domain/learning/policy";
import type { issueActions } from "@remit/domain/learning/systemic-issues";
import type { themeActions, themeTagActions } from "@remit/domain/learning/themes";
import type { RaRecord } from "react-admin";
import { act, change, onIt } from "../frame/choices/act";
import type { Act } from "../frame/choices/Choices";
import { colleagues, Day, Label, Line, Lines, Pick, PickMany, Reason } from "../frame/forms/fields";
import { ThemeField, ThemeFields } from "./beginnings";
import type { FeedbackRecord, IssueRecord, ProcedureRecord, TagRow, ThemeRecord } from "./records";

const reasoned = (name: string) => change(name, "WithReasonInput");
const caseName = ({ reference, title }: RaRecord) => `${reference} ${title}`;
const lessonName = ({ reference, title }: RaRecord) => `${reference} ${title}`;

/** What can be done with a theme. Attaching it is done on the record that carries it. */
export const themeActs = {
  writeTheme: act<ThemeRecord>({ command: change("writeTheme"), asks: <><ThemeFields /><Reason label="Why it changes" /></>, defaults: ({ name, definition, principle, parentId }) => ({ name, definition, principle, parentId }), input: (typed, record) => ({ ...onIt(record), ...typed, parentId: (typed["parentId"] as string | undefined) || null }), done: "Written. The version before stays." }),
  mergeTheme: act<ThemeRecord>({ command: change("mergeTheme"), asks: <><p>What carries it counts under the other from now on. Its own history stays.</p><ThemeField source="intoId" label="Into which theme" isRequired /><Reason /></>, done: "Merged." }),
  retireTheme: act<ThemeRecord>({ command: reasoned("retireTheme"), asks: <Reason label="Why it is no longer used" />, done: "Retired. What carries it keeps it." }),
} satisfies Readonly<Partial<Record<keyof typeof themeActions, Act<ThemeRecord>>>>;
export const tagActs = {
  removeThemeTag: act<TagRow>({ command: reasoned("removeThemeTag"), asks: <Reason label="Why it does not fit" />, done: "Removed. That it was there stays on record." }),
} satisfies Readonly<Record<keyof typeof themeTagActions, Act<TagRow>>>;

export const issueActs = {
  agreeSystemicIssue: act<IssueRecord>({ command: change("agreeSystemicIssue"), asks: <><Line source="name" label="What it is called" isRequired /><Pick source="ownerId" label="Who handles it" {...colleagues} isRequired /><Lines source="handling" label="How it is to be handled" rows={4} isRequired /></>, defaults: ({ name }) => ({ name }), done: "Agreed. Its owner is told." }),
  dropSystemicIssue: act<IssueRecord>({ command: reasoned("dropSystemicIssue"), asks: <Reason label="Why it is not taken up" />, done: "Not taken up. Whoever proposed it is told." }),
  handleSystemicIssue: act<IssueRecord>({ command: change("handleSystemicIssue"), asks: <Lines source="handling" label="How it is handled" rows={5} isRequired />, defaults: ({ handling }) => ({ handling }), done: "On record." }),
  addCasesToSystemicIssue: act<IssueRecord>({ command: change("addCasesToSystemicIssue"), asks: <PickMany source="caseIds" label="Cases in which it shows" from="cases" name={caseName} />, done: "Added." }),
  closeSystemicIssue: act<IssueRecord>({ command: change("closeSystemicIssue"), asks: <Lines source="outcome" label="What came of it" rows={4} isRequired />, done: "Closed." }),
} satisfies Readonly<Record<keyof typeof issueActions, Act<IssueRecord>>>;

export const feedbackActs = {
  answerPolicyFeedback: act<FeedbackRecord>({ command: change("answerPolicyFeedback"), asks: <><Label source="outcome" label="What it leads to" of={policyOutcomes} isRequired /><Lines source="answer" label="What you say to whoever told you" rows={4} isRequired /></>, done: "Answered. Whoever told you hears of it." }),
} satisfies Readonly<Record<keyof typeof policyFeedbackActions, Act<FeedbackRecord>>>;
export const procedureActs = {
  writeProcedure: act<ProcedureRecord>({
    command: change("writeProcedure"), asks: <><Lines source="text" label="What it says from now on" rows={8} isRequired /><Line source="change" label="What changes" isRequired /><PickMany source="lessonIds" label="The lessons that caused it" from="lessons" name={lessonName} /><Day source="inForceFrom" label="Stands from" isRequired /></>,
    defaults: ({ versions }) => ({ text: versions.nodes[0]?.text, lessonIds: [] }), done: "Written. The version before stays.",
  }),
} satisfies Readonly<Record<keyof typeof procedureActions, Act<ProcedureRecord>>>;
