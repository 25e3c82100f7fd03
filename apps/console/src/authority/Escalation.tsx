import { escalationActions } from "@remit/domain/authority/escalations";
import { escalationGrounds, escalationStatuses } from "@remit/domain/authority/labels";
import { Link } from "react-router";
import { RowChoices } from "../cases/record/RowChoices";
import { StatusPill } from "../frame/record/StatusPill";
import { sayDay } from "../frame/words/dates";
import { escalationActs, sayMatter } from "./escalationActs";
import type { Destination, EscalationRow } from "./records";

/** Where a matter went, as people say it; who sat there then, where that is known. */
const sayPlace = ({ toPosition, toTeam, toCommittee }: Destination, then?: string): string => toCommittee?.name ?? toTeam?.name ?? [then ?? toPosition?.holder?.name, toPosition?.title].filter(Boolean).join(", ");

const Way = ({ of: { hops } }: { readonly of: EscalationRow }) => (
  <ol className="about" style={{ paddingLeft: 18 }} aria-label="The way it went">
    {hops.nodes.map((hop) => <li key={hop.id}>{hop.fromStaff?.name} to {sayPlace(hop, hop.toStaff?.name)} on <time dateTime={hop.at}>{sayDay(hop.at)}</time>: {hop.reason}</li>)}
  </ol>
);

/** A matter that was carried up: what it is, the way it went, and what became of it; its case too, away from the case's own page. */
export function Escalation({ of, isOnItsCase = false }: { readonly of: EscalationRow; readonly isOnItsCase?: boolean }) {
  const isOver = of.status !== "OPEN";
  return (
    <li data-over={isOver}>
      <h3>{sayMatter(of)}</h3>
      <div className="how"><StatusPill isOver={isOver}>{isOver ? escalationStatuses[of.status] : `With ${sayPlace(of)}`}</StatusPill></div>
      {!isOnItsCase && of.case && <p className="about"><Link to={`/cases/${of.case.id}/show?tab=authority`}>{of.case.reference} {of.case.title}</Link></p>}
      <p className="about">{escalationGrounds[of.ground]} · escalated by {of.from?.name}</p>
      <Way of={of} />
      {of.outcome && <p className="said">{of.settledBy?.name}: {of.outcome}</p>}
      <RowChoices record={of} acts={escalationActs} law={escalationActions} state={of.status} name={sayMatter(of)} />
    </li>
  );
}
