import { sayMoney } from "@remit/domain/authority/money";
import { commissionedWorkActions } from "@remit/domain/commissioning/commissioned-work";
import { CaseLink } from "../briefings/CaseLink";
import { Shown } from "../frame/record/Shown";
import { fitting } from "../cases/fitting";
import { RecordTimeline } from "../cases/record/RecordTimeline";
import { workActs } from "../commissioning/workActs";
import { Choices } from "../frame/choices/Choices";
import { Facts } from "../frame/record/Facts";
import { RecordPage } from "../frame/record/RecordPage";
import { StatusPill } from "../frame/record/StatusPill";
import { sayDay } from "../frame/words/dates";
import type { ExceptionRecord } from "./records";
import { WorkLine } from "./WorkLine";

/** A payment that stands out: why, who deals with it, and what came of it (AS-25). */
export default function PaymentShow() {
  return (
    <Shown<ExceptionRecord> of="payment-exceptions">{({ work, payment, kind, ...data }) => (
      <RecordPage
        reference={payment?.reference ?? ""} title={kind?.name ?? "A payment that stands out"} status={<StatusPill isOver={!data.isOpen} {...(data.isOverdue && { tone: "red" as const })}>{data.isOpen ? (data.isOverdue ? "Late" : "To be dealt with") : "Dealt with"}</StatusPill>}
        owner={work?.owner?.name ?? "nobody"} about={<>for <CaseLink of={data.case} /></>} clocks={work && data.isOpen && <span>Due <b>{sayDay(work.dueOn)}</b></span>}
        choices={work && <Choices record={{ ...work, choices: fitting(work.choices, commissionedWorkActions, work.state) }} acts={workActs} />} happened={<RecordTimeline of={{ recordId: { eq: data.id } }} />}
      >
        <Facts of={[
          ["Amount", payment && sayMoney(payment.amountPence)], ["Paid", payment && sayDay(payment.paidOn)], ["Payee", payment && (payment.payee || "not named")], ["Payee authorised", payment && (payment.isPayeeAuthorised ? "yes" : "no")],
          ["Referred", sayDay(data.raisedOn)], ["To be done", work && <WorkLine of={work} />], ["Overseen by", work?.commissionedBy?.name], ["What came of it", work?.outcome], ["Dealt with", work?.doneOn && sayDay(work.doneOn)],
        ]} />
      </RecordPage>
    )}</Shown>
  );
}
