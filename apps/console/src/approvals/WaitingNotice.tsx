import { useQuestion } from "../frame/data/useQuestion";
import { Notice } from "../frame/choices/Notice";
import { waitingOn } from "./documents";

/** Over a case that is read-only: for what it waits, and who must decide (WM-54). */
export function WaitingNotice({ id, isReadOnly }: { readonly id: string; readonly isReadOnly: boolean }) {
  const { data } = useQuestion(waitingOn, { id }, { enabled: isReadOnly });
  const waits = isReadOnly ? data?.case?.approvals.nodes[0] : undefined;
  if (!waits) return null;
  return (
    <Notice role="status">
      <h2>Read-only until {waits.reference} is decided</h2>
      <p>{waits.asks} {waits.why}</p>
      <p>{waits.takenOnBy ? `${waits.takenOnBy.name} is carrying out what it needs, and hands it back then.` : `${waits.position?.holder?.name ?? waits.position?.title ?? "A leader"} must decide it.`} Post and file notes are still taken in.</p>
    </Notice>
  );
}
