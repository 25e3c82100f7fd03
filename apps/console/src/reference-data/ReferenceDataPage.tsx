import { Link } from "react-router";
import { AdministrationPage } from "../administration/AdministrationPage";
import { ChasingRule } from "../commissioning/ChasingRule";
import { CorrespondenceLists } from "../correspondence/CorrespondenceLists";
import { may, useSession } from "../frame/session/useSession";
import { Behaviours } from "../development/Behaviours";
import { ReviewLists } from "../reviews/ReviewLists";
import { SubmissionLists } from "../submissions/SubmissionLists";
import { AbsenceKinds, Categories, Outcomes } from "./Terms";
import { WorkAreas } from "./WorkAreas";

/** The office's own lists, from which people choose. */
export default function ReferenceDataPage() {
  const mayManage = may(useSession(), ["manage-reference-data"]);
  return (
    <AdministrationPage title="Reference data" intro={<>The lists that people choose from. What is retired stays on old records. The <Link to="/bodies">bodies in jurisdiction</Link> have a page of their own.</>}>
      <WorkAreas mayManage={mayManage} />
      <Outcomes mayManage={mayManage} />
      <Categories mayManage={mayManage} />
      <AbsenceKinds mayManage={mayManage} />
      <Behaviours mayManage={mayManage} />
      <ReviewLists mayManage={mayManage} />
      <SubmissionLists mayManage={mayManage} />
      <CorrespondenceLists mayManage={mayManage} />
      <ChasingRule mayManage={mayManage} />
    </AdministrationPage>
  );
}
