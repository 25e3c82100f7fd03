import { itemActions } from "@remit/domain/meetings/agenda";
import { attendances, itemKinds, paperStates } from "@remit/domain/meetings/labels";
import { decisionActions, decisionState } from "@remit/domain/meetings/minutes";
import { Link } from "react-router";
import { fitting } from "../cases/fitting";
import { RowChoices } from "../cases/record/RowChoices";
import { Things } from "../cases/record/drawerStyles";
import { ChoiceMenu } from "../frame/choices/ChoiceMenu";
import { EmptyState } from "../frame/record/EmptyState";
import { StatusPill } from "../frame/record/StatusPill";
import { sayDay } from "../frame/words/dates";
import { decisionActs, itemActs } from "./itemActs";
import type { ActionRow, DecisionRow, ItemRow, MeetingRecord, PaperRow } from "./records";
import { ItemMinutes } from "./TheMinutes";

/** What an item is about, each with the way there. */
export const AboutItem = ({ of }: { readonly of: ItemRow }) => (
  <>
    {of.case && <Link to={`/cases/${of.case.id}/show`}>{of.case.reference}</Link>}
    {of.review && <>{" "}<Link to={`/reviews/${of.review.id}/show`}>{of.review.reference}</Link></>}
    {of.submission && <>{" "}<Link to={`/submissions/${of.submission.id}/show`}>{of.submission.reference}</Link></>}
    {of.theme && <>{" "}<Link to={`/themes/${of.theme.id}/show`}>{of.theme.reference}</Link></>}
    {of.lesson && <>{" "}<Link to={`/lessons/${of.lesson.id}/show`}>{of.lesson.reference}</Link></>}
    {of.work && <>{" "}<Link to={`/commissioned-work/${of.work.id}/show`}>{of.work.reference}</Link></>}
  </>
);

/** The agenda with its reasons, and with what was minuted of each item. */
export const AgendaOf = ({ of }: { readonly of: MeetingRecord }) => (of.items.nodes.length === 0 ? <EmptyState title="Nothing on the agenda that you may see">Whoever arranges the meeting builds the agenda. What is restricted is seen by its named readers.</EmptyState> : (
  <Things>{of.items.nodes.map((item, at) => (
    <li key={item.id}>
      <h3>{item.number ?? at + 1}. {item.title}</h3>
      <div className="how">{item.isRestricted && <StatusPill tone="amber">Restricted</StatusPill>}<StatusPill>{itemKinds[item.kind]}</StatusPill><span>{item.minutes} min{item.minutesTaken !== null && `, took ${item.minutesTaken}`}</span></div>
      <p className="about">{[item.reason, item.owner?.name].filter(Boolean).join(" · ")} <AboutItem of={item} /></p>
      <div className="said"><ItemMinutes of={item} /></div>
      {of.isOpen && <div className="acts not-on-paper"><ChoiceMenu record={{ ...item, choices: fitting(item.choices, itemActions, null) }} acts={itemActs} name={item.title} /></div>}
    </li>
  ))}</Things>
));

export const PeopleOf = ({ of }: { readonly of: MeetingRecord }) => (
  <Things>{of.attendees.nodes.map(({ id, staff, attendance, deputy, note }) => (
    <li key={id}><h3>{staff?.name}</h3><div className="how"><StatusPill>{attendances[attendance]}</StatusPill></div>{(deputy || note) && <p className="about">{[deputy && `${deputy.name} goes for them`, note].filter(Boolean).join(" · ")}</p>}</li>
  ))}</Things>
);

export const PapersOf = ({ of }: { readonly of: readonly PaperRow[] }) => (of.length === 0 ? <EmptyState title="No papers yet">A paper is asked for from its item of the agenda, and chased until it is there.</EmptyState> : (
  <Things>{of.map((paper) => (
    <li key={paper.id} data-over={paper.state !== "ASKED"}>
      <h3><Link to={`/meeting-papers/${paper.id}/show`}>{paper.title}</Link></h3>
      <div className="how"><StatusPill {...(paper.isOverdue && { tone: "red" as const })}>{paperStates[paper.state]}{paper.isOverdue && ", late"}</StatusPill></div>
      <p className="about">{paper.author?.name} · due {sayDay(paper.dueOn)}{paper.number > 1 && ` · ${paper.number - 1} ${paper.number === 2 ? "addendum" : "addenda"}`}</p>
    </li>
  ))}</Things>
));

export const DecisionsOf = ({ of }: { readonly of: readonly DecisionRow[] }) => (of.length === 0 ? <EmptyState title="Nothing is decided yet">A decision is recorded at the meeting, with who decided it and within what authority.</EmptyState> : (
  <Things>{of.map((decision) => (
    <li key={decision.id}>
      <h3>{decision.text}</h3><div className="how">{decision.comesBack && <StatusPill>comes back</StatusPill>}</div>
      <p className="about">{[decision.decidedBy?.name, decision.authority, sayDay(decision.decidedOn)].filter(Boolean).join(" · ")}</p>
      <RowChoices record={decision} acts={decisionActs} law={decisionActions} state={decisionState(decision)} name={decision.text} />
    </li>
  ))}</Things>
));

export const ActionsOf = ({ of }: { readonly of: readonly ActionRow[] }) => (of.length === 0 ? <EmptyState title="No actions yet">An action is given at the meeting, chased until it is done, and comes back at the next meeting until then.</EmptyState> : (
  <Things>{of.map((action) => (
    <li key={action.id} data-over={!action.isOpen}>
      <h3><Link to={`/commissioned-work/${action.id}/show`}>{action.reference}</Link> {action.what}</h3>
      <div className="how"><StatusPill isOver={!action.isOpen} {...(action.isOverdue && { tone: "red" as const })}>{action.isOpen ? `due ${sayDay(action.dueOn)}` : "Closed"}</StatusPill></div>
      <p className="about">{action.owner?.name}</p>
    </li>
  ))}</Things>
));
