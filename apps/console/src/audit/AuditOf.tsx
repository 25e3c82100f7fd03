import { Link } from "react-router";
import { Refusal } from "../frame/choices/Refusal";
import { refusalIn } from "../frame/data/translateErrors";
import { useQuestion } from "../frame/data/useQuestion";
import { SkeletonText } from "../frame/record/Skeletons";
import { Timeline } from "../frame/record/Timeline";
import { auditOf, type AuditRow } from "./documents";
import { sayDeed, unfold } from "./words";

const happening = (entry: AuditRow) => ({
  id: entry.id,
  at: entry.at,
  person: entry.actor && { name: entry.actor.name, position: entry.position?.title ?? null },
  sentence: sayDeed(entry),
  ...(unfold(entry.particulars).changes.length > 0 && { particulars: <Link to={`/audit/${entry.id}/show`}>From what to what</Link> }),
});

/** What the audit says of one record, for those who read the audit. */
export function AuditOf({ recordId }: { readonly recordId: string }) {
  const { data, error } = useQuestion(auditOf, { recordId });
  if (error) return <Refusal of={refusalIn(error)} />;
  return data ? <Timeline entries={data.auditEntries.nodes.map(happening)} /> : <SkeletonText />;
}
