import { Button } from "@mui/material";
import { recordStates } from "@remit/domain/workload/record-labels";
import { Link } from "react-router";
import { Choices } from "../frame/choices/Choices";
import { sayShortDay } from "../frame/words/dates";
import { count } from "../frame/words/counts";
import { Part } from "../insight/tableStyles";
import { monthsFrom, sayMonth } from "./months";
import { personActs } from "./supervisionActs";
import type { Supervised } from "./supervisionRecords";

/** When somebody was supervised in a month, and for when it is booked. */
export function supervisionOf({ supervisionSessions }: Pick<Supervised, "supervisionSessions">, month: string) {
  const end = monthsFrom(month, 1);
  const held = supervisionSessions.nodes.filter(({ heldOn }) => heldOn !== null && heldOn >= month && heldOn < end).map(({ heldOn }) => heldOn!).sort().at(-1) ?? null;
  const booked = supervisionSessions.nodes.filter(({ state }) => state === "BOOKED").sort((one, other) => one.plannedOn.localeCompare(other.plannedOn))[0] ?? null;
  return { held, booked, awaits: supervisionSessions.nodes.find(({ awaitsReturn }) => awaitsReturn) ?? null };
}

const Person = ({ of, month }: { readonly of: Supervised; readonly month: string }) => {
  const { held, booked, awaits } = supervisionOf(of, month);
  const [record] = of.workloadRecords.nodes;
  const next = booked ?? awaits;
  return (
    <tr>
      <th scope="row">{of.name}</th>
      <td>{held ? `Yes, on ${sayShortDay(held)}` : <span className="missed">Not yet</span>}</td>
      <td>{next ? <Link to={`/supervision/${next.id}/show`}>{booked ? sayShortDay(booked.plannedOn) : "On the return"}</Link> : "—"}</td>
      <td>{record ? <Link to={`/workload-records/${record.id}/show`}>{recordStates[record.state]}</Link> : "None yet"}</td>
      <td className="number">{record ? <span className={record.isOver ? "missed" : ""}>{record.totalPoints}{record.isOver && " (above)"}</span> : "—"}</td>
      <td className="number">{record?.maximumPoints ?? "—"}</td>
      <td><Choices record={{ ...of, choices: of.choices.filter(({ allowed }) => allowed) }} acts={personActs} first={null} /></td>
    </tr>
  );
};

interface Props { readonly of: readonly Supervised[]; readonly month: string; readonly isWhole: boolean; readonly onWhole: (whole: boolean) => void }
/** Who of one's people has been supervised in a month and who has not, with what was agreed (WL-44). */
export function OfPeople({ of, month, isWhole, onWhole }: Props) {
  const without = of.filter((one) => supervisionOf(one, month).held === null).length;
  return (
    <Part aria-label="People whom you supervise">
      <h2>{isWhole ? "Everybody below you" : "People whom you supervise"}</h2>
      <p>{sayMonth(month)}: {without === 0 ? "everybody was supervised." : `${count(without, "person was", "people were")} not supervised yet.`} <Button variant="text" className="not-on-paper" aria-pressed={isWhole} onClick={() => onWhole(!isWhole)}>{isWhole ? "Only whom you supervise" : "Everybody below you"}</Button></p>
      <div className="wide" tabIndex={0} role="region" aria-label="People whom you supervise, table">
        <table aria-label={`Supervision in ${sayMonth(month)}`}>
          <thead><tr><th scope="col">Who</th><th scope="col">Supervised</th><th scope="col">Next session</th><th scope="col">Record</th><th scope="col" className="number">Points</th><th scope="col" className="number">Maximum</th><th scope="col">What can be done</th></tr></thead>
          <tbody>{of.map((one) => <Person key={one.id} of={one} month={month} />)}</tbody>
        </table>
      </div>
    </Part>
  );
}
