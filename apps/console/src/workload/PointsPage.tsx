import { Button } from "@mui/material";
import { Link, useParams, useSearchParams } from "react-router";
import { OnDay } from "../authority/OnDay";
import { Refusal } from "../frame/choices/Refusal";
import { refusalIn } from "../frame/data/translateErrors";
import { useQuestion } from "../frame/data/useQuestion";
import { today } from "../frame/forms/fields";
import { Page } from "../frame/layout/Page";
import { EmptyState } from "../frame/record/EmptyState";
import { SkeletonRows } from "../frame/record/Skeletons";
import { useSession } from "../frame/session/useSession";
import { Part } from "../insight/tableStyles";
import { workloadQuestion } from "./documents";
import { Lines } from "./Lines";
import type { Told } from "./records";
import { Gauge, StandingPill } from "./Standing";
import { TakenOn } from "./TakenOn";

const Summary = ({ of }: { readonly of: Told }) => (
  <Part aria-label="How it stands">
    <h2>{of.totals.counted} of {of.maximum} points <StandingPill of={of} /></h2>
    <p>{of.freeWords}. {of.fte === 1 ? "A full post" : `A post of ${of.fte}`} is taken to bear {of.maximum} points at the very most, and has little room for more from {of.limitedFrom} on. It is a guideline: nobody is meant to reach it, and it stops nothing.</p>
    <Gauge of={of} />
  </Part>
);

/** A person's workload in points as at a day, each line explained (WL-07, WL-35, WL-47); one's own where nobody is named. */
export default function PointsPage() {
  const { id } = useParams();
  const { person } = useSession();
  const [search, setSearch] = useSearchParams();
  const on = search.get("on") ?? today();
  const { data, error } = useQuestion(workloadQuestion, { staffId: id ?? person.id, on });
  const told = data?.workload;
  const isOwn = !id || id === person.id;
  return (
    <Page title={isOwn ? "My workload in points" : `Workload of ${told?.name ?? "…"}`} intro="What the work weighs: its fixed elements, what is taken on beside cases, and the cases." actions={<><Button component={Link} to="/points/team">Everyone whose workload I see</Button><Button component={Link} to="/points/table">The table of points</Button></>}>
      <OnDay label="As at" says="As it stands" on={on} turnTo={(day) => setSearch(day === today() ? {} : { on: day }, { replace: true })} />
      <Refusal of={refusalIn(error)} />
      {!data && !error && <SkeletonRows rows={8} />}
      {data && !told && <EmptyState title="You do not see this workload">It is for the person, their managers up the line, and whoever allocates work to them.</EmptyState>}
      {told && <><Summary of={told} /><Lines of={told} /><TakenOn id={told.staffId} /></>}
    </Page>
  );
}
