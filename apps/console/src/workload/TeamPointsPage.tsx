import { Button } from "@mui/material";
import { Link, useSearchParams } from "react-router";
import { OnDay } from "../authority/OnDay";
import { Refusal } from "../frame/choices/Refusal";
import { refusalIn } from "../frame/data/translateErrors";
import { useQuestion } from "../frame/data/useQuestion";
import { today } from "../frame/forms/fields";
import { Page } from "../frame/layout/Page";
import { SkeletonRows } from "../frame/record/Skeletons";
import { count } from "../frame/words/counts";
import { Part } from "../insight/tableStyles";
import { teamQuestion } from "./documents";
import type { TeamRow } from "./records";
import { StandingPill } from "./Standing";

const Row = ({ of, on }: { readonly of: TeamRow; readonly on: string }) => (
  <tr>
    <th scope="row"><Link to={`/points/people/${of.staffId}${on === today() ? "" : `?on=${on}`}`}>{of.name}</Link></th>
    <td className="number"><b>{of.totals.counted}</b> of {of.maximum}</td>
    <td><StandingPill of={of} /></td>
    <td>{of.freeWords}</td>
    <td className="number">{of.totals.stable}</td><td className="number">{of.totals.extra}</td><td className="number">{of.totals.cases}</td>
  </tr>
);

const fullest = (rows: readonly TeamRow[]) => rows.toSorted((a, b) => b.totals.counted / b.maximum - a.totals.counted / a.maximum || a.name.localeCompare(b.name));
const sayHow = (rows: readonly TeamRow[]) => {
  const of = (standing: string) => rows.filter((row) => row.standing === standing).length;
  return `${count(rows.length, "person", "people")}: ${of("OVER")} over the guideline, ${of("LIMITED")} with little room, ${of("ROOM")} with room.`;
};

/** Everybody whose workload the reader sees, beside each other as at a day, the fullest first (WL-10, WL-11). */
export default function TeamPointsPage() {
  const [search, setSearch] = useSearchParams();
  const on = search.get("on") ?? today();
  const { data, error } = useQuestion(teamQuestion, { on });
  return (
    <Page title="Workload in points" intro="Everyone whose work you allocate or whose line of management leads to you, and yourself." actions={<><Button component={Link} to="/points">My own workload</Button><Button component={Link} to="/points/table">The table of points</Button></>}>
      <OnDay label="As at" says="As it stands" on={on} turnTo={(day) => setSearch(day === today() ? {} : { on: day }, { replace: true })} />
      <Refusal of={refusalIn(error)} />
      {!data && !error && <SkeletonRows rows={8} />}
      {data && (
        <Part aria-label="The team">
          <h2>Who carries how much</h2>
          <p>{sayHow(data.teamWorkload)} The guideline stops nobody from giving work.</p>
          <div className="wide" tabIndex={0} role="region" aria-label="Who carries how much, table">
            <table aria-label="Who carries how much">
              <thead><tr><th scope="col">Who</th><th scope="col" className="number">Points</th><th scope="col">How it stands</th><th scope="col">What is free</th><th scope="col" className="number">Stable</th><th scope="col" className="number">Extra</th><th scope="col" className="number">Cases</th></tr></thead>
              <tbody>{fullest(data.teamWorkload).map((row) => <Row key={row.staffId} of={row} on={on} />)}</tbody>
            </table>
          </div>
        </Part>
      )}
    </Page>
  );
}
