import { commissionStatuses } from "@remit/domain/external-reviewers/labels";
import { Link } from "react-router";
import { Things } from "../cases/record/drawerStyles";
import { Refusal } from "../frame/choices/Refusal";
import { refusalIn } from "../frame/data/translateErrors";
import { useQuestion } from "../frame/data/useQuestion";
import { Page } from "../frame/layout/Page";
import { EmptyState } from "../frame/record/EmptyState";
import { SkeletonRows } from "../frame/record/Skeletons";
import { StatusPill } from "../frame/record/StatusPill";
import { sayDay } from "../frame/words/dates";
import { CommissionDue } from "./CommissionDue";
import { mineQuestion } from "./documents";
import { sayTimeUsed } from "./sayHours";

/** What an external reviewer comes in to: what is commissioned from them now, and nothing else (PO-55). */
export default function MyCommissionsPage() {
  const { data, error } = useQuestion(mineQuestion, {});
  const rows = data?.commissions.nodes ?? [];
  return (
    <Page title="My commissions" intro="What the office has asked you to look at. Each is here until its last day.">
      <Refusal of={refusalIn(error)} />
      {!data ? <SkeletonRows rows={4} /> : rows.length === 0 ? <EmptyState title="Nothing is commissioned from you now">The office tells you when it asks for your view. What is over, or past its last day, is no longer shown.</EmptyState> : (
        <Things style={{ maxWidth: 760 }}>
          {rows.map((row) => (
            <li key={row.id}>
              <h3><Link to={`/my-commissions/${row.id}`}>{row.reference}</Link></h3>
              <div className="how"><StatusPill>{commissionStatuses[row.status]}</StatusPill><CommissionDue of={row} /></div>
              <p className="said">{row.question}</p>
              <p className="about">{row.status === "OFFERED" ? "Declare your independence to open the papers." : sayTimeUsed(row.minutesRecorded, row.agreedHours)} · Access until {sayDay(row.endsOn)}</p>
            </li>
          ))}
        </Things>
      )}
    </Page>
  );
}
