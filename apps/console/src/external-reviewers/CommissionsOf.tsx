import { Choices } from "../frame/choices/Choices";
import { Head } from "../cases/record/drawerStyles";
import { useQuestion } from "../frame/data/useQuestion";
import { EmptyState } from "../frame/record/EmptyState";
import { SkeletonText } from "../frame/record/Skeletons";
import { CommissionTable } from "./CommissionTable";
import { commissionWorkAct } from "./commissionWorkAct";
import { commissionsOfCase } from "./documents";

interface Props {
  readonly caseId: string;
  /** Nothing where nothing is commissioned and nothing can be. */
  readonly isQuiet?: boolean;
}

/** What was commissioned from external reviewers on a case, and the way to commission more. */
export function CommissionsOf({ caseId, isQuiet = false }: Props) {
  const { data } = useQuestion(commissionsOfCase, { id: caseId });
  if (!data) return isQuiet ? null : <SkeletonText />;
  const rows = data.case?.commissions.nodes ?? [];
  const offered = (data.case?.choices ?? []).filter(({ action }) => action === "commissionExternalReview");
  if (isQuiet && rows.length === 0 && !offered.some(({ allowed }) => allowed)) return null;
  return (
    <section aria-labelledby="commissioned" style={{ marginTop: 22 }}>
      <h3 id="commissioned" style={{ marginBottom: 8 }}>External reviewers</h3>
      <Head>{offered.length > 0 && <Choices record={{ id: caseId, choices: offered }} acts={{ commissionExternalReview: commissionWorkAct }} first={null} />}</Head>
      {rows.length === 0 ? <EmptyState title="Nothing is commissioned">Where an outside view is decided for, it is commissioned here: a question, the papers, hours, a fee and a date.</EmptyState> : <CommissionTable rows={rows} />}
    </section>
  );
}
