import { adviceActions } from "@remit/domain/advice/advice-actions";
import { adviceOrigins, adviceStatuses } from "@remit/domain/advice/labels";
import { Link } from "react-router";
import { RowChoices } from "../cases/record/RowChoices";
import { StatusPill } from "../frame/record/StatusPill";
import { dayOf, sayDay } from "../frame/words/dates";
import { adviceActs } from "./adviceActs";
import { sayAnswerDue } from "./due";
import type { Advice } from "./records";

const Who = ({ of: { origin, askedBy, adviser, openedAt, hops } }: { readonly of: Advice }) => (
  <p className="about">
    {origin === "ASKED" ? `${askedBy?.name} asked ${hops.nodes[0]?.toStaff?.name ?? adviser?.name}` : `${adviser?.name}: ${adviceOrigins[origin].toLowerCase()}`} on <time dateTime={openedAt}>{sayDay(openedAt)}</time>
    {hops.nodes.slice(1).map(({ id, fromStaff, toStaff, reason, at }) => <span key={id}>; {fromStaff?.name} passed it on to {toStaff?.name} on {sayDay(at)}: {reason}</span>)}
  </p>
);

/** A question with its answer and what was done with it; its case too, away from the case's own page. */
export function Item({ of, isOnItsCase = false }: { readonly of: Advice; readonly isOnItsCase?: boolean }) {
  const isOver = of.status === "ACTED_ON" || of.status === "WITHDRAWN";
  const due = of.status === "ASKED" && of.dueOn ? sayAnswerDue(of.dueOn, dayOf(new Date())) : null;
  return (
    <li data-over={isOver}>
      <h3>{of.question}</h3>
      <div className="how">
        {due && <StatusPill tone={due.tone}>{due.words}</StatusPill>}
        <StatusPill isOver={isOver}>{adviceStatuses[of.status]}</StatusPill>
      </div>
      {!isOnItsCase && of.case && <p className="about"><Link to={`/cases/${of.case.id}/show?tab=advice`}>{of.case.reference} {of.case.title}</Link></p>}
      <Who of={of} />
      {of.answer && <p className="said">{of.answeredBy?.name} answered: {of.answer}</p>}
      {of.actionTaken && <p className="said">{of.actedBy?.name} on what was done: {of.actionTaken}</p>}
      <RowChoices record={of} acts={adviceActs} law={adviceActions} state={of.status} name={of.question} />
    </li>
  );
}
