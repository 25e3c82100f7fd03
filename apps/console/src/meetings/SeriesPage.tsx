import { Button } from "@mui/material";
import { meetingWeekdays, seriesStates, weeksOfMonth } from "@remit/domain/meetings/labels";
import { seriesActions } from "@remit/domain/meetings/meeting";
import { useState } from "react";
import { RowChoices } from "../cases/record/RowChoices";
import { Things } from "../cases/record/drawerStyles";
import { act, change, onIt } from "../frame/choices/act";
import { ActionDialog } from "../frame/choices/ActionDialog";
import type { Act } from "../frame/choices/Choices";
import { useQuestion } from "../frame/data/useQuestion";
import { colleagues, Fields, Label, Line, Lines, List, Pick, PickMany, Reason, tidy } from "../frame/forms/fields";
import { Page } from "../frame/layout/Page";
import { EmptyState } from "../frame/record/EmptyState";
import { SkeletonRows } from "../frame/record/Skeletons";
import { StatusPill } from "../frame/record/StatusPill";
import { seriesQuestion } from "./documents";
import { Count, Time } from "./fields";
import { Ways } from "./MeetingList";
import type { SeriesRow } from "./records";

const add = change("addMeetingSeries");
const asks = (
  <>
    <Line source="name" label="What it is called" isRequired />
    <Lines source="purpose" label="What it is for" rows={2} />
    <Label source="week" label="Which week of the month" of={weeksOfMonth} isRequired />
    <Label source="weekday" label="Weekday" of={meetingWeekdays} isRequired />
    <Time source="startsAt" label="Begins at" isRequired />
    <Count source="minutes" label="Length in minutes" isRequired />
    <Line source="place" label="Place" />
    <Pick source="chairId" label="Chair" {...colleagues} isRequired />
    <PickMany source="memberIds" label="Who is invited to every one" {...colleagues} />
    <List source="openingItems" label="What every agenda begins with" />
    <List source="closingItems" label="What every agenda ends with" />
  </>
);
const tidied = ({ openingItems, closingItems, ...typed }: Readonly<Record<string, unknown>>) => ({ ...typed, openingItems: tidy(openingItems as string[] | null), closingItems: tidy(closingItems as string[] | null) });

const acts = {
  editMeetingSeries: act<SeriesRow>({
    command: change("editMeetingSeries"), asks, input: (typed, of) => ({ ...onIt(of), ...tidied(typed) }), done: "Changed, for the meetings that are still to be called.",
    defaults: ({ name, purpose, week, weekday, startsAt, minutes, place, chairId, openingItems, closingItems, members }) => ({ name, purpose, week, weekday, startsAt, minutes, place, chairId, openingItems, closingItems, memberIds: members.nodes.map(({ staffId }) => staffId) }),
  }),
  endMeetingSeries: act<SeriesRow>({ command: change("endMeetingSeries", "WithReasonInput"), asks: <Reason label="Why it ends" />, done: "Ended. Its meetings stay." }),
} satisfies Readonly<Record<keyof typeof seriesActions, Act<SeriesRow>>>;

const One = ({ of }: { readonly of: SeriesRow }) => (
  <li data-over={of.state === "ENDED"}>
    <h3>{of.name}</h3><div className="how"><StatusPill isOver={of.state === "ENDED"}>{seriesStates[of.state]}</StatusPill></div>
    <p className="about">{weeksOfMonth[of.week]} {meetingWeekdays[of.weekday]} of the month at {of.startsAt}, {of.minutes} minutes{of.place && `, ${of.place}`}; chaired by {of.chair?.name}. Papers are due {of.paperWorkingDays} working days before.</p>
    {of.purpose && <p className="said">{of.purpose}</p>}
    <p className="about">Invited: {of.members.nodes.map(({ staff }) => staff?.name).join(", ") || "nobody yet"}</p>
    <RowChoices record={of} acts={acts} law={seriesActions} state={of.state} name={of.name} />
  </li>
);

/** The series of monthly meetings, and the rule by which each finds its day (PO-36). */
export default function SeriesPage() {
  const { data } = useQuestion(seriesQuestion, {});
  const [key, setKey] = useState<string | null>(null);
  const series = data?.allMeetingSeries.nodes ?? [];
  return (
    <Page title="Series of meetings" intro="On a bank holiday a meeting moves to the next working day of its month." actions={<><Ways /><Button variant="contained" onClick={() => setKey(crypto.randomUUID())}>Add a series</Button></>}>
      {!data && <SkeletonRows rows={4} />}
      {data && series.length === 0 && <EmptyState title="No series yet">A series says on which day of the month the office meets, who chairs it, who is invited and what every agenda begins and ends with.</EmptyState>}
      <Things>{series.map((one) => <One key={one.id} of={one} />)}</Things>
      {key && <ActionDialog title="Add a series" command={add} close={() => setKey(null)} input={(typed) => ({ ...tidied(typed), idempotencyKey: key })} onDone={() => "Added. Call its first meeting."} defaults={{ openingItems: ["Welcome and apologies", "Minutes of the last meeting"], closingItems: ["Any other business"] }}><Fields>{asks}</Fields></ActionDialog>}
    </Page>
  );
}
