import { nominationActions } from "@remit/domain/meetings/agenda";
import { nominationStates, subjectKinds } from "@remit/domain/meetings/labels";
import { ListBase } from "react-admin";
import { Link } from "react-router";
import { RowChoices } from "../cases/record/RowChoices";
import { Things } from "../cases/record/drawerStyles";
import { Page } from "../frame/layout/Page";
import { Pager } from "../frame/list/Pager";
import { useListInAddress } from "../frame/list/useListInAddress";
import { EmptyState } from "../frame/record/EmptyState";
import { SkeletonRows } from "../frame/record/Skeletons";
import { StatusPill } from "../frame/record/StatusPill";
import { sayDay } from "../frame/words/dates";
import { nominationActs } from "./itemActs";
import { Ways } from "./MeetingList";
import type { NominationRow } from "./records";

/** One nomination: what, why, by whom, and what became of it. */
export const Nomination = ({ of }: { readonly of: NominationRow }) => (
  <li data-over={of.state === "DECLINED" || of.state === "WITHDRAWN"}>
    <h3>{of.case ? <Link to={`/cases/${of.case.id}/show`}>{of.title}</Link> : of.theme ? <Link to={`/themes/${of.theme.id}/show`}>{of.title}</Link> : of.trendId ? <Link to={`/control-trends/${of.trendId}/show`}>{of.title}</Link> : of.title}</h3>
    <div className="how"><StatusPill isOver={of.state !== "WAITING"}>{nominationStates[of.state]}</StatusPill>{of.meeting && <Link to={`/meetings/${of.meeting.id}/show`}>{of.meeting.reference}</Link>}</div>
    <p className="about">{subjectKinds[of.kind]} · {of.reference} · nominated by {of.nominatedBy?.name ?? "somebody"}, {sayDay(of.nominatedOn)}</p>
    <p className="said">{of.why}</p>
    {of.settledReason && <p className="about">{of.settledReason}</p>}
    <RowChoices record={of} acts={nominationActs} law={nominationActions} state={of.state} name={of.title} />
  </li>
);

function All() {
  const list = useListInAddress<NominationRow>();
  return (
    <Page title="Nominations" intro="What somebody wants discussed at a meeting, and why. Nominate from the page of a case, a review, a submission, a theme or an entry of the high-risk register." actions={<Ways />}>
      {list.isLoading && <SkeletonRows rows={6} />}
      {!list.isLoading && list.rows.length === 0 && <EmptyState title="Nothing is nominated yet">On the page of a case, a review, a submission, a theme or an entry of the high-risk register, under Meetings, say why it should be discussed.</EmptyState>}
      <Things>{list.rows.map((one) => <Nomination key={one.id} of={one} />)}</Things>
      {list.rows.length > 0 && <Pager list={list} />}
    </Page>
  );
}

/** Every nomination that the reader may see, the latest first (PO-38). */
export default function NominationList() {
  return <ListBase resource="nominations" disableSyncWithLocation={false} perPage={50} sort={{ field: "nominatedOn", order: "DESC" }}><All /></ListBase>;
}
