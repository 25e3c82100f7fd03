import { Button } from "@mui/material";
import { standings, type Standing } from "@remit/domain/insight/standing";
import { useMemo } from "react";
import { Link, useSearchParams } from "react-router";
import { Refusal } from "../frame/choices/Refusal";
import { refusalIn } from "../frame/data/translateErrors";
import { useQuestion } from "../frame/data/useQuestion";
import { Page } from "../frame/layout/Page";
import { SkeletonRows } from "../frame/record/Skeletons";
import { may, useSession } from "../frame/session/useSession";
import { dayOf, sayDay } from "../frame/words/dates";
import { Agreements } from "../agreements/Agreements";
import { OwnTargets } from "./OwnTargets";
import { PrintedHead } from "./PrintedHead";
import { linesOf, nameOf, sayFigure, sayTarget, stretch, type ReportLine } from "./report";
import { reportQuestion } from "./reportDocuments";
import { SetTarget } from "./SetTarget";
import { Part } from "./tableStyles";

const periods = { 1: "Last month", 3: "Last three months", 12: "Last twelve months" } as const;
const highlighted = { ACHIEVEMENT: "Achievements", ISSUE: "Issues", WATCH: "To be watched" } as const satisfies Partial<Record<Standing, string>>;

const Figure = ({ of: { indicator, actual, to } }: { readonly of: ReportLine }) => (to && actual !== null ? <Link to={to}>{sayFigure(indicator, actual)}</Link> : <>{sayFigure(indicator, actual)}</>);

/** What a principal reads first: what went well, what did not, and what to look at. */
const Highlights = ({ lines }: { readonly lines: readonly ReportLine[] }) => (
  <Part aria-label="In brief">
    <h2>In brief</h2>
    {Object.entries(highlighted).map(([standing, heading]) => {
      const own = lines.filter((one) => one.standing === standing);
      return <div key={standing}><p><b>{heading}</b>{own.length === 0 && ": none"}</p>{own.length > 0 && <ul>{own.map((one) => <li key={one.key}>{one.place}: {nameOf(one.indicator).toLowerCase()}, <Figure of={one} /> against {sayTarget(one.indicator, one.target)}{one.before !== null && `; ${sayFigure(one.indicator, one.before)} before`}</li>)}</ul>}</div>;
    })}
  </Part>
);

const Place = ({ name, lines }: { readonly name: string; readonly lines: readonly ReportLine[] }) => (
  <Part aria-label={name}>
    <h2>{name}</h2>
    <div className="wide" tabIndex={0} role="region" aria-label={`${name}, table`}>
      <table aria-label={name}>
        <thead><tr><th scope="col">What is measured</th><th scope="col" className="number">Target</th><th scope="col" className="number">Actual</th><th scope="col" className="number">Before</th><th scope="col">How it stands</th></tr></thead>
        <tbody>{lines.map((one) => <tr key={one.key}><th scope="row">{nameOf(one.indicator)}</th><td className="number">{sayTarget(one.indicator, one.target)}</td><td className="number"><Figure of={one} /></td><td className="number">{sayFigure(one.indicator, one.before)}</td><td><span className={one.standing === "ISSUE" ? "missed" : one.standing === "ACHIEVEMENT" ? "met" : ""}>{standings[one.standing]}</span></td></tr>)}</tbody>
      </table>
    </div>
  </Part>
);

/** The performance report: the office and each segment against their targets, what to praise and what to mend, and the targets between a person and their manager. */
export default function PerformancePage() {
  const session = useSession();
  const [search, setSearch] = useSearchParams();
  const months = Number(search.get("months")) in periods ? (Number(search.get("months")) as keyof typeof periods) : 3;
  const today = dayOf(new Date());
  const time = useMemo(() => stretch(today, months), [today, months]);
  const asked = { ...time, yesterday: new Date(Date.parse(`${today}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10) };
  const ofOffice = useQuestion(reportQuestion, { ...asked, ofCases: [], ofReviews: [], ofRequests: [] });
  const bySegment = useQuestion(reportQuestion, { ...asked, ofCases: ["SEGMENT"], ofReviews: ["SEGMENT"], ofRequests: ["SEGMENT"] });
  const segments = ofOffice.data?.segments.nodes ?? [];
  const places = ofOffice.data && bySegment.data ? [{ name: "The whole office", lines: linesOf(ofOffice.data, { id: null, name: "The whole office" }, months, today) }, ...segments.map((one) => ({ name: one.name, lines: linesOf(bySegment.data, one, months, today) }))] : null;
  const error = ofOffice.error ?? bySegment.error;
  const choose = Object.entries(periods).map(([name, label]) => <Button key={name} variant={Number(name) === months ? "contained" : "outlined"} aria-pressed={Number(name) === months} onClick={() => setSearch({ months: name }, { replace: true })}>{label}</Button>);
  return (
    <Page title="Performance" intro={`From ${sayDay(time.from)} to ${sayDay(time.to)}, beside the same length of time before it. Service requests as they stand today.`}
      actions={<>{choose}{may(session, ["manage-reference-data", "manage-authority", "manage-segment"]) && <SetTarget segments={segments} />}<Button component={Link} to="/workload">Workload</Button><Button onClick={() => window.print()}>Print</Button></>}>
      <PrintedHead of={["Performance report", periods[months]]} />
      <Refusal of={refusalIn(error)} />
      {!places && !error && <SkeletonRows rows={10} />}
      {places && <Highlights lines={places.flatMap(({ lines }) => lines)} />}
      {places?.map(({ name, lines }, at) => ({ name, lines: at === 0 ? lines : lines.filter(({ to }) => to) })).filter(({ lines }) => lines.length > 0).map((one) => <Place key={one.name} {...one} />)}
      <Agreements />
      <OwnTargets today={today} />
    </Page>
  );
}
