import { commissionActions } from "@remit/domain/external-reviewers/commission-actions";
import { sayMoney } from "@remit/domain/authority/money";
import { sayYear } from "@remit/domain/external-reviewers/budget";
import { commissionStatuses } from "@remit/domain/external-reviewers/labels";
import { Link } from "react-router";
import { fitting } from "../cases/fitting";
import { RecordTimeline } from "../cases/record/RecordTimeline";
import { Choices } from "../frame/choices/Choices";
import { Facts } from "../frame/record/Facts";
import { ReadingText } from "../frame/record/ReadingText";
import { RecordPage } from "../frame/record/RecordPage";
import { Shown } from "../frame/record/Shown";
import { StatusPill } from "../frame/record/StatusPill";
import { count } from "../frame/words/counts";
import { sayDay } from "../frame/words/dates";
import { officeActs } from "./commissionActs";
import { CommissionDue } from "./CommissionDue";
import { commissionTabs } from "./commissionTabs";
import type { CommissionRecord } from "./records";
import { sayTimeUsed } from "./sayHours";

const Agreed = ({ of }: { readonly of: CommissionRecord }) => (
  <Facts
    of={[
      ["Agreed", `${count(of.agreedHours, "hour")} for ${sayMoney(of.feePence)}${of.contract ? `, under the contract ${of.contract.reference}` : ""}`],
      ["Paid from", of.heading && `${of.heading.name}, ${sayYear(of.heading.year)}`],
      ["Worked", sayTimeUsed(of.minutesRecorded, of.agreedHours)],
      ["Access", of.isOpen ? `until ${sayDay(of.endsOn)}; after that the reviewer sees nothing of it` : "over"],
      ["Independence", of.declaredOn ? `declared on ${sayDay(of.declaredOn)}: ${of.declaration}` : of.status === "OFFERED" ? "not yet declared, so the papers are closed" : null],
      ["Returned", of.status === "UNDER_WAY" ? of.returnedReason : null],
      ["Accepted", of.acceptedOn && `${sayDay(of.acceptedOn)}, by ${of.acceptedBy?.name ?? "the office"}${of.averageMark === null ? "" : `, ${of.averageMark} of 4 on average`}`],
      ["Invoice", of.invoicedOn && of.invoicePence !== null && `${of.invoiceReference ?? ""} of ${sayDay(of.invoicedOn)}, ${sayMoney(of.invoicePence)}${of.paidOn ? `, paid on ${sayDay(of.paidOn)}` : ", not yet paid"}`],
      ["Ended", of.endedOn && `${sayDay(of.endedOn)}: ${of.endedBecause ?? ""}`],
    ]}
  />
);

const Commission = ({ of: data }: { readonly of: CommissionRecord }) => (
  <RecordPage
    reference={data.reference}
    title={`Commission to ${data.reviewerName}`}
    status={<StatusPill isOver={!data.isOpen}>{commissionStatuses[data.status]}</StatusPill>}
    about={<>on {data.case && <Link to={`/cases/${data.case.id}/show`}>{data.case.reference}</Link>}{data.review && <>, for the review <Link to={`/reviews/${data.review.id}/show`}>{data.review.reference}</Link></>}{data.reviewer && <>, by <Link to={`/external-reviewers/${data.reviewer.id}/show`}>{data.reviewerName}</Link></>}</>}
    owner={data.commissionerName ?? "nobody"}
    clocks={<CommissionDue of={data} />}
    choices={<Choices record={{ ...data, choices: fitting(data.choices, commissionActions, data.status) }} acts={officeActs} first="acceptReport" />}
    tabs={commissionTabs(data)}
    heading="The question"
    happened={<RecordTimeline of={{ recordId: { eq: data.id } }} />}
  >
    <div style={{ marginBottom: 18 }}><ReadingText text={data.question} /></div>
    <Agreed of={data} />
  </RecordPage>
);

/** One commission, for the office: what was asked, what was agreed, how it stands, and everything about it. */
export default function CommissionShow() {
  return <Shown<CommissionRecord> of="commissions">{(data) => <Commission of={data} />}</Shown>;
}
