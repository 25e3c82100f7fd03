import { commissionStatuses } from "@remit/domain/external-reviewers/labels";
import { Link } from "react-router";
import { Things } from "../cases/record/drawerStyles";
import { Refusal } from "../frame/choices/Refusal";
import { today } from "../frame/forms/fields";
import { refusalIn } from "../frame/data/translateErrors";
import { useQuestion } from "../frame/data/useQuestion";
import { Page } from "../frame/layout/Page";
import { EmptyState } from "../frame/record/EmptyState";
import { SkeletonRows } from "../frame/record/Skeletons";
import { StatusPill } from "../frame/record/StatusPill";
import { sayDay, sayShortDay } from "../frame/words/dates";
import { AwayDates } from "./AwayDates";
import { CommissionDue } from "./CommissionDue";
import { mineQuestion, myNewsQuestion } from "./documents";
import { sayTimeUsed } from "./sayHours";

/** What they were told, and when they said that they are away. */
function News() {
  const { data } = useQuestion(myNewsQuestion, {});
  if (!data) return null;
  return (
    <>
      {data.notifications.nodes.length > 0 && (
        <section aria-labelledby="news" style={{ marginTop: 28, maxWidth: 760 }}>
          <h2 id="news">What the office told you</h2>
          <Things>{data.notifications.nodes.map(({ id, sentence, at }) => <li key={id}><h3>{sentence}</h3><div className="how">{sayShortDay(at)}</div></li>)}</Things>
        </section>
      )}
      <section aria-labelledby="away" style={{ marginTop: 28 }}>
        <h2 id="away">When you are away</h2>
        <AwayDates reviewerId={null} rows={data.absences.nodes.filter(({ endsOn }) => endsOn === null || endsOn >= today())} />
      </section>
    </>
  );
}

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
      <News />
    </Page>
  );
}
