import { Button } from "@mui/material";
import { sayTime } from "@remit/domain/meetings/dates";
import { meetingStates, type MeetingState } from "@remit/domain/meetings/labels";
import { meetingActions } from "@remit/domain/meetings/meeting";
import { Link } from "react-router";
import { fitting } from "../cases/fitting";
import { RecordTimeline } from "../cases/record/RecordTimeline";
import { Choices } from "../frame/choices/Choices";
import { Facts } from "../frame/record/Facts";
import { ReadingText } from "../frame/record/ReadingText";
import { RecordPage } from "../frame/record/RecordPage";
import type { RecordTab } from "../frame/record/RecordTabs";
import { StatusPill } from "../frame/record/StatusPill";
import { sayDay, sayMoment, sayWeekday } from "../frame/words/dates";
import { ActionsOf, AgendaOf, DecisionsOf, PapersOf, PeopleOf } from "./drawers";
import { meetingActs } from "./meetingActs";
import { OneMeeting } from "./OneMeeting";
import type { MeetingRecord } from "./records";
import { OpeningsOf, TheFiles } from "./TheFiles";

const by = (person: { readonly name: string } | null, when: string | null) => when && [person?.name, when].filter(Boolean).join(", ");
const Arranged = ({ of }: { readonly of: MeetingRecord }) => (
  <Facts
    of={[
      ["When", `${sayWeekday(of.on)}, ${of.startsAt}`],
      ["Where", of.place],
      ["Of", of.body],
      ["Time", of.body ? null : sayTime(of.plannedMinutes, of.minutes)],
      ["Papers due", of.body ? null : sayDay(of.papersDueOn)],
      ["Called by", by(of.calledBy, sayDay(of.calledOn))],
      ["Agenda fixed", by(of.frozenBy, of.frozenAt && sayMoment(of.frozenAt))],
      ["Fixed as", of.frozenDigest && <code style={{ overflowWrap: "anywhere" }}>{of.frozenDigest}</code>],
      ["Minutes came back", of.state === "HELD" ? of.returnedReason : null],
      ["Minutes cleared", by(of.clearedBy, of.clearedOn && sayDay(of.clearedOn))],
      ["Minutes issued", by(of.issuedBy, of.issuedOn && sayDay(of.issuedOn))],
      ["Cancelled", of.cancelledReason],
    ]}
  />
);

const tabsOf = (of: MeetingRecord): readonly RecordTab[] => {
  const items = of.items.nodes;
  const amount = (count: number) => (count > 0 ? { count } : {});
  const [papers, decisions, actions] = [items.flatMap((one) => one.papers.nodes), items.flatMap((one) => one.decisions.nodes.filter(({ isStruck }) => !isStruck)), items.flatMap((one) => one.actions.nodes)];
  const people = { name: "people", label: "People", ...amount(of.attendees.nodes.length), content: () => <PeopleOf of={of} /> };
  return of.body ? [people] : [
    { name: "agenda", label: of.state === "PLANNED" || of.state === "FROZEN" ? "Agenda" : "Minutes", ...amount(items.length), content: () => <AgendaOf of={of} /> }, people,
    { name: "papers", label: "Papers", ...amount(papers.length), content: () => <PapersOf of={papers} /> },
    { name: "decisions", label: "Decisions", ...amount(decisions.length), content: () => <DecisionsOf of={decisions} /> },
    { name: "actions", label: "Actions", ...amount(actions.length), content: () => <ActionsOf of={actions} /> },
    ...(of.packAt ? [{ name: "opened", label: "Opened", ...amount(of.openings.nodes.length), content: () => <OpeningsOf of={of.openings.nodes} /> }] : []),
  ];
};
/** What most people come to do with a meeting of that state; at the meeting it is to minute it. */
const leading: Readonly<Partial<Record<MeetingState, string>>> = { PLANNED: "arrangeAgenda", FROZEN: "beginMinutes", WITH_CHAIR: "clearMinutes", CLEARED: "issueMinutes" };
const mayDo = (of: MeetingRecord, action: string) => of.choices.some((one) => one.action === action && one.allowed);

/** One meeting: when and where, its agenda and minutes, its people, papers, decisions and actions, and what can be done (PO-36 to PO-39). */
export default function MeetingShow() {
  return (
    <OneMeeting>{(data) => (
      <RecordPage
        reference={data.reference} title={data.title} status={<StatusPill isOver={!data.isOpen}>{meetingStates[data.state]}</StatusPill>} {...(data.chair && { about: <>chaired by {data.chair.name}</> })}
        clocks={<span>{sayWeekday(data.on)}, <b>{data.startsAt}</b></span>}
        choices={<>
          {data.state === "HELD" && mayDo(data, "recordAttendance") && <Button variant="contained" component={Link} to={`/meetings/${data.id}/minute`} className="not-on-paper" sx={{ mb: 1 }}>Minute the meeting</Button>}
          <Choices record={{ ...data, choices: fitting(data.choices, meetingActions, data.state) }} acts={meetingActs} first={leading[data.state] ?? null} />
        </>}
        tabs={tabsOf(data)} happened={<RecordTimeline of={{ recordId: { eq: data.id } }} />}
      >
        {data.outcome && <div style={{ marginBottom: 18 }}><ReadingText text={data.outcome} /></div>}
        <Arranged of={data} />
        <TheFiles of={data} />
      </RecordPage>
    )}</OneMeeting>
  );
}
