import { addCalendarDays } from "@remit/domain/calendar/calendar-date";
import type { itemActions, nominationActions, paperActions } from "@remit/domain/meetings/agenda";
import type { decisionActions } from "@remit/domain/meetings/minutes";
import { BooleanInput } from "react-admin";
import { Navigate } from "react-router";
import { act, change, onIt } from "../frame/choices/act";
import type { Act } from "../frame/choices/Choices";
import { colleagues, Day, Line, Lines, Pick, PickMany, Reason } from "../frame/forms/fields";
import { dayOf } from "../frame/words/dates";
import { Count, KindOfDecision } from "./fields";
import type { DecisionRow, ItemRow, NominationRow, PaperRecord } from "./records";

const reasoned = (name: string) => change(name, "WithReasonInput");
const soon = (days: number) => addCalendarDays(dayOf(new Date()), days);
const ToTheEditor = ({ record }: { readonly record: { readonly id: string } }) => <Navigate to={`/meeting-papers/${record.id}/write`} />;
const decisionFields = <><Lines source="text" label="What was decided" rows={3} isRequired /><Line source="authority" label="Within what authority" help="In words, such as: as chair, under the delegation scheme." /><BooleanInput source="comesBack" label="The next meeting comes back to it" helperText={false} /></>;

/** Minuting an item; it says the version that comes of it. */
export const minuting = change("minuteItem", undefined, "agendaItem { version }");

/** What can be done with an item, while the agenda is made and at the meeting. */
export const itemActs = {
  editAgendaItem: act<ItemRow>({ command: change("editAgendaItem"), asks: <><Line source="title" label="What it is called" isRequired /><Count source="minutes" label="Minutes" isRequired /><Pick source="ownerId" label="Who answers for it" {...colleagues} /></>, defaults: ({ title, minutes, ownerId }) => ({ title, minutes, ownerId }), done: "Changed." }),
  askForPaper: act<ItemRow>({ command: change("askForPaper"), asks: <><Line source="title" label="What the paper is called" isRequired /><Lines source="why" label="What it should say" rows={2} /><Pick source="authorId" label="Who writes it" {...colleagues} isRequired /><Day source="dueOn" label="To be there by" isRequired help="Before the meeting." /></>, defaults: ({ title, ownerId }) => ({ title, authorId: ownerId }), done: "Asked for. It is chased until it is there." }),
  restrictAgendaItem: act<ItemRow>({
    command: change("restrictAgendaItem"), asks: <><p>Only those named, the chair, its owner and you see a restricted item, its papers and its minutes. With nobody named it is open again to all at the meeting.</p><PickMany source="readerIds" label="Who may read it" {...colleagues} /></>,
    defaults: ({ readers }) => ({ readerIds: readers.nodes.map(({ staffId }) => staffId) }), input: ({ readerIds }, of) => ({ ...onIt(of), readerIds: readerIds ?? [] }), done: "Said.",
  }),
  removeAgendaItem: act<ItemRow>({ command: reasoned("removeAgendaItem"), asks: <Reason label="Why it is not discussed" />, done: "Taken off." }),
  minuteItem: act<ItemRow>({ command: minuting, asks: <><Lines source="discussion" label="What was said" rows={6} /><Count source="minutesTaken" label="Minutes that it took" /></>, defaults: ({ discussion, minutesTaken, minutes }) => ({ discussion, minutesTaken: minutesTaken ?? minutes }), done: "Minuted." }),
  decideItem: act<ItemRow>({
    command: change("decideItem"), asks: <><Pick source="decidedById" label="Who decided it" {...colleagues} isRequired />{decisionFields}<KindOfDecision /><Count source="pounds" label="Amount in pounds" /></>,
    input: ({ pounds, ...typed }, of) => ({ ...onIt(of), ...typed, ...(pounds !== undefined && pounds !== null && { amountPence: Math.round(Number(pounds) * 100) }) }), done: "Recorded. It stands on the record that it is about.",
  }),
  giveMeetingAction: act<ItemRow>({ command: change("giveMeetingAction"), asks: <><Line source="what" label="What is to be done" isRequired /><Pick source="ownerId" label="Who does it" {...colleagues} isRequired /><Day source="dueOn" label="By when" isRequired /></>, defaults: ({ ownerId }) => ({ ownerId, dueOn: soon(14) }), done: "Given. It is chased until it is done." }),
} satisfies Readonly<Record<keyof typeof itemActions, Act<ItemRow>>>;

/** What can be done with a decision while the minutes are open. */
export const decisionActs = {
  correctDecision: act<DecisionRow>({ command: change("correctDecision"), asks: decisionFields, defaults: ({ text, authority, comesBack }) => ({ text, authority, comesBack }), done: "Corrected." }),
  strikeDecision: act<DecisionRow>({ command: change("strikeDecision", "NamedInput"), asks: ({ text }) => <p>“{text}” is struck out of the minutes.</p>, done: "Struck out." }),
} satisfies Readonly<Record<keyof typeof decisionActions, Act<DecisionRow>>>;

/** What becomes of a nomination. */
export const nominationActs = {
  declineNomination: act<NominationRow>({ command: reasoned("declineNomination"), asks: <Reason label="Why it is not taken" />, done: "Whoever nominated it is told." }),
  withdrawNomination: act<NominationRow>({ command: reasoned("withdrawNomination"), asks: <Reason />, done: "Withdrawn." }),
} satisfies Readonly<Record<keyof typeof nominationActions, Act<NominationRow>>>;

/** What can be done with a paper. */
export const paperActs = {
  writePaper: { form: ToTheEditor },
  deliverPaper: act<PaperRecord>({ command: change("deliverPaper", "NamedInput"), asks: <p>Whoever arranges the meeting is told that it is there. Once the agenda is fixed, what changes is an addendum.</p>, done: "Handed in." }),
  amendPaper: act<PaperRecord>({ command: change("amendPaper"), asks: <><Lines source="text" label="What the paper says now" rows={10} isRequired /><Line source="why" label="What is new, and why" isRequired /></>, defaults: ({ text }) => ({ text }), done: "Added as an addendum." }),
  withdrawMeetingPaper: act<PaperRecord>({ command: reasoned("withdrawMeetingPaper"), asks: <Reason label="Why it is no longer needed" />, done: "Nobody waits for it any more." }),
} satisfies Readonly<Record<keyof typeof paperActions, Act<PaperRecord>>>;
