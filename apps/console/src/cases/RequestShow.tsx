import { Navigate, useParams } from "react-router";
import { Refusal } from "../frame/choices/Refusal";
import { refusalIn } from "../frame/data/translateErrors";
import { useRecord } from "../frame/data/useRecord";
import { SkeletonRecord } from "../frame/record/Skeletons";

/** A service request has no page of its own: it is worked on in its case. */
export default function RequestShow() {
  const { id = "" } = useParams();
  const { data, error } = useRecord<{ id: string; caseId: string }>("service-requests", id);
  if (error) return <Refusal of={refusalIn(error)} />;
  return data ? <Navigate to={`/cases/${data.caseId}/show?tab=requests`} replace /> : <SkeletonRecord />;
}
