import { involvementActions } from "@remit/domain/assurance/compliance";
import { CaseLink } from "../briefings/CaseLink";
import { Shown } from "../frame/record/Shown";
import { fitting } from "../cases/fitting";
import { Things } from "../cases/record/drawerStyles";
import { RecordTimeline } from "../cases/record/RecordTimeline";
import { Choices } from "../frame/choices/Choices";
import { Facts } from "../frame/record/Facts";
import { ReadingText } from "../frame/record/ReadingText";
import { RecordPage } from "../frame/record/RecordPage";
import { sayDay } from "../frame/words/dates";
import { State } from "./ComplianceList";
import { involvementActs } from "./complianceActs";
import type { InvolvementRecord } from "./records";
import { SignLine } from "./SignsOnCase";
import { WorkLine } from "./WorkLine";

const by = (person: { readonly name: string } | null, on: string | null) => [person?.name, on && sayDay(on)].filter(Boolean).join(", ");

const Issues = ({ of: { issues } }: { readonly of: InvolvementRecord }) => (issues.nodes.length === 0 ? <p>No issue was raised.</p> : (
  <Things>{issues.nodes.map((one) => <li key={one.id} data-over={one.work ? !one.work.isOpen : false}><h3>{one.found}</h3><div className="how">{by(one.raisedBy, one.raisedOn)}</div><p className="about"><WorkLine of={one.work} /></p></li>)}</Things>
));
const Visits = ({ of: { visits, reviewedOn } }: { readonly of: InvolvementRecord }) => (visits.nodes.length === 0 ? <p>{reviewedOn ? "No visit was made." : "No visit was made. One comes after the review of the casework."}</p> : (
  <Things>{visits.nodes.map((one) => <li key={one.id}><h3>{sayDay(one.visitedOn)}</h3><div className="how">recorded by {one.recordedBy?.name}</div><p className="said">{one.account}</p></li>)}</Things>
));
const Signs = ({ of: { indicators } }: { readonly of: InvolvementRecord }) => (indicators.nodes.length === 0 ? <p>No sign was referred; they were brought to the case by hand.</p> : (
  <Things>{indicators.nodes.map((one) => <li key={one.id}><SignLine of={one} /></li>)}</Things>
));
const counted = (rows: readonly unknown[]) => (rows.length > 0 ? { count: rows.length } : {});

/** One involvement of Compliance and Fraud: its review, then its visits, its issues and what came of them (AS-26). */
export default function ComplianceShow() {
  return (
    <Shown<InvolvementRecord> of="compliance">{(data) => (
      <RecordPage
        reference={data.reference} title="Compliance and Fraud" status={<State of={data} />} owner={data.reviewedBy?.name ?? "nobody yet"} about={<>about <CaseLink of={data.case} /></>}
        choices={<Choices record={{ ...data, choices: fitting(data.choices, involvementActions, data.state) }} acts={involvementActs} />} happened={<RecordTimeline of={{ recordId: { eq: data.id } }} />}
        tabs={[{ name: "issues", label: "Issues", ...counted(data.issues.nodes), content: () => <Issues of={data} /> }, { name: "visits", label: "Visits", ...counted(data.visits.nodes), content: () => <Visits of={data} /> }, { name: "signs", label: "Signs", ...counted(data.indicators.nodes), content: () => <Signs of={data} /> }]}
      >
        {data.review && <div style={{ marginBottom: 18 }}><ReadingText text={data.review} /></div>}
        <Facts of={[["Why", data.why], ["Brought by", by(data.involvedBy, data.involvedOn)], ["Casework reviewed", data.reviewedOn ? by(data.reviewedBy, data.reviewedOn) : "not yet"], ["What came of it", data.outcome], ["Closed", data.closedOn && sayDay(data.closedOn)]]} />
      </RecordPage>
    )}</Shown>
  );
}
