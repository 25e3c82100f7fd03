import { submissionOutcomes, submissionStages } from "@remit/domain/submissions/labels";
import { Link, Navigate } from "react-router";
import { useQuestion } from "../frame/data/useQuestion";
import { may, useSession } from "../frame/session/useSession";
import { submissionsOfCase, submissionsOfReview, type Brief } from "./documents";

const ToTheForm = ({ record }: { readonly record: { readonly id: string } }) => <Navigate to={`/submissions/new?case=${record.id}`} />;
/** The way from a case to the form that begins a submission. */
export const startSubmissionAct = { form: ToTheForm };

const InALine = ({ rows }: { readonly rows: readonly Brief[] }) => (
  <>Put before a principal: {rows.map(({ id, reference, title, stage, outcome }, at) => <span key={id}>{at > 0 && "; "}<Link to={`/submissions/${id}/show`}>{reference}</Link> {title} ({(outcome ? submissionOutcomes[outcome] : submissionStages[stage]).toLowerCase()})</span>)}.</>
);

/** The submissions about a case, in a line; nothing where there are none to see. */
export function SubmissionsOf({ caseId }: { readonly caseId: string }) {
  const rows = (useQuestion(submissionsOfCase, { id: caseId }).data?.case?.submissionCases.nodes ?? []).flatMap(({ submission }) => submission ?? []);
  return rows.length === 0 ? null : <p style={{ marginTop: 14 }}><InALine rows={rows} /></p>;
}

/** The submissions that come from a review, and the way to another. */
export function SubmissionsOfReview({ reviewId, caseId }: { readonly reviewId: string; readonly caseId: string }) {
  const session = useSession();
  const rows = useQuestion(submissionsOfReview, { id: reviewId }).data?.review?.submissions.nodes ?? [];
  return (
    <p style={{ marginTop: 14 }}>
      {rows.length > 0 && <InALine rows={rows} />} {may(session, ["do-casework"]) && <Link to={`/submissions/new?case=${caseId}&review=${reviewId}`}>Start a submission to a principal</Link>}
    </p>
  );
}
