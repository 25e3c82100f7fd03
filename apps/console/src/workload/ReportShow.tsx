import { recordStates, reportStates } from "@remit/domain/workload/record-labels";
import { workloadReportActions } from "@remit/domain/workload/record-reviews";
import { fitting } from "../cases/fitting";
import { Choices } from "../frame/choices/Choices";
import { Facts } from "../frame/record/Facts";
import { ReadingText } from "../frame/record/ReadingText";
import { RecordPage } from "../frame/record/RecordPage";
import { Shown } from "../frame/record/Shown";
import { StatusPill } from "../frame/record/StatusPill";
import { useSession } from "../frame/session/useSession";
import { sayDay, sayShortDay } from "../frame/words/dates";
import { Part } from "../insight/tableStyles";
import { MonthByMonth } from "./MonthByMonth";
import { sayMonth } from "./months";
import { reportActs } from "./supervisionActs";
import type { ReportedPerson, ReportShown } from "./supervisionRecords";

const People = ({ of }: { readonly of: readonly ReportedPerson[] }) => (
  <Part aria-label="Each person">
    <h2>Each person</h2>
    <div className="wide" tabIndex={0} role="region" aria-label="Each person, table">
      <table aria-label="Each person">
        <thead><tr><th scope="col">Who</th><th scope="col">Record</th><th scope="col" className="number">Points</th><th scope="col" className="number">Maximum</th><th scope="col">Supervised</th></tr></thead>
        <tbody>{of.map((one) => (
          <tr key={one.workerId}>
            <th scope="row">{one.name}</th><td>{one.state ? `${one.reference ?? ""} ${recordStates[one.state].toLowerCase()}` : <span className="missed">None</span>}</td>
            <td className="number">{one.totalPoints === null ? "—" : <span className={one.isOver ? "missed" : ""}>{one.totalPoints}{one.isOver && " (above)"}</span>}</td><td className="number">{one.maximumPoints ?? "—"}</td>
            <td>{one.supervisedOn ? sayShortDay(one.supervisedOn) : <span className="missed">Not in this month</span>}</td>
          </tr>
        ))}</tbody>
      </table>
    </div>
  </Part>
);

/** A manager's report on a month: the team's totals, and for whoever made it and everybody above them each person, and how it went month by month (WL-41, WL-50). */
export default function ReportShow() {
  const { person } = useSession();
  return (
    <Shown<ReportShown> of="workload-reports" changesWith={() => [`person:${person.id}`]}>{(data) => (
      <RecordPage
        reference={data.reference} title={`${data.manager?.name ?? "Somebody"}, ${sayMonth(data.month)}`} status={<><StatusPill isOver={!data.isOpen}>{reportStates[data.state]}</StatusPill> {data.isLate && <StatusPill tone="red">Late</StatusPill>}</>}
        owner={data.manager?.name ?? "nobody"} about={`due ${sayDay(data.dueOn)}`} choices={<Choices record={{ ...data, choices: fitting(data.choices, workloadReportActions, data.state) }} acts={reportActs} />} heading="The team together"
      >
        {data.remarks && <div style={{ marginBottom: 18 }}><ReadingText text={data.remarks} /></div>}
        <Facts of={[
          ["Reported", data.reportedOn && sayDay(data.reportedOn)], ["Shared with", data.sharedWith?.name], ["People", data.people], ["Records that stand", data.agreed], ["Supervised in the month", data.supervised],
          ["Above the maximum", data.over], ["Points", data.totalPoints !== null && `${data.totalPoints} of ${data.maximumPoints ?? 0}, of the records that stand`],
        ]} />
        {data.lines && data.lines.length > 0 && <div style={{ marginTop: 18 }}><People of={data.lines} /><MonthByMonth people={data.lines.map(({ workerId }) => workerId)} month={data.month} /></div>}
      </RecordPage>
    )}</Shown>
  );
}
