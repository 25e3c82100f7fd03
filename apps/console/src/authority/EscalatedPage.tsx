import { useMemo } from "react";
import { Things } from "../cases/record/drawerStyles";
import { Refusal } from "../frame/choices/Refusal";
import { refusalIn } from "../frame/data/translateErrors";
import { useQuestion } from "../frame/data/useQuestion";
import { useChanged } from "../frame/live/useChanged";
import { EmptyState } from "../frame/record/EmptyState";
import { Paper } from "../frame/record/recordStyles";
import { SkeletonRows } from "../frame/record/Skeletons";
import { useSession } from "../frame/session/useSession";
import { AuthorityPage } from "./AuthorityPage";
import { escalatedToMe } from "./documents";
import { Escalation } from "./Escalation";

/** What was carried up to the position that a person acts in, and waits to be settled. */
export default function EscalatedPage() {
  const { person } = useSession();
  const { data, error, refetch } = useQuestion(escalatedToMe, {});
  useChanged(useMemo(() => [`person:${person.id}`], [person.id]), refetch);
  const rows = data?.escalations.nodes;
  return (
    <AuthorityPage title="Escalated to me" intro="Matters above somebody’s limit that lie with you, the oldest first. The case stays with its owner.">
      <Refusal of={refusalIn(error)} />
      {!rows && !error && <SkeletonRows rows={3} />}
      {rows && (rows.length > 0 ? <Paper aria-label="Escalated to me"><Things>{rows.map((one) => <Escalation key={one.id} of={one} />)}</Things></Paper> : <EmptyState title="Nothing is escalated to you">What somebody may not decide alone comes here, with the case and the reason.</EmptyState>)}
    </AuthorityPage>
  );
}
