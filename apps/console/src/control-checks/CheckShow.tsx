import { checkActions } from "@remit/domain/assurance/checking";
import { checkStates } from "@remit/domain/assurance/labels";
import { sayMoney } from "@remit/domain/authority/money";
import { Link } from "react-router";
import { CaseLink } from "../briefings/CaseLink";
import { fitting } from "../cases/fitting";
import { RecordTimeline } from "../cases/record/RecordTimeline";
import { Choices } from "../frame/choices/Choices";
import { EmptyState } from "../frame/record/EmptyState";
import { Facts } from "../frame/record/Facts";
import { RecordPage } from "../frame/record/RecordPage";
import { Shown } from "../frame/record/Shown";
import { StatusPill } from "../frame/record/StatusPill";
import { sayDay } from "../frame/words/dates";
import { checkActs } from "./checkActs";
import { Errors, Result } from "./marks";
import type { CheckRecord } from "./records";

const within = ({ remedy }: CheckRecord) => remedy && (remedy.limit ? `${sayMoney(remedy.amountPence)}, within a limit laid down in ${remedy.limit.sourceTitle}` : `${sayMoney(remedy.amountPence)}, on which no limit of authority bore`);

/** One control check: what was decided, the results apart, and the errors on their way (AS-10, AS-11, AS-16). */
export default function CheckShow() {
  return (
    <Shown<CheckRecord> of="control-checks">{(data) => (
      <RecordPage
        reference={data.reference} title={`${data.kind?.name ?? "Control check"}: ${data.what}`} status={<StatusPill isOver={!data.isOpen} {...(data.isOverdue && { tone: "red" as const })}>{checkStates[data.state]}</StatusPill>}
        owner={data.checker?.name ?? "nobody"} about={<>about <CaseLink of={data.case} /></>} choices={<Choices record={{ ...data, choices: fitting(data.choices, checkActions, data.state) }} acts={checkActs} />}
        happened={<RecordTimeline of={{ recordId: { eq: data.id } }} />}
        tabs={[{ name: "errors", label: "Errors", ...(data.errors.nodes.length > 0 && { count: data.errors.nodes.length }), content: () => (data.errors.nodes.length > 0 ? <Errors of={data.errors.nodes} /> : <EmptyState title="No error">{data.isOpen ? "What is not in order is named when the check is recorded." : "Nothing was found that is to be put right."}</EmptyState>) }]}
      >
        <Facts of={[
          ["Decided", <>{data.decidedBy ? <Link to={`/control-checks/over-the-year?person=${data.decidedBy.id}`}>{data.decidedBy.name}</Link> : "somebody"}, {sayDay(data.decidedOn)}</>],
          ["Amount", within(data)], ["Policies tested", data.kind?.policyNames.join(", ")],
          ["Financial accuracy", data.money && <Result of={data.money} />], ["Policies rightly applied", data.policy && <Result of={data.policy} />], ["Limits of authority kept", data.limits && <Result of={data.limits} />],
          [data.isOpen ? "To be checked by" : "Checked", data.isOpen ? sayDay(data.dueOn) : data.checkedOn && sayDay(data.checkedOn)], ["Asked for", `${data.askedBy?.name ?? "somebody"}, ${sayDay(data.askedOn)}`],
          ["What is said about it", data.note], ["Left out because", data.leftOutReason],
        ]} />
      </RecordPage>
    )}</Shown>
  );
}
