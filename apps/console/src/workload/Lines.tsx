import { pointsSums, type PointsSum } from "@remit/domain/workload/labels";
import { Link } from "react-router";
import { Part } from "../insight/tableStyles";
import type { Line, Told } from "./records";

const pages: Readonly<Record<string, (id: string) => string>> = { Case: (id) => `/cases/${id}/show`, CaseGroup: (id) => `/case-groups/${id}/show`, ServiceRequest: (id) => `/service-requests/${id}/show`, Review: (id) => `/reviews/${id}/show` };
const About = ({ of: { about } }: { readonly of: Line }) => {
  const page = about?.id ? pages[about.type] : undefined;
  return page ? <Link to={page(about!.id!)}>{about!.name}</Link> : <>{about?.name ?? "—"}</>;
};
const sayUnits = ({ points, units, total }: Line) => (units === 1 ? total : `${units} × ${points} = ${total}`);

const Sum = ({ sum, lines, together }: { readonly sum: PointsSum; readonly lines: readonly Line[]; readonly together: number }) => (
  <>
    {lines.map((line, at) => (
      <tr key={`${line.ruleCode}${line.about?.id ?? ""}${at}`}>
        <th scope="row">{line.label}{line.takesPrecedence && <small> · goes before other work</small>}</th>
        <td><About of={line} /></td>
        <td>{line.why}</td>
        <td className="number">{sayUnits(line)}</td>
      </tr>
    ))}
    <tr className="sum"><th scope="row">{pointsSums[sum]}</th><td /><td>{lines.length === 0 && "None on this day."}</td><td className="number">{together}</td></tr>
  </>
);

const ofSum = { STABLE: "stable", EXTRA: "extra", CASE: "cases" } as const;

/** Each line with its reason, under the three sums, and the totals with and without the one for each full ten (WL-15, WL-35). */
export const Lines = ({ of: { lines, totals } }: { readonly of: Told }) => (
  <Part aria-label="Line by line">
    <h2>Line by line</h2>
    <p>Where each point comes from, under the rules that were in force on this day.</p>
    <div className="wide" tabIndex={0} role="region" aria-label="Line by line, table">
      <table aria-label="Points">
        <thead><tr><th scope="col">What</th><th scope="col">About</th><th scope="col">Why</th><th scope="col" className="number">Points</th></tr></thead>
        <tbody>
          {(Object.keys(pointsSums) as PointsSum[]).map((sum) => <Sum key={sum} sum={sum} lines={lines.filter((line) => line.sum === sum && line.ruleCode !== "ONE_PER_TEN")} together={totals[ofSum[sum]]} />)}
          <tr className="sum"><th scope="row">Together</th><td /><td /><td className="number">{totals.without}</td></tr>
          <tr><th scope="row">With one more for each full ten</th><td /><td>{totals.counted === totals.with && totals.onePerTen > 0 ? "The office counts it." : "The office does not count it."}</td><td className="number">{totals.with}</td></tr>
        </tbody>
      </table>
    </div>
  </Part>
);
