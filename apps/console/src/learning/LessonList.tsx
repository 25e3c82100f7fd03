import { lessonAudiences, lessonStates } from "@remit/domain/learning/labels";
import { useState } from "react";
import { ListBase } from "react-admin";
import { Link } from "react-router";
import { Begin } from "../briefings/Begin";
import { options } from "../briefings/options";
import { Finder, type QuickView } from "../cases/Finder";
import { Folded, Things } from "../cases/record/drawerStyles";
import { useQuestion } from "../frame/data/useQuestion";
import { Page } from "../frame/layout/Page";
import type { Column } from "../frame/list/columns";
import { DataList } from "../frame/list/DataList";
import { useListInAddress } from "../frame/list/useListInAddress";
import { EmptyState } from "../frame/record/EmptyState";
import { StatusPill } from "../frame/record/StatusPill";
import { may, useSession } from "../frame/session/useSession";
import { count } from "../frame/words/counts";
import { sayDay, sayShortDay } from "../frame/words/dates";
import { beginnings } from "./beginnings";
import { lessonsSaid } from "./documents";
import { LearningNav } from "./LearningNav";
import type { LessonRow, SaidRow } from "./records";

const columns: readonly Column<LessonRow>[] = [
  { name: "reference", label: "Reference", width: 110, share: 0, filter: { kind: "text" } },
  { name: "title", label: "Lesson", width: 260, share: 4, filter: { kind: "text" } },
  { name: "audience", label: "Serves", width: 170, share: 1, draw: ({ audience }) => lessonAudiences[audience], filter: { kind: "choice", options: options(lessonAudiences) } },
  { name: "state", label: "State", width: 170, share: 0, draw: ({ state, isOpen }) => <StatusPill isOver={!isOpen}>{lessonStates[state]}</StatusPill>, filter: { kind: "choice", options: options(lessonStates) } },
  { name: "owner.name", label: "Owner", width: 150, draw: ({ owner }) => owner?.name, filter: { kind: "text" } },
  { name: "dueOn", label: "Next step due", width: 170, share: 0, draw: ({ dueOn, isOverdue }) => dueOn && <StatusPill {...(isOverdue && { tone: "red" as const })}>{isOverdue ? "overdue since " : ""}{sayShortDay(dueOn)}</StatusPill>, filter: { kind: "day" } },
  { name: "usedBy", label: "Used by", width: 90, share: 0, isExtra: true },
];
const views: readonly QuickView[] = [
  { label: "Open", field: "isOpen", filter: { eq: true } }, { label: "Proposed", field: "state", filter: { eq: "PROPOSED" } }, { label: "To be acted on", field: "state", filter: { eq: "TO_CHANGE" } },
  { label: "Waits to be checked", field: "state", filter: { eq: "TO_CHECK" } }, { label: "Overdue", field: "isOverdue", filter: { eq: true } }, { label: "Mine", field: "isMine", filter: { eq: true } }, { label: "Closed", field: "state", filter: { eq: "CLOSED" } },
];

const placeOf = ({ review, submission }: SaidRow) => (review ? `/reviews/${review.id}/show` : submission ? `/submissions/${submission.id}/show` : null);

/** What reviews and submissions say is to be learned and nobody has taken up yet (PO-13, PO-42). */
function Said() {
  const { data } = useQuestion(lessonsSaid, {});
  if (!data || data.lessonsSaid.totalCount === 0) return null;
  return (
    <Folded style={{ marginBottom: 14 }}>
      <summary>{count(data.lessonsSaid.totalCount, "lesson is", "lessons are")} said in reviews and submissions and not taken up</summary>
      <Things>{data.lessonsSaid.nodes.map((row) => {
        const to = placeOf(row);
        return (
          <li key={row.id}>
            <h3>{to ? <Link to={to}>{row.reference}</Link> : row.reference} <span>{row.saidOn && sayDay(row.saidOn)}</span></h3>
            <div className="how"><Begin label="Make a lesson of it" how={beginnings.proposeLesson} goesTo="lessons" isFirst={false} defaults={{ found: row.said }} adds={row.review ? { reviewId: row.review.id } : { submissionId: row.submission?.id }} /></div>
            <p className="said">{row.said}</p>
          </li>
        );
      })}</Things>
    </Folded>
  );
}

function Register() {
  const session = useSession();
  const list = useListInAddress<LessonRow>();
  const [shown, setShown] = useState<readonly string[]>();
  return (
    <Page title="Lessons" intro="What we learned, for whom, and whether it worked." actions={may(session, ["see-cases"]) && <Begin label="Propose a lesson" how={beginnings.proposeLesson} goesTo="lessons" />}>
      <LearningNav />
      <Said />
      <Finder list={list} looksIn="reference, title or what was found" views={views} />
      <DataList
        list={list} columns={columns} caption="Lessons" hasHeading={false} nameOf={({ reference, title }) => `${reference} ${title}`} link={({ id }) => `/lessons/${id}/show`} shown={shown} onShown={setShown}
        empty={<EmptyState title="No lesson stands here">A lesson is proposed from a review, a submission, a theme or a systemic issue, and lives until somebody else finds that it worked.</EmptyState>}
      />
    </Page>
  );
}

/** Every lesson, with how far it has come (PO-13, PO-53). */
export default function LessonList() {
  return <ListBase resource="lessons" disableSyncWithLocation={false} perPage={50} sort={{ field: "reference", order: "DESC" }}><Register /></ListBase>;
}
