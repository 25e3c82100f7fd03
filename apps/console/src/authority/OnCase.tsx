import { caseAuthority } from "@remit/domain/authority/case-authority";
import { sayMoney } from "@remit/domain/authority/money";
import { fitting } from "../cases/fitting";
import { Head, Things } from "../cases/record/drawerStyles";
import type { CaseRecord } from "../cases/records";
import { Choices } from "../frame/choices/Choices";
import { Refusal } from "../frame/choices/Refusal";
import { refusalIn } from "../frame/data/translateErrors";
import { useQuestion } from "../frame/data/useQuestion";
import { EmptyState } from "../frame/record/EmptyState";
import { SkeletonText } from "../frame/record/Skeletons";
import { sayDay } from "../frame/words/dates";
import { authorityOf } from "./documents";
import { Escalation } from "./Escalation";
import { caseAuthorityActs } from "./escalationActs";
import type { RemedyRow } from "./records";

const Remedy = ({ of: { amountPence, decisionKind, reason, agreedBy, agreedOn, limit } }: { readonly of: RemedyRow }) => (
  <li>
    <h3><span className="figures">{sayMoney(amountPence)}</span>{decisionKind?.label}</h3>
    <p className="said">{reason}</p>
    <p className="about">
      Agreed by {agreedBy?.name} on <time dateTime={agreedOn}>{sayDay(agreedOn)}</time>
      {limit && `, within ${limit.amountPence === null ? "a limit without an amount" : `a limit of ${sayMoney(limit.amountPence)}`} by ${limit.sourceTitle} (${limit.sourceReference})`}
    </p>
  </li>
);

/** What was agreed on a case within a limit of authority, and what was carried up from it. Only directors are shown the way to a committee. */
export function AuthorityOnCase({ of }: { readonly of: CaseRecord }) {
  const { data, error } = useQuestion(authorityOf, { id: of.id });
  const offered = fitting(of.choices, caseAuthority, of.status).filter(({ action, allowed }) => action in caseAuthorityActs && (allowed || action !== "referToCommittee"));
  const { remedies, escalations } = data?.case ?? {};
  const isEmpty = remedies?.nodes.length === 0 && escalations?.nodes.length === 0;
  return (
    <>
      <Head>{offered.length > 0 && <Choices record={{ ...of, choices: offered }} acts={caseAuthorityActs} first={null} />}</Head>
      <Refusal of={refusalIn(error)} />
      {!data && !error && <SkeletonText />}
      {isEmpty && <EmptyState title="No remedy is agreed, and nothing was escalated">What somebody may decide is in the limits of authority. What is above a limit goes up its route, step by step.</EmptyState>}
      <Things>
        {remedies?.nodes.map((one) => <Remedy key={one.id} of={one} />)}
        {escalations?.nodes.map((one) => <Escalation key={one.id} of={one} isOnItsCase />)}
      </Things>
    </>
  );
}
