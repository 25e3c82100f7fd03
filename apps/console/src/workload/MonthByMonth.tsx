import { frozenStates } from "@remit/domain/workload/record-labels";
import { Link } from "react-router";
import { useQuestion } from "../frame/data/useQuestion";
import { SkeletonRows } from "../frame/record/Skeletons";
import { Part } from "../insight/tableStyles";
import { monthsFrom, sayShortMonth } from "./months";
import { overviewQuestion, type MonthsOf } from "./supervisionDocuments";
import type { RecordRow } from "./supervisionRecords";

/** How many months stand beside each other. */
const shownMonths = 6;

const stands = ({ state }: Pick<RecordRow, "state">) => (frozenStates as readonly string[]).includes(state);
const inMonth = ({ workloadRecords }: MonthsOf, month: string) => workloadRecords.nodes.find((one) => one.month === month && stands(one));
/** The points of everybody in a month, of the records that stand; null where none does. */
export function together(people: readonly MonthsOf[], month: string): number | null {
  const all = people.flatMap((one) => inMonth(one, month) ?? []);
  return all.length ? all.reduce((sum, { totalPoints }) => sum + totalPoints, 0) : null;
}

/** Each member of the team and the team together, month by month, as the records stand today (WL-50). */
export function MonthByMonth({ people, month }: { readonly people: readonly string[]; readonly month: string }) {
  const months = Array.from({ length: shownMonths }, (_one, at) => monthsFrom(month, at + 1 - shownMonths));
  const { data } = useQuestion(overviewQuestion, { people, from: months[0]!, to: month });
  if (!data) return <SkeletonRows rows={4} />;
  const of = data.staffMembers.nodes;
  return (
    <Part aria-label="Month by month">
      <h2>Month by month</h2>
      <p>Records as they stand today, with what was corrected since.</p>
      <div className="wide" tabIndex={0} role="region" aria-label="Month by month, table">
        <table aria-label="Month by month">
          <thead><tr><th scope="col">Who</th>{months.map((one) => <th key={one} scope="col" className="number">{sayShortMonth(one)}</th>)}</tr></thead>
          <tbody>
            {of.map((one) => (
              <tr key={one.id}>
                <th scope="row">{one.name}</th>
                {months.map((each) => { const record = inMonth(one, each); return <td key={each} className="number">{record ? <Link to={`/workload-records/${record.id}/show`} className={record.isOver ? "missed" : ""}>{record.totalPoints}{record.isOver && " (above)"}</Link> : "—"}</td>; })}
              </tr>
            ))}
            <tr className="sum"><th scope="row">Together</th>{months.map((each) => <td key={each} className="number">{together(of, each) ?? "—"}</td>)}</tr>
          </tbody>
        </table>
      </div>
    </Part>
  );
}
