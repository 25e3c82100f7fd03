import { Button } from "@mui/material";
import { openCaseStatuses } from "@remit/domain/casework/case-lifecycle";
import { useMemo } from "react";
import { Link, useSearchParams } from "react-router";
import { Refusal } from "../frame/choices/Refusal";
import { refusalIn } from "../frame/data/translateErrors";
import { useQuestion } from "../frame/data/useQuestion";
import { Page } from "../frame/layout/Page";
import { EmptyState } from "../frame/record/EmptyState";
import { SkeletonRows } from "../frame/record/Skeletons";
import { dayOf, startOfDay } from "../frame/words/dates";
import { Figure } from "./Figure";
import { PrintedHead } from "./PrintedHead";
import { Part } from "./tableStyles";
import { seatsOf, workloadQuestion, type Hopper, type SeatLoad } from "./workload";

interface Times { readonly weekAgo: string; readonly monthAgo: string; readonly yesterday: string; readonly today: string; readonly soon: string }
const inHopper = { isOpen: { eq: true }, ownerPositionId: { isNull: true } };

interface HopperProps { readonly rows: readonly Hopper[]; readonly times: Times; readonly isFine: boolean; readonly onFine: () => void }
const HopperTable = ({ rows, times: { weekAgo, monthAgo }, isFine, onFine }: HopperProps) => (
  <Part aria-label="The hopper by area">
    <h2>The hopper by area</h2>
    <p>What waits to be given out, and what flowed in: in the last seven days, and in the last 28 with what that is a week. <Button variant="text" className="not-on-paper" aria-pressed={isFine} onClick={onFine}>{isFine ? "Show whole areas" : "Show sub-areas"}</Button></p>
    {rows.length === 0 ? <p>Nothing waits and nothing came in that you may see.</p> : (
      <div className="wide" tabIndex={0} role="region" aria-label="The hopper by area, table">
        <table aria-label="The hopper by area">
          <thead><tr><th scope="col">Segment</th><th scope="col">Area</th>{isFine && <th scope="col">Sub-area</th>}<th scope="col" className="number">Waiting</th><th scope="col" className="number">In, 7 days</th><th scope="col" className="number">In, 28 days</th><th scope="col" className="number">A week</th></tr></thead>
          <tbody>{rows.map((row) => (
            <tr key={row.keys.map(({ value }) => value).join()}>
              <th scope="row">{row.keys[0]!.label}</th><td>{row.keys[1]!.label}</td>{row.keys[2] && <td>{row.keys[2].label ?? "—"}</td>}
              <td className="number"><Figure n={row.waiting} list="/requests" of={row} and={inHopper} /></td>
              <td className="number"><Figure n={row.week} list="/requests" of={row} and={{ receivedAt: { gte: weekAgo } }} /></td>
              <td className="number"><Figure n={row.month} list="/requests" of={row} and={{ receivedAt: { gte: monthAgo } }} /></td>
              <td className="number">{(row.month / 4).toFixed(1)}</td>
            </tr>
          ))}</tbody>
        </table>
      </div>
    )}
  </Part>
);

const sum = (rows: readonly SeatLoad[], of: (one: SeatLoad) => number | undefined) => rows.reduce((all, one) => all + (of(one) ?? 0), 0);

const Seats = ({ name, rows, times: { yesterday, today, soon, monthAgo } }: { readonly name: string; readonly rows: readonly SeatLoad[]; readonly times: Times }) => (
  <Part aria-label={name}>
    <h2>{name}</h2>
    <div className="wide" tabIndex={0} role="region" aria-label={`${name}, table`}>
      <table aria-label={`Workload of ${name}`}>
        <thead><tr><th scope="col">Who</th><th scope="col">Team</th><th scope="col" className="number">Open requests</th><th scope="col" className="number">Overdue</th><th scope="col" className="number">Due in 7 days</th><th scope="col" className="number">Done, 28 days</th><th scope="col" className="number">Open cases</th><th scope="col" className="number">Open reviews</th></tr></thead>
        <tbody>
          {rows.map(({ seat, requests, cases, reviews }) => (
            <tr key={seat.id}>
              <th scope="row">{seat.holder.name}, {seat.title}</th><td>{seat.team?.name ?? "—"}</td>
              <td className="number">{requests ? <Figure n={requests.open} list="/requests" of={requests} and={{ isOpen: { eq: true } }} /> : 0}</td>
              <td className="number">{requests ? <Figure n={requests.overdue} list="/requests" of={requests} and={{ isOpen: { eq: true }, nextActionDueOn: { lte: yesterday } }} /> : 0}</td>
              <td className="number">{requests ? <Figure n={requests.soon} list="/requests" of={requests} and={{ isOpen: { eq: true }, nextActionDueOn: { gte: today, lte: soon } }} /> : 0}</td>
              <td className="number">{requests ? <Figure n={requests.completed} list="/requests" of={requests} and={{ completedAt: { gte: monthAgo } }} /> : 0}</td>
              <td className="number">{cases ? <Figure n={cases.count} list="/cases" of={cases} /> : 0}</td>
              <td className="number">{reviews ? <Figure n={reviews.count} list="/reviews/all" of={reviews} /> : 0}</td>
            </tr>
          ))}
          <tr className="sum"><th scope="row">Together</th><td />{[sum(rows, (one) => one.requests?.open), sum(rows, (one) => one.requests?.overdue), sum(rows, (one) => one.requests?.soon), sum(rows, (one) => one.requests?.completed), sum(rows, (one) => one.cases?.count), sum(rows, (one) => one.reviews?.count)].map((n, at) => <td key={at} className="number">{n}</td>)}</tr>
        </tbody>
      </table>
    </div>
  </Part>
);

const plus = (day: string, days: number) => new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** How all work stands, given out and waiting, within and across segments, of what the reader may see. */
export default function WorkloadPage() {
  const today = dayOf(new Date());
  const times = useMemo(() => ({ weekAgo: startOfDay(plus(today, -7)), monthAgo: startOfDay(plus(today, -28)), tomorrow: startOfDay(plus(today, 1)), yesterday: plus(today, -1), today, soon: plus(today, 7) }), [today]);
  const [search, setSearch] = useSearchParams();
  const isFine = search.get("by") === "sub-area";
  const { data, error } = useQuestion(workloadQuestion, { ...times, statuses: openCaseStatuses, by: ["SEGMENT", "AREA", ...(isFine ? ["SUB_AREA"] : [])] });
  const segments = [...new Map(data?.positions.nodes.map(({ segment }) => [segment.id, segment.name])).entries()];
  const shown = segments.map(([id, name]) => ({ name, rows: seatsOf(data!, id) })).filter(({ rows }) => rows.some(({ requests, cases, reviews }) => requests ?? cases ?? reviews));
  return (
    <Page title="Workload" intro="How all work stands, given out and waiting, of what you may see. Each number opens what it counts." actions={<><Button component={Link} to="/points/team">In points</Button><Button component={Link} to="/performance">The performance report</Button><Button onClick={() => window.print()}>Print</Button></>}>
      <PrintedHead of={["Workload"]} />
      <Refusal of={refusalIn(error)} />
      {!data && !error && <SkeletonRows rows={10} />}
      {data && <HopperTable rows={data.hopper} times={times} isFine={isFine} onFine={() => setSearch(isFine ? {} : { by: "sub-area" }, { replace: true })} />}
      {shown.map((one) => <Seats key={one.name} {...one} times={times} />)}
      {data && shown.length === 0 && <EmptyState title="Nobody has work that you may see">Work that is given to a position stands here, beside everyone of the same segment.</EmptyState>}
    </Page>
  );
}
