import { compliances, undertakingStates } from "@remit/domain/briefings/labels";
import { recommendationActions } from "@remit/domain/briefings/recommendations";
import { Link } from "react-router";
import { Things } from "../cases/record/drawerStyles";
import { RowChoices } from "../cases/record/RowChoices";
import { act, change } from "../frame/choices/act";
import type { Act } from "../frame/choices/Choices";
import { Day, Label, Lines, today } from "../frame/forms/fields";
import { EmptyState } from "../frame/record/EmptyState";
import { StatusPill } from "../frame/record/StatusPill";
import { sayDay } from "../frame/words/dates";
import type { BodyRecord, RecommendationRow } from "./documents";

const { WAITING: _waiting, ...outcomes } = compliances;
const acts = {
  recordCompliance: act<RecommendationRow>({ command: change("recordCompliance"), asks: <><Label source="outcome" label="Did the body do it?" of={outcomes} isRequired /><Lines source="evidence" label="How that is known" isRequired /><Day source="on" label="When" isRequired /></>, defaults: () => ({ on: today() }), done: "Recorded." }),
} satisfies Readonly<Record<keyof typeof recommendationActions, Act<RecommendationRow>>>;

/** What was recommended to a body, and whether it did it (PO-70). */
export const Recommendations = ({ of }: { readonly of: BodyRecord }) => of.recommendations.nodes.length === 0 ? <EmptyState title="Nothing was recommended to this body">A recommendation is recorded on a decided case, under “High risk, press, work”.</EmptyState> : (
  <Things>
    {of.recommendations.nodes.map((row) => (
      <li key={row.id} data-over={!row.isOpen}>
        <h3>{row.what}</h3>
        <div className="how"><StatusPill isOver={!row.isOpen} {...(row.isOverdue && { tone: "red" as const })}>{compliances[row.state]}{row.isOverdue && `, due ${sayDay(row.dueOn)}`}</StatusPill></div>
        <p className="about">{row.case && <Link to={`/cases/${row.case.id}/show`}>{row.case.reference}</Link>} · made {sayDay(row.madeOn)}, due {sayDay(row.dueOn)}</p>
        {row.evidence && <p className="said">{row.settledOn && `${sayDay(row.settledOn)}: `}{row.evidence}</p>}
        <RowChoices record={row} acts={acts} law={recommendationActions} state={row.state} name={row.what} />
      </li>
    ))}
  </Things>
);

/** Whom the office deals with at a body, and what it promised them (PO-70). */
export const Contacts = ({ of }: { readonly of: BodyRecord }) => of.relationships.nodes.length === 0 ? <EmptyState title="Nobody there is on the register of relationships">Those who prepare briefings add whom the office speaks with, under <Link to="/relationships">Relationships</Link>.</EmptyState> : (
  <Things>
    {of.relationships.nodes.map((one) => (
      <li key={one.id} data-over={one.state === "ENDED"}>
        <h3><Link to={`/relationships/${one.id}/show`}>{one.name}</Link></h3>
        <div className="how">{one.owner?.name}</div>
        {one.contact && <p className="about">{one.contact}</p>}
        {one.undertakings.nodes.map((promised) => <p key={promised.id} className="said">{promised.what}: {undertakingStates[promised.state].toLowerCase()}, due {sayDay(promised.dueOn)}</p>)}
      </li>
    ))}
  </Things>
);
