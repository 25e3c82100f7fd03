import { involvingActions } from "@remit/domain/assurance/compliance";
import { checkStates, examinationFindings, examinationStates, involvementStates } from "@remit/domain/assurance/labels";
import { sayMoney } from "@remit/domain/authority/money";
import { Link } from "react-router";
import { RowChoices } from "../cases/record/RowChoices";
import { Things } from "../cases/record/drawerStyles";
import type { Kept } from "../frame/choices/act";
import { AskForCheck } from "../control-checks/asking";
import { useQuestion } from "../frame/data/useQuestion";
import { EmptyState } from "../frame/record/EmptyState";
import { SkeletonText } from "../frame/record/Skeletons";
import { may, useSession } from "../frame/session/useSession";
import { count } from "../frame/words/counts";
import { sayDay } from "../frame/words/dates";
import { involvingActs } from "./complianceActs";
import { onCase } from "./documents";
import type { OnCase } from "./records";
import { SignsOnCase } from "./SignsOnCase";

interface Thing { readonly id: string; readonly to: string | null; readonly name: string; readonly what: string; readonly how: string; readonly isOver: boolean }
const thingsIn = (found: OnCase): readonly Thing[] => [
  ...found.complianceInvolvements.nodes.map((one) => ({ id: one.id, to: `/compliance/${one.id}/show`, name: one.reference, what: one.why, how: `Compliance and Fraud: ${involvementStates[one.state].toLowerCase()}${one.openIssues ? `, ${count(one.openIssues, "open issue")}` : ""}`, isOver: !one.isOpen })),
  ...found.examinations.nodes.map((one) => ({ id: one.id, to: `/case-examinations/${one.id}/show`, name: one.reference, what: `Casework of ${one.holder?.name ?? "somebody"}`, how: [one.finding ? examinationFindings[one.finding] : examinationStates[one.state], sayDay(one.examinedOn ?? one.drawnOn)].join(", "), isOver: !one.isOpen })),
  ...found.controlChecks.nodes.map((one) => ({ id: one.id, to: `/control-checks/${one.id}/show`, name: one.reference, what: one.what, how: `${one.kind?.name ?? "Control check"}: ${checkStates[one.state].toLowerCase()}, decided by ${one.decidedBy?.name ?? "somebody"} on ${sayDay(one.decidedOn)}`, isOver: !one.isOpen })),
  ...found.payments.nodes.map((one) => ({ id: one.id, to: one.exceptions.nodes[0] ? `/payment-exceptions/${one.exceptions.nodes[0].id}/show` : null, name: one.reference, what: sayMoney(one.amountPence), how: [`paid ${sayDay(one.paidOn)}`, ...one.exceptions.nodes.map(({ kind }) => kind?.name)].filter(Boolean).join(", "), isOver: one.exceptions.nodes.length === 0 })),
];

/** What assurance has of one case: Compliance and Fraud, examinations and payments, as far as the reader may see them. */
export function AssuranceOnCase({ of }: { readonly of: Kept }) {
  const session = useSession();
  const { data } = useQuestion(onCase, { id: of.id });
  if (!data) return <SkeletonText lines={4} />;
  const things = data.case ? thingsIn(data.case) : [];
  return (
    <>
      {things.length === 0 ? <EmptyState title="Nothing of this yet">Compliance and Fraud can be brought to this case. Examinations of its casework, control checks and payments stand here for those who may see them.</EmptyState> : (
        <Things>{things.map(({ id, to, name, what, how, isOver }) => <li key={id} data-over={isOver}><h3>{to ? <Link to={to}>{name}</Link> : name} {what}</h3><div className="how">{how}</div></li>)}</Things>
      )}
      {may(session, ["check-casework"]) && <p style={{ marginTop: 12 }}><AskForCheck caseId={of.id} /></p>}
      <RowChoices record={of} acts={involvingActs} law={involvingActions} name="this case" />
      <SignsOnCase of={of} />
    </>
  );
}
