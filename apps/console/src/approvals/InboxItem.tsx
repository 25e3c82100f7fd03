import { approvalActions } from "@remit/domain/approvals/deciding";
import { approvalEscalationActions } from "@remit/domain/approvals/escalating";
import { reassigningActions } from "@remit/domain/approvals/reassigning";
import { checkingLevels } from "@remit/domain/approvals/labels";
import { sayMoney } from "@remit/domain/authority/money";
import { Link } from "react-router";
import { Choices } from "../frame/choices/Choices";
import { Facts } from "../frame/record/Facts";
import { ReadingText } from "../frame/record/ReadingText";
import { RowChoices } from "../cases/record/RowChoices";
import { sayMoment } from "../frame/words/dates";
import { approvalActs } from "./approvalActs";
import { DecideForm } from "./DecideForm";
import type { ApprovalRow } from "./documents";

const { takeOn } = approvalActions;
const law = { takeOn, ...approvalEscalationActions, ...reassigningActions };
const isDecision = ({ action }: { readonly action: string }) => action === "approve" || action === "reject";
const isToDecide = ({ choices }: ApprovalRow) => choices.some((one) => isDecision(one) && one.allowed);
/** "Financial remedy of £900". */
const decision = ({ decisionKindLabel, amountPence }: ApprovalRow) => decisionKindLabel && [decisionKindLabel, amountPence !== null && `of ${sayMoney(amountPence)}`].filter(Boolean).join(" ");

/** The decision, or why it is not this person's: the reason stands where the action would. */
function Decision({ of }: { readonly of: ApprovalRow }) {
  const decisions = of.choices.filter(isDecision);
  return isToDecide(of) ? <DecideForm of={of} /> : <Choices record={{ ...of, choices: decisions.slice(0, 1) }} acts={{ approve: { run: () => undefined } }} first={null} />;
}

/** One item of the inbox: what is asked, why and by whom, the case beside it, and the one action (WM-57). */
export const InboxItem = ({ of }: { readonly of: ApprovalRow }) => (
  <li aria-labelledby={`asks-${of.id}`}>
    <div>
      <h2 id={`asks-${of.id}`}>{of.asks}</h2>
      <p className="about"><span className="figures">{of.reference}</span> · {of.what} · referred {sayMoment(of.referredAt)} by {of.referredBy?.name ?? "somebody"}</p>
      <Facts
        of={[
          ["Why", of.why],
          ["Case", of.case && <><Link to={`/cases/${of.case.id}/show`}>{of.case.reference} {of.case.title}</Link></>],
          ["Decision", decision(of)],
          ["Decided by", checkingLevels[of.level].toLowerCase()],
          ["Waits with", of.position && [of.position.holder?.name, of.position.title].filter(Boolean).join(", ")],
          ["Taken on", of.takenOnBy && `by ${of.takenOnBy.name}, to carry out what it needs`],
        ]}
      />
      {of.letter?.body && <details open={isToDecide(of)}><summary>The letter to {of.letter.addressee}: {of.letter.subject}</summary><ReadingText text={of.letter.body} /></details>}
      {of.case?.summary && <details><summary>The case in a few sentences</summary><ReadingText text={of.case.summary} /></details>}
    </div>
    <div className="act">
      <Decision of={of} />
      <RowChoices record={{ ...of, choices: of.choices.filter(({ action, allowed }) => allowed || action === "reassign") }} acts={approvalActs} law={law} state={of.status} name={of.reference} />
    </div>
  </li>
);
