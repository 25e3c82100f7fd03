import { Button } from "@mui/material";
import { useMemo } from "react";
import { Link, useSearchParams } from "react-router";
import { Columns } from "../frame/charts/Columns";
import { Refusal } from "../frame/choices/Refusal";
import { refusalIn } from "../frame/data/translateErrors";
import { useQuestion } from "../frame/data/useQuestion";
import { Page } from "../frame/layout/Page";
import { SkeletonRows } from "../frame/record/Skeletons";
import { may, useSession } from "../frame/session/useSession";
import { dayOf } from "../frame/words/dates";
import { Answer } from "./Answer";
import { insightQuestion, type Insight } from "./documents";
import { SetTarget } from "./SetTarget";
import { behind, dayBeforeMonth, labelOf, middleOf, monthsBefore, moved, percent, targetOn } from "./figures";

const periods = { 12: "Last 12 months", 24: "Last 24 months", 60: "Last five years" } as const;
const whole = String;
const Held = ({ isMet, says }: { readonly isMet: boolean; readonly says: string }) => <span className={isMet ? "met" : "missed"}>{isMet ? "Within" : "Outside"} the target of {says}.</span>;

const Demand = ({ of: { received } }: { readonly of: Insight }) => {
  const [last, before] = [received.at(-2), received.at(-3)];
  return <Answer question="How much comes in?" figure={last ? whole(last.count) : "None"} says={last ? <>cases received in {labelOf(last)}, {moved(last.count, before?.count, whole)}. The present month is not over.</> : "No cases were received in this time."}
    chart={<Columns title="Cases received by month" say={whole} bars={received.map((one) => ({ label: labelOf(one), value: one.count }))} />}
    headings={["Month", "Cases"]} lines={received.map((one) => ({ label: labelOf(one), to: behind("/cases", one), cells: [whole(one.count)] }))} />;
};

const OnTime = ({ of: { decided, insightTargets }, today }: { readonly of: Insight; readonly today: string }) => {
  const [last, before] = [decided.at(-1), decided.at(-2)];
  const target = targetOn(insightTargets.nodes, "CASES_DECIDED_IN_TIME", today);
  return <Answer question="Are we on time?" figure={percent(last?.withinTarget ?? null)} says={<>of the cases decided in {last ? labelOf(last) : "this time"} were decided in time, {moved(last?.withinTarget, before?.withinTarget, percent)}. {target !== undefined && last?.withinTarget != null && <Held isMet={last.withinTarget * 100 >= target} says={`${target}%`} />}</>}
    chart={<Columns title="Share of cases decided in time, by quarter" say={percent} bars={decided.map((one) => ({ label: labelOf(one), value: one.withinTarget }))} target={target === undefined ? undefined : { value: target / 100, says: `target ${target}%` }} />}
    headings={["Quarter", "Cases", "In time", "Working days, middle case"]} lines={decided.map((one) => ({ label: labelOf(one), to: behind("/cases", one), cells: [whole(one.count), percent(one.withinTarget), one.medianWorkingDays === null ? "—" : whole(one.medianWorkingDays)] }))} />;
};

const Unhappy = ({ of: { categories } }: { readonly of: Insight }) => {
  const worst = [...categories].sort((a, b) => b.after - b.before - (a.after - a.before))[0];
  return <Answer question="What are people unhappy about?" figure={worst ? labelOf(worst) : "Nothing"} says={worst ? <>grew most: {worst.after} cases in the later half of this time, {moved(worst.after, worst.before, whole)} in the earlier.</> : "No cases were decided in this time."}
    chart={<Columns title="Decided cases by category, in the later half of the time" say={whole} bars={categories.slice(0, 8).map((one) => ({ label: labelOf(one), value: one.after }))} />}
    headings={["Category", "Earlier half", "Later half", "Upheld"]} lines={categories.map((one) => ({ label: labelOf(one), to: behind("/cases", one), cells: [whole(one.before), whole(one.after), percent(one.upheld)] }))} />;
};

const Wrong = ({ of: { concluded, insightTargets }, today }: { readonly of: Insight; readonly today: string }) => {
  const [last, before] = [concluded.at(-1), concluded.at(-2)];
  const target = targetOn(insightTargets.nodes, "REVIEWS_UPHELD", today);
  return <Answer question="Where were we wrong?" figure={percent(last?.upheld ?? null)} says={<>of the reviews told in {last ? labelOf(last) : "this time"} found us wrong, {moved(last?.upheld, before?.upheld, percent)}. {target !== undefined && last?.upheld != null && <Held isMet={last.upheld * 100 <= target} says={`${target}% at most`} />}</>}
    chart={<Columns title="Share of reviews that found us wrong, by quarter" say={percent} bars={concluded.map((one) => ({ label: labelOf(one), value: one.upheld }))} target={target === undefined ? undefined : { value: target / 100, says: `at most ${target}%` }} />}
    headings={["Quarter", "Reviews", "Found us wrong", "In time"]} lines={concluded.map((one) => ({ label: labelOf(one), to: behind("/reviews/all", one), cells: [whole(one.count), percent(one.upheld), percent(one.withinTarget)] }))} />;
};

const Coping = ({ of: { withSomebody, waiting, insightTargets }, today }: { readonly of: Insight; readonly today: string }) => {
  const [target, middle] = [targetOn(insightTargets.nodes, "OPEN_REQUESTS_A_PERSON", today), middleOf(withSomebody.map(({ count }) => count))];
  const inHoppers = waiting.reduce((sum, { count }) => sum + count, 0);
  const ofOwner = (id: string | null) => `/cases?filter=${encodeURIComponent(JSON.stringify({ ownerPositionId: { eq: id } }))}`;
  return <Answer question="Can we cope?" figure={whole(middle ?? 0)} says={<>open requests with the middle one of the busiest {withSomebody.length} positions; {inHoppers} wait in the hoppers. {target !== undefined && middle !== null && <Held isMet={middle <= target} says={`${target} at most`} />}</>}
    chart={<Columns title="Open requests by position" say={whole} bars={withSomebody.map((one, at) => ({ label: `${at + 1}`, value: one.count }))} target={target === undefined ? undefined : { value: target, says: `at most ${target}` }} />}
    headings={["Position", "Open requests"]} lines={withSomebody.map((one) => ({ label: labelOf(one), to: ofOwner(one.keys[0]!.value), cells: [whole(one.count)] }))} />;
};

/** How the office is doing: a question a row, each figure leading to what is behind it. */
export default function InsightPage() {
  const session = useSession();
  const [search, setSearch] = useSearchParams();
  const months = Number(search.get("months")) in periods ? Number(search.get("months")) : 12;
  const today = dayOf(new Date());
  const asked = useMemo(() => ({ from: monthsBefore(today, months), middle: dayBeforeMonth(monthsBefore(today, months / 2)) }), [today, months]);
  const { data, error } = useQuestion(insightQuestion, asked);
  const choose = Object.entries(periods).map(([name, label]) => <Button key={name} variant={Number(name) === months ? "contained" : "outlined"} aria-pressed={Number(name) === months} onClick={() => setSearch({ months: name }, { replace: true })}>{label}</Button>);
  return (
    <Page title="Insight" intro={<>How the office is doing, over the cases that you may see. <Link to="/questions">Ask another question</Link>.</>} actions={<>{choose}{may(session, ["manage-reference-data", "manage-authority"]) && <SetTarget />}<Button onClick={() => window.print()}>Print</Button></>}>
      <Refusal of={refusalIn(error)} />
      {!data && !error && <SkeletonRows rows={10} />}
      {data && <><Demand of={data} /><OnTime of={data} today={today} /><Unhappy of={data} /><Wrong of={data} today={today} /><Coping of={data} today={today} /></>}
    </Page>
  );
}
