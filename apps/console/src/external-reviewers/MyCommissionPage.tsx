import { sayMoney } from "@remit/domain/authority/money";
import { commissionActions } from "@remit/domain/external-reviewers/commission-actions";
import { commissionStatuses } from "@remit/domain/external-reviewers/labels";
import { Link, useParams } from "react-router";
import { fitting } from "../cases/fitting";
import { saySize } from "../cases/record/Documents";
import { Things } from "../cases/record/drawerStyles";
import { Choices } from "../frame/choices/Choices";
import { Refusal } from "../frame/choices/Refusal";
import { refusalIn } from "../frame/data/translateErrors";
import { useQuestion } from "../frame/data/useQuestion";
import { EmptyState } from "../frame/record/EmptyState";
import { Facts } from "../frame/record/Facts";
import { ReadingText } from "../frame/record/ReadingText";
import { RecordPage } from "../frame/record/RecordPage";
import type { RecordTab } from "../frame/record/RecordTabs";
import { SkeletonRecord } from "../frame/record/Skeletons";
import { StatusPill } from "../frame/record/StatusPill";
import { count } from "../frame/words/counts";
import { sayDay } from "../frame/words/dates";
import { reviewerActs, reviewerMessage } from "./commissionActs";
import { CommissionDue } from "./CommissionDue";
import { Report } from "./commissionTabs";
import { Delivering } from "./Delivering";
import { myCommissionQuestion } from "./documents";
import { Messages, Worked } from "./Exchange";
import type { CommissionSeen } from "./records";
import { sayTimeUsed } from "./sayHours";

const Papers = ({ of }: { readonly of: CommissionSeen }) => of.papers.nodes.length === 0 ? <EmptyState title={of.declaredOn ? "No papers are released" : "The papers are closed"}>{of.declaredOn ? "If you need any to answer the question, write a message." : "They open when you have declared that nothing ties you to this case."}</EmptyState> : (
  <Things>
    {of.papers.nodes.map(({ id, attachment }) => attachment && (
      <li key={id}>
        <h3><a href={attachment.href} download>{attachment.name}</a></h3>
        <div className="how">{saySize(attachment.byteSize)}</div>
      </li>
    ))}
  </Things>
);

const some = (rows: readonly unknown[]) => (rows.length > 0 ? { count: rows.length } : {});
const tabs = (of: CommissionSeen): readonly RecordTab[] => [
  { name: "papers", label: "Papers", ...some(of.papers.nodes), content: () => <Papers of={of} /> },
  { name: "messages", label: "Messages", ...some(of.messages.nodes), content: () => <Messages of={of} acts={reviewerMessage} /> },
  { name: "time", label: "Time", ...some(of.time.nodes), content: () => <Worked of={of} /> },
  { name: "report", label: "Report", content: () => <>{of.report && <Report of={of} />}<Delivering of={of} /></> },
];

/** One commission, for the reviewer from whom it was commissioned. */
export default function MyCommissionPage() {
  const { id = "" } = useParams();
  const { data, error } = useQuestion(myCommissionQuestion, { id });
  if (error) return <Refusal of={refusalIn(error)} />;
  if (!data) return <SkeletonRecord />;
  if (!data.commission) return <EmptyState title="This is not commissioned from you now">It is over, its last day has passed, or it was never yours. <Link to="/">My commissions</Link></EmptyState>;
  const of = data.commission;
  return (
    <RecordPage
      reference={of.reference}
      title="Commission"
      heading="The question"
      status={<StatusPill>{commissionStatuses[of.status]}</StatusPill>}
      about={<>for {of.commissionerName ?? "the office"}</>}
      clocks={<CommissionDue of={of} />}
      choices={<Choices record={{ ...of, choices: fitting(of.choices, commissionActions, of.status) }} acts={reviewerActs} />}
      tabs={tabs(of)}
    >
      <div style={{ marginBottom: 18 }}><ReadingText text={of.question} /></div>
      <Facts of={[["Agreed", `${count(of.agreedHours, "hour")} for ${sayMoney(of.feePence)}`], ["Worked", sayTimeUsed(of.minutesRecorded, of.agreedHours)], ["Access", `until ${sayDay(of.endsOn)}; after that you see nothing of it`], ["Returned", of.status === "UNDER_WAY" ? of.returnedReason : null], ["For the invoice", `quote ${of.reference}`]]} />
    </RecordPage>
  );
}
