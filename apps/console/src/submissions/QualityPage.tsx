import { Button } from "@mui/material";
import { addCalendarDays } from "@remit/domain/calendar/calendar-date";
import { qualityGroupings } from "@remit/domain/submissions/labels";
import { Link, useSearchParams } from "react-router";
import { Refusal } from "../frame/choices/Refusal";
import { refusalIn } from "../frame/data/translateErrors";
import { useQuestion } from "../frame/data/useQuestion";
import { Page } from "../frame/layout/Page";
import { EmptyState } from "../frame/record/EmptyState";
import { SkeletonRows } from "../frame/record/Skeletons";
import { count } from "../frame/words/counts";
import { dayOf, sayDay } from "../frame/words/dates";
import { People, Whose } from "../reviews/boardStyles";
import { qualityQuestion, type QualityRow } from "./documents";

type By = keyof typeof qualityGroupings;
const share = ({ known, rightFirstTime }: QualityRow) => `${Math.round((100 * rightFirstTime) / known)} %`;
/** For how long back it is counted. */
const countedDays = 92;
const whole = (rows: readonly QualityRow[]): QualityRow => ({ key: "", label: "All", known: rows.reduce((sum, one) => sum + one.known, 0), rightFirstTime: rows.reduce((sum, one) => sum + one.rightFirstTime, 0), returns: rows.reduce((sum, one) => sum + one.returns, 0) });

const Rates = ({ rows, by }: { readonly rows: readonly QualityRow[]; readonly by: By }) => (
  <div style={{ overflowX: "auto" }} tabIndex={0} role="region" aria-label={qualityGroupings[by]}>
    <People>
      <thead><tr><th scope="col">{by === "REASON" ? "Returned because" : by === "TEAM" ? "Team" : "Author"}</th><th scope="col" className="number">Submissions</th>{by !== "REASON" && <><th scope="col" className="number">Right first time</th><th scope="col" className="number">Rate</th></>}<th scope="col" className="number">Returns</th></tr></thead>
      <tbody>{rows.map((row) => <tr key={row.key}><th scope="row">{row.label}</th><td className="number">{row.known}</td>{by !== "REASON" && <><td className="number">{row.rightFirstTime}</td><td className="number">{share(row)}</td></>}<td className="number">{row.returns}</td></tr>)}</tbody>
    </People>
  </div>
);

/** Whether submissions are right first time, by author, team and reason, of those that the reader may see (PO-10). */
export default function QualityPage() {
  const [search, setSearch] = useSearchParams();
  const by = (Object.keys(qualityGroupings) as By[]).find((one) => one === search.get("by")) ?? "AUTHOR";
  const today = dayOf(new Date());
  const from = addCalendarDays(today, -countedDays);
  const { data, error } = useQuestion(qualityQuestion, { from, to: today, by });
  const rows = data?.submissionQuality ?? [];
  const all = whole(rows);
  return (
    <Page title="Right first time" intro={`Submissions first sent since ${sayDay(from)}, of those that you may see. One that was ever returned was not right first time.`} actions={<Button component={Link} to="/submissions">All submissions</Button>}>
      <Whose role="group" aria-label="By what">
        {Object.entries(qualityGroupings).map(([name, label]) => <button key={name} type="button" aria-pressed={name === by} onClick={() => setSearch({ by: name }, { replace: true })}>{label}</button>)}
      </Whose>
      <Refusal of={refusalIn(error)} />
      {!data && !error && <SkeletonRows rows={5} />}
      {data && rows.length === 0 && <EmptyState title="Nothing to count yet">A submission counts once it is ready, or was returned.</EmptyState>}
      {rows.length > 0 && by !== "REASON" && <p style={{ marginBottom: 14 }}><b>{share(all)}</b> right first time: {all.rightFirstTime} of {count(all.known, "submission")}.</p>}
      {rows.length > 0 && <Rates rows={rows} by={by} />}
    </Page>
  );
}
