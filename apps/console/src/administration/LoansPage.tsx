import { useMemo } from "react";
import { Link } from "react-router";
import { Loans } from "../directory/Loans";
import { Refusal } from "../frame/choices/Refusal";
import { refusalIn } from "../frame/data/translateErrors";
import { useQuestion } from "../frame/data/useQuestion";
import { useChanged } from "../frame/live/useChanged";
import { Paper } from "../frame/record/recordStyles";
import { SkeletonRows } from "../frame/record/Skeletons";
import { dayOf } from "../frame/words/dates";
import { AdministrationPage } from "./AdministrationPage";
import { loansFrom } from "./documents";

/** Whose permissions are on loan to whom, across the office (CS-25). */
export default function LoansPage() {
  const { data, error, refetch } = useQuestion(loansFrom, { today: dayOf(new Date()) });
  useChanged(useMemo(() => ["organisation"], []), refetch);
  return (
    <AdministrationPage title="Lent permissions" intro={<>Whoever deputises may use somebody else's permissions for a time. To lend some, open the lender's page in the <Link to="/directory">directory</Link>.</>}>
      <Refusal of={refusalIn(error)} />
      {!data && !error && <SkeletonRows rows={4} />}
      {data && <Paper aria-label="Lent permissions"><Loans loans={data.delegations.nodes} empty="No permissions are on loan now, and none are to come." /></Paper>}
    </AdministrationPage>
  );
}
