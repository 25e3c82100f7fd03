import { sayMoney } from "@remit/domain/authority/money";
import { rateKinds } from "@remit/domain/external-reviewers/labels";
import { contractActions, interestActions } from "@remit/domain/external-reviewers/register";
import { Things } from "../cases/record/drawerStyles";
import { RecordTimeline } from "../cases/record/RecordTimeline";
import { RowChoices } from "../cases/record/RowChoices";
import { Choices } from "../frame/choices/Choices";
import { today } from "../frame/forms/fields";
import { EmptyState } from "../frame/record/EmptyState";
import { Facts } from "../frame/record/Facts";
import { RecordPage } from "../frame/record/RecordPage";
import type { RecordTab } from "../frame/record/RecordTabs";
import { Shown } from "../frame/record/Shown";
import { StatusPill } from "../frame/record/StatusPill";
import { count } from "../frame/words/counts";
import { sayDay } from "../frame/words/dates";
import { AwayDates } from "./AwayDates";
import type { AwayRow } from "./documents";
import { CommissionTable } from "./CommissionTable";
import { PerformanceOf } from "./PerformancePage";
import type { ContractRow, InterestRow, ReviewerRecord } from "./records";
import { contractActs, interestActs, registerActs } from "./reviewerActs";

const sayContract = ({ startsOn, endsOn }: ContractRow) => (endsOn < today() ? "over" : startsOn > today() ? "begins later" : "in force");
const inWhat = ({ body, person, staff }: InterestRow) => body?.name ?? person?.name ?? staff?.name ?? "Somebody whom you may not see";

const Contracts = ({ of }: { readonly of: ReviewerRecord }) => (
  <>
    <h3>Contracts</h3>
    {of.contracts.nodes.length === 0 ? <EmptyState title="No contract yet">Without one nothing can be commissioned from them.</EmptyState> : (
      <Things>
        {of.contracts.nodes.map((row) => (
          <li key={row.id} data-over={row.endsOn < today()}>
            <h3>{row.reference}</h3>
            <div className="how"><StatusPill isOver={row.endsOn < today()}>{sayContract(row)}</StatusPill></div>
            <p className="about">{sayDay(row.startsOn)} to {sayDay(row.endsOn)} · {sayMoney(row.ratePence)} for {rateKinds[row.rateKind].toLowerCase()}</p>
            <RowChoices record={row} acts={contractActs} law={contractActions} name={row.reference} />
          </li>
        ))}
      </Things>
    )}
    <h3 style={{ marginTop: 20 }}>Declared interests</h3>
    {of.interests.nodes.length === 0 ? <EmptyState title="No interest is declared">What ties them to a body or a person is recorded here, and keeps its cases from them.</EmptyState> : (
      <Things>
        {of.interests.nodes.map((row) => (
          <li key={row.id} data-over={row.endedOn !== null}>
            <h3>{inWhat(row)}</h3>
            <div className="how">{row.endedOn ? `ended ${sayDay(row.endedOn)}` : `since ${sayDay(row.declaredOn)}`}</div>
            <p className="about">{row.note}</p>
            <RowChoices record={row} acts={interestActs} law={interestActions} state={row.endedOn ? "PAST" : "DECLARED"} name={inWhat(row)} />
          </li>
        ))}
      </Things>
    )}
  </>
);

const ahead = (rows: readonly AwayRow[]) => rows.filter(({ endsOn }) => endsOn === null || endsOn >= today());
const About = ({ of }: { readonly of: ReviewerRecord }) => (
  <>
  <Facts of={[["E-mail", of.staff?.email], ["Telephone", of.staff?.telephone], ["Works", `up to ${count(of.daysAMonth, "day")} a month`], ["Away", of.isAway ? (of.awayUntil ? `until ${sayDay(of.awayUntil)}` : "at present") : null], ["On the register", `since ${sayDay(of.registeredOn)}${of.registeredBy ? `, put there by ${of.registeredBy.name}` : ""}`]]} />
  <h3 style={{ margin: "20px 0 8px" }}>Away</h3>
  <AwayDates reviewerId={of.id} rows={ahead(of.staff?.absences.nodes ?? [])} />
  </>
);

const tabs = (of: ReviewerRecord): readonly RecordTab[] => [
  { name: "about", label: "About", content: () => <About of={of} /> },
  { name: "contracts", label: "Contracts and interests", count: of.contracts.nodes.length + of.interests.nodes.length, content: () => <Contracts of={of} /> },
  { name: "commissions", label: "Commissions", count: of.commissions.nodes.length, content: () => (of.commissions.nodes.length === 0 ? <EmptyState title="Nothing was commissioned from them yet">Commissions on the cases that you may see stand here.</EmptyState> : <CommissionTable rows={of.commissions.nodes} names="case" />) },
  { name: "performance", label: "Performance", content: () => <PerformanceOf reviewerId={of.id} /> },
];

const Reviewer = ({ of: data }: { readonly of: ReviewerRecord }) => (
  <RecordPage
    reference="External reviewer"
    title={data.name}
    heading="What they bring"
    status={<StatusPill isOver={data.unsuitableBecause !== null || data.contractEndsOn === null}>{data.unsuitableBecause ? "Unsuitable at present" : data.contractEndsOn ? `Under contract until ${sayDay(data.contractEndsOn)}` : "No contract in force"}</StatusPill>}
    about={data.expertiseLabels.join(", ")}
    choices={<Choices record={data} acts={registerActs} />}
    tabs={tabs(data)}
    happened={<RecordTimeline of={{ recordId: { eq: data.id } }} />}
  >
    {data.unsuitableBecause && <p style={{ marginBottom: 12 }}>Nothing is commissioned from them at present: {data.unsuitableBecause}.</p>}
    <p style={{ marginBottom: 12 }}>{data.about || "Nothing is written yet."}</p>
  </RecordPage>
);

/** One external reviewer: who they are, under which contract, what ties them, what was commissioned, and how it turned out. */
export default function ExternalReviewerShow() {
  return <Shown<ReviewerRecord> of="external-reviewers">{(data) => <Reviewer of={data} />}</Shown>;
}
