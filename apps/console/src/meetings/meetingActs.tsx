import type { meetingActions } from "@remit/domain/meetings/meeting";
import { attendances } from "@remit/domain/meetings/labels";
import { Navigate } from "react-router";
import { act, change, onIt } from "../frame/choices/act";
import type { Act } from "../frame/choices/Choices";
import { colleagues, Day, Label, Line, Lines, Pick, PickMany, Reason } from "../frame/forms/fields";
import { Count, Time } from "./fields";
import type { MeetingRecord } from "./records";
import { TheMinutes } from "./TheMinutes";

const plain = (name: string) => change(name, "NamedInput");
const reasoned = (name: string) => change(name, "WithReasonInput");
const ToTheBuilder = ({ record }: { readonly record: { readonly id: string } }) => <Navigate to={`/meetings/${record.id}/agenda`} />;

/** Who came, person by person; the API takes a list. */
const Came = ({ of }: { readonly of: MeetingRecord }) => (
  <>{of.attendees.nodes.map(({ staffId, staff, deputy }) => <Label key={staffId} source={`came.${staffId}`} label={`${staff?.name ?? ""}${deputy ? ` (deputy: ${deputy.name})` : ""}`} of={attendances} isRequired />)}</>
);
const cameDefaults = (of: MeetingRecord) => ({ came: Object.fromEntries(of.attendees.nodes.map(({ staffId, attendance }) => [staffId, attendance === "INVITED" ? "PRESENT" : attendance])) });
const attendanceOf = (came: Readonly<Record<string, string>> = {}) => Object.entries(came).map(([staffId, attendance]) => ({ staffId, attendance }));

/** What can be done with a meeting; an action that the law renames no longer compiles here. */
export const meetingActs = {
  arrangeAgenda: { form: ToTheBuilder },
  buildAgenda: act<MeetingRecord>({ command: change("buildAgenda"), asks: <p>What is due is put on the agenda, each line with its reason: matters arising, high-risk cases, late reviews, decisions that are needed, nominations. What is on it already stays.</p>, done: "Built. Arrange it as you like." }),
  addAgendaItem: act<MeetingRecord>({
    command: change("addAgendaItem"), asks: <><Line source="title" label="What it is called" isRequired /><Lines source="reason" label="Why it is on the agenda" rows={2} /><Count source="minutes" label="Minutes" isRequired /><Pick source="ownerId" label="Who answers for it" {...colleagues} /><Pick source="caseId" label="The case that it is about, if any" from="cases" name={({ reference, title }) => `${reference} ${title}`} /></>,
    defaults: () => ({ minutes: 10 }), input: (typed, { id }, once) => ({ ...typed, meetingId: id, idempotencyKey: once }), done: "Added.",
  }),
  freezeAgenda: act<MeetingRecord>({ command: plain("freezeAgenda"), asks: ({ items }) => <p>{items.nodes.flatMap((one) => one.papers.nodes).some(({ state }) => state === "ASKED") ? "Not every paper is there yet: those that come later come as addenda. " : ""}The agenda and its papers stay from now on as they are.</p>, done: "Fixed. What changes now is an addendum." }),
  beginMinutes: act<MeetingRecord>({ command: plain("beginMinutes"), asks: <p>The meeting begins: each item can be minuted, with its decisions and actions.</p>, done: "You can minute it now." }),
  recordAttendance: act<MeetingRecord>({ command: change("recordAttendance"), asks: (of) => <Came of={of} />, defaults: cameDefaults, input: ({ came }, of) => ({ ...onIt(of), attendance: attendanceOf(came) }), done: "Recorded." }),
  sendMinutes: act<MeetingRecord>({ command: plain("sendMinutes"), asks: ({ chair }) => <p>{chair?.name ?? "The chair"} reads the minutes next. Until they come back, nobody changes them.</p>, done: "With the chair." }),
  clearMinutes: act<MeetingRecord>({ command: change("clearMinutes"), asks: (of) => <TheMinutes of={of} />, input: (_, of) => ({ ...onIt(of), digest: of.minutesDigest }), done: "Cleared. They can be issued." }),
  returnMinutes: act<MeetingRecord>({ command: reasoned("returnMinutes"), asks: <Reason label="What is to be put right" />, done: "Returned to whoever minutes it." }),
  issueMinutes: act<MeetingRecord>({ command: plain("issueMinutes"), asks: <p>Everyone who was to be there is told. Minutes that are issued never change.</p>, done: "Issued." }),
  recordOutcome: act<MeetingRecord>({ command: change("recordOutcome"), asks: (of) => <><Lines source="outcome" label="What came of it" rows={4} isRequired /><Came of={of} /></>, defaults: cameDefaults, input: ({ came, outcome }, of) => ({ ...onIt(of), outcome, attendance: attendanceOf(came) }), done: "Recorded." }),
  editMeeting: act<MeetingRecord>({
    command: change("editMeeting"), asks: <><Line source="title" label="What it is called" isRequired /><Day source="on" label="Day" isRequired /><Time source="startsAt" label="Begins at" isRequired /><Count source="minutes" label="Length in minutes" isRequired /><Line source="place" label="Place" /><Pick source="chairId" label="Chair" {...colleagues} /></>,
    defaults: ({ title, on, startsAt, minutes, place, chair }) => ({ title, on, startsAt, minutes, place, chairId: chair?.id ?? null }), done: "Changed. Everyone who is to be there is told.",
  }),
  inviteToMeeting: act<MeetingRecord>({ command: change("inviteToMeeting", "InviteInput"), asks: <PickMany source="staffIds" label="Whom" {...colleagues} />, input: ({ staffIds }, of) => ({ ...onIt(of), staffIds: staffIds ?? [] }), done: "Invited." }),
  sendApologies: act<MeetingRecord>({ command: change("sendApologies", "ApologiesInput"), asks: <><Pick source="deputyId" label="Who goes for you, if somebody does" {...colleagues} /><Lines source="note" label="What you say to it" rows={2} /></>, done: "Sent." }),
  cancelMeeting: act<MeetingRecord>({ command: reasoned("cancelMeeting"), asks: <Reason label="Why it does not take place" />, done: "Cancelled. What was nominated for it waits for another meeting." }),
} satisfies Readonly<Record<keyof typeof meetingActions, Act<MeetingRecord>>>;
