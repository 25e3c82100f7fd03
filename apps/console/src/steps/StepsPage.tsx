import { AdministrationPage } from "../administration/AdministrationPage";
import { RetentionSheet } from "../paper-files/RetentionSheet";
import { StepsSheet } from "./StepsSheet";

/** What each kind of case goes through, and how long its records are kept (CS-04, PO-60). */
export default function StepsPage() {
  return (
    <AdministrationPage title="Steps and records" intro="What a case goes through before it is decided and closed, and how long its records are kept afterwards.">
      <StepsSheet />
      <RetentionSheet />
    </AdministrationPage>
  );
}
