import { nominating } from "@remit/domain/meetings/agenda";
import type { SubjectKind } from "@remit/domain/meetings/labels";
import { Link } from "react-router";
import { RowChoices } from "../cases/record/RowChoices";
import { Things } from "../cases/record/drawerStyles";
import { act, change, type Kept } from "../frame/choices/act";
import { useQuestion } from "../frame/data/useQuestion";
import { Lines } from "../frame/forms/fields";
import { EmptyState } from "../frame/record/EmptyState";
import { SkeletonText } from "../frame/record/Skeletons";
import { StatusPill } from "../frame/record/StatusPill";
import { sayDay } from "../frame/words/dates";
import { onRecord, type Discussed, type OnRecord } from "./documents";
import { Nomination } from "./NominationList";

const nominate = change("nominateForMeeting", "NominateInput");
const actsOn = (kind: SubjectKind) => ({
  nominateForMeeting: act<Kept>({ command: nominate, asks: <Lines source="why" label="Why it should be discussed" isRequired />, input: ({ why }, { id }, once) => ({ kind, subjectId: id, why, idempotencyKey: once }), done: "Nominated. Whoever arranges meetings sees it." }),
});
const acts = { CASE: actsOn("CASE"), REVIEW: actsOn("REVIEW"), SUBMISSION: actsOn("SUBMISSION"), HIGH_RISK: actsOn("HIGH_RISK"), THEME: actsOn("THEME"), CONTROL_TREND: actsOn("CONTROL_TREND") };

const At = ({ meeting }: { readonly meeting: { readonly id: string; readonly reference: string } | null }) => (meeting ? <Link to={`/meetings/${meeting.id}/show`}>{meeting.reference}</Link> : <>a meeting</>);
const Found = ({ its }: { readonly its: NonNullable<OnRecord["its"]> }) => (
  <Things>
    {its.meetingDecisions?.nodes.map((one) => <li key={one.id}><h3>{one.text}</h3><div className="how"><StatusPill>Decision</StatusPill></div><p className="about">{one.decidedBy?.name}, at <At meeting={one.meeting} />, {sayDay(one.decidedOn)}{one.authority && ` · ${one.authority}`}</p></li>)}
    {its.actions?.nodes.map((one) => <li key={one.id} data-over={!one.isOpen}><h3><Link to={`/commissioned-work/${one.id}/show`}>{one.reference}</Link> {one.what}</h3><div className="how"><StatusPill isOver={!one.isOpen} {...(one.isOverdue && { tone: "red" as const })}>{one.isOpen ? `due ${sayDay(one.dueOn)}` : "Closed"}</StatusPill></div><p className="about">{one.owner?.name}, given at <At meeting={one.meeting} /></p></li>)}
    {its.meetingNominations?.nodes.map((one) => <Nomination key={one.id} of={one} />)}
  </Things>
);

/** What meetings have to do with a record: decisions, actions, nominations; and nominating it. */
export function MeetingsOn({ of, kind }: { readonly of: Kept; readonly kind: Discussed }) {
  const { data } = useQuestion(onRecord[kind], { id: of.id });
  if (!data) return <SkeletonText lines={3} />;
  const { its } = data;
  const isEmpty = !its || [its.meetingNominations, its.meetingDecisions, its.actions].every((one) => !one?.nodes.length);
  return (
    <>
      {isEmpty ? <EmptyState title="No meeting has spoken of it yet">{kind === "LESSON" ? "A lesson that is overdue belongs on the agenda of the next meeting by itself." : "Nominate it, with the reason, and whoever arranges meetings puts it on an agenda."}</EmptyState> : <Found its={its} />}
      {kind !== "LESSON" && <RowChoices record={of} acts={acts[kind]} law={nominating} name="this record" />}
    </>
  );
}
