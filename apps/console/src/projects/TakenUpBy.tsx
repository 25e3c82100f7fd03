import { Link } from "react-router";
import { useQuestion } from "../frame/data/useQuestion";
import { count } from "../frame/words/counts";
import { sayShortDay } from "../frame/words/dates";
import { takenUpIn } from "./documents";

/** Who is taken up by projects within a time, so that a plan allows for it; of these people, where a plan is of some (PO-63). */
export function TakenUpBy({ from, to, of }: { readonly from: string; readonly to: string; readonly of?: readonly string[] }) {
  const { data } = useQuestion(takenUpIn, { from, to });
  const rows = (data?.projectPeople.nodes ?? []).filter(({ staff }) => !of || (staff !== null && of.includes(staff.id)));
  return (
    <section aria-label="Taken up by projects">
      <h2>Taken up by projects</h2>
      {data && rows.length === 0 && <p>Nobody, in this time.</p>}
      <ul>{rows.map((one) => <li key={one.id}><b>{one.staff?.name}</b>: {one.project?.name}, {count(one.halfDays, "half day")} a week, {sayShortDay(one.fromOn)} to {sayShortDay(one.toOn)}</li>)}</ul>
      <p><Link to="/projects">All projects</Link></p>
    </section>
  );
}
