import { factorActions, standingFactorActions } from "@remit/domain/workload/recording";
import { RowChoices } from "../cases/record/RowChoices";
import { Things } from "../cases/record/drawerStyles";
import type { Kept } from "../frame/choices/act";
import { useQuestion } from "../frame/data/useQuestion";
import { EmptyState } from "../frame/record/EmptyState";
import { SkeletonText } from "../frame/record/Skeletons";
import { factorsQuestion } from "./documents";
import { factorActs, standingFactorActs } from "./recordingActs";
import type { Factor } from "./records";
import { saySpan } from "./TakenOn";

const Row = ({ of }: { readonly of: Factor }) => (
  <li data-over={of.toOn !== null}>
    <h3>{of.label}{of.units > 1 && `, ${of.units}`}</h3>
    <div className="how">{saySpan(of)}</div>
    {(of.measure !== null || of.doneBy) && <div className="about">{[of.measure !== null && `${of.measure} ${of.measuredIn ?? ""}`.trim(), of.doneBy && `done by ${of.doneBy.name}, who has the points`].filter(Boolean).join(" · ")}</div>}
    <RowChoices record={of} acts={standingFactorActs} law={standingFactorActions} state={of.toOn === null ? "STANDING" : "ENDED"} name={of.label} />
  </li>
);

/** What makes a case heavy beside its complexity, now and before (WL-02). */
export function CaseWeight({ of }: { readonly of: Kept & { readonly status: string } }) {
  const { data } = useQuestion(factorsQuestion, { id: of.id });
  if (!data) return <SkeletonText lines={4} />;
  const factors = data.case?.factors.nodes ?? [];
  return (
    <>
      {factors.length === 0 ? <EmptyState title="Nothing makes this case heavier than its complexity">Court proceedings, somebody at risk, a large file and the like are recorded here, and give points to whoever holds the case.</EmptyState> : <Things>{factors.map((one) => <Row key={one.id} of={one} />)}</Things>}
      <RowChoices record={of} acts={factorActs} law={factorActions} state={of.status} name="this case" />
    </>
  );
}
