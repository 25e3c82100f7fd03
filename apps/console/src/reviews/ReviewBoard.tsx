import { Button } from "@mui/material";
import { reviewStages } from "@remit/domain/reviews/labels";
import { calendarDaysBetween } from "@remit/domain/calendar/calendar-date";
import { Link, useSearchParams } from "react-router";
import { Refusal } from "../frame/choices/Refusal";
import { refusalIn } from "../frame/data/translateErrors";
import { useQuestion } from "../frame/data/useQuestion";
import { Page } from "../frame/layout/Page";
import { LiveStatus } from "../frame/live/LiveStatus";
import { useChanged } from "../frame/live/useChanged";
import { SkeletonRows } from "../frame/record/Skeletons";
import { may, useSession } from "../frame/session/useSession";
import { count } from "../frame/words/counts";
import { dayOf } from "../frame/words/dates";
import { Board, Card, Whose } from "./boardStyles";
import { Capacity } from "./Capacity";
import { boardQuestion, lanes, type LaneName } from "./documents";
import { Due } from "./Due";
import type { ReviewRow } from "./records";

const whose = { all: {}, mine: { isMine: { eq: true } }, late: { isLate: { eq: true } } } as const;
const whoseLabels: Readonly<Record<keyof typeof whose, string>> = { all: "Everybody’s", mine: "Mine", late: "Late only" };

const OneCard = ({ of, today }: { readonly of: ReviewRow; readonly today: string }) => (
  <Card>
    <div className="head"><Link to={`/reviews/${of.id}/show`} className="figures">{of.reference}</Link><Due of={of} /></div>
    <p>{of.case?.title}</p>
    <small>{[of.bodyName, of.reviewer?.name ?? "with nobody", `${reviewStages[of.stage].toLowerCase()}${of.receivedOn ? `, ${count(Math.max(0, calendarDaysBetween(of.receivedOn, today)), "day")} old` : ""}`].filter(Boolean).join(" · ")}</small>
  </Card>
);

const topics = ["reviews"];

/** Reviews by how far they have come, in each lane what is late first; beside it who has how much. */
export default function ReviewBoard() {
  const session = useSession();
  const [search, setSearch] = useSearchParams();
  const chosen = (Object.keys(whose) as (keyof typeof whose)[]).find((one) => one === search.get("whose")) ?? "all";
  const { data, error, refetch } = useQuestion(boardQuestion, { also: whose[chosen] });
  useChanged(topics, refetch);
  const today = dayOf(new Date());
  const actions = <><LiveStatus /><Button component={Link} to="/reviews/all">All reviews</Button>{may(session, ["open-cases", "manage-reviews"]) && <Button variant="contained" component={Link} to="/reviews/request">Take in a request</Button>}</>;
  return (
    <Page title="Reviews" intro="A further look at our own decisions." actions={actions}>
      <Whose role="group" aria-label="Whose reviews">
        {Object.entries(whoseLabels).map(([name, label]) => <button key={name} type="button" aria-pressed={name === chosen} onClick={() => setSearch(name === "all" ? {} : { whose: name }, { replace: true })}>{label}</button>)}
      </Whose>
      <Refusal of={refusalIn(error)} />
      {!data && !error && <SkeletonRows rows={8} />}
      {data && (
        <Board>
          {(Object.entries(lanes) as [LaneName, (typeof lanes)[LaneName]][]).map(([name, { title, stages }]) => (
            <section key={name} aria-label={title}>
              <h2>{title} <span className="figures">{data[name].totalCount}</span></h2>
              {data[name].nodes.length === 0 && <p className="none">Nothing here.</p>}
              {data[name].nodes.map((one) => <OneCard key={one.id} of={one} today={today} />)}
              {data[name].totalCount > data[name].nodes.length && <Link to={`/reviews/all?filter=${encodeURIComponent(JSON.stringify({ stage: { in: stages } }))}`}>All {data[name].totalCount}</Link>}
            </section>
          ))}
        </Board>
      )}
      <Capacity />
    </Page>
  );
}
