import { issueStates } from "@remit/domain/learning/labels";
import { issueActions } from "@remit/domain/learning/systemic-issues";
import { Link } from "react-router";
import { Begin } from "../briefings/Begin";
import { Shown } from "../frame/record/Shown";
import { fitting } from "../cases/fitting";
import { Head, Things } from "../cases/record/drawerStyles";
import { RecordTimeline } from "../cases/record/RecordTimeline";
import { Choices } from "../frame/choices/Choices";
import { EmptyState } from "../frame/record/EmptyState";
import { Facts } from "../frame/record/Facts";
import { ReadingText } from "../frame/record/ReadingText";
import { RecordPage } from "../frame/record/RecordPage";
import type { RecordTab } from "../frame/record/RecordTabs";
import { StatusPill } from "../frame/record/StatusPill";
import { count } from "../frame/words/counts";
import { sayDay } from "../frame/words/dates";
import { beginnings } from "./beginnings";
import { issueActs } from "./otherActs";
import type { IssueRecord } from "./records";
import { Lessons } from "./Tagged";

type Of = { readonly of: IssueRecord };
const by = (person: { readonly name: string } | null, on: string | null) => [person?.name, on && sayDay(on)].filter(Boolean).join(", ");

function Cases({ of }: Of) {
  const rows = of.cases.nodes.flatMap(({ id, addedBy, addedOn, case: its }) => (its ? [{ id, addedBy, addedOn, its }] : []));
  const hidden = of.caseCount - rows.length;
  return (
    <>
      <Things>{rows.map(({ id, addedBy, addedOn, its }) => <li key={id}><h3><Link to={`/cases/${its.id}/show`}>{its.reference}</Link> {its.title}</h3><p className="about">{[its.body?.name, `added by ${by(addedBy, addedOn)}`].filter(Boolean).join(" · ")}</p></li>)}</Things>
      {hidden > 0 && <p>{count(hidden, "more case belongs", "more cases belong")} to it that you may not see.</p>}
    </>
  );
}
const some = (amount: number) => (amount > 0 ? { count: amount } : {});
const tabs = (of: IssueRecord): readonly RecordTab[] => [
  { name: "cases", label: "Cases", ...some(of.caseCount), content: () => <Cases of={of} /> },
  { name: "lessons", label: "Lessons", ...some(of.learnedLessons.nodes.length), content: () => <>{of.isOpen && <Head><Begin label="Propose a lesson" how={beginnings.proposeLesson} goesTo="lessons" isFirst={false} adds={{ issueId: of.id }} defaults={{ found: of.what }} /></Head>}{of.learnedLessons.nodes.length === 0 ? <EmptyState title="Nothing was learned from it yet" /> : <Lessons rows={of.learnedLessons.nodes} />}</> },
];

/** A systemic issue: what goes wrong, what shows it, who handles it and how, and its cases (PO-51). */
export default function IssueShow() {
  return (
    <Shown<IssueRecord> of="systemic-issues">{(data) => (
      <RecordPage
        reference={data.reference} title={data.name} status={<StatusPill isOver={!data.isOpen}>{issueStates[data.state]}</StatusPill>} owner={data.owner?.name ?? "nobody yet"} {...(data.theme && { about: <>from the theme <Link to={`/themes/${data.theme.id}/show`}>{data.theme.name}</Link></> })}
        choices={<Choices record={{ ...data, choices: fitting(data.choices, issueActions, data.state) }} acts={issueActs} />} tabs={tabs(data)} happened={<RecordTimeline of={{ recordId: { eq: data.id } }} />}
      >
        <div style={{ marginBottom: 18 }}><ReadingText text={data.what} /></div>
        <Facts of={[["What shows it", data.why], ["How it is handled", data.handling], ["Proposed", by(data.proposedBy, data.proposedOn)], ["Agreed", data.agreedOn && by(data.agreedBy, data.agreedOn)], [data.state === "NOT_TAKEN" ? "Not taken up" : "What came of it", data.outcome && `${data.outcome}${data.closedOn ? ` (${sayDay(data.closedOn)})` : ""}`]]} />
      </RecordPage>
    )}</Shown>
  );
}
