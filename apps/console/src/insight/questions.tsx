import type { Indicator } from "@remit/domain/insight/labels";
import { isAMost, standingOf } from "@remit/domain/insight/standing";
import { Link } from "react-router";
import { Answer } from "./Answer";
import type { Insight } from "./documents";
import { behind, labelOf, middleOf, moved, percent, targetOn } from "./figures";

interface Asked { readonly of: Insight; readonly today: string; /** The segment that the page is narrowed to; none for the whole office. */ readonly segmentId: string | null }

const whole = String;
const inPercent = (share: number | null | undefined) => (share == null ? null : share * 100);

/** What a figure is held against, and whether it is kept to. */
function Held({ indicator, actual, target, unit = "" }: { readonly indicator: Indicator; readonly actual: number | null; readonly target: number | undefined; readonly unit?: string }) {
  if (target === undefined || actual === null) return null;
  const isMissed = standingOf({ indicator, actual, before: null, target }) === "ISSUE";
  return <span className={isMissed ? "missed" : "met"}>{isMissed ? "Outside" : "Within"} the target of {target}{unit}{isAMost(indicator) && " at most"}.</span>;
}
const line = (target: number | undefined, says: string, part = 1) => (target === undefined ? undefined : { value: target / part, says });

export const Demand = ({ of: { received } }: Asked) => {
  const [last, before] = [received.at(-2), received.at(-3)];
  return <Answer question="How much comes in?" about="DEMAND" of="received" groups={received} every="MONTH" figure={last ? whole(last.count) : "None"}
    says={last ? <>cases received in {labelOf(last)}, {moved(last.count, before?.count, whole)}. The present month is not over.</> : "No cases were received in this time."}
    chart={{ title: "Cases received by month", say: whole, bars: received.map((one) => ({ label: labelOf(one), value: one.count })) }}
    headings={["Month", "Cases"]} lines={received.map((one) => ({ label: labelOf(one), to: behind("/cases", one), cells: [whole(one.count)] }))} />;
};

export const OnTime = ({ of: { decided, insightTargets }, today, segmentId }: Asked) => {
  const [last, before] = [decided.at(-1), decided.at(-2)];
  const target = targetOn(insightTargets.nodes, "CASES_DECIDED_IN_TIME", today, segmentId);
  return <Answer question="Are we on time?" about="TIMELINESS" of="decided" groups={decided} every="QUARTER" isLine figure={percent(last?.withinTarget ?? null)}
    says={<>of the cases decided in {last ? labelOf(last) : "this time"} were decided in time, {moved(last?.withinTarget, before?.withinTarget, percent)}. <Held indicator="CASES_DECIDED_IN_TIME" actual={inPercent(last?.withinTarget)} target={target} unit="%" /></>}
    chart={{ title: "Share of cases decided in time, by quarter", say: percent, bars: decided.map((one) => ({ label: labelOf(one), value: one.withinTarget })), target: line(target, `target ${target}%`, 100) }}
    headings={["Quarter", "Cases", "In time", "Working days, middle case"]} lines={decided.map((one) => ({ label: labelOf(one), to: behind("/cases", one), cells: [whole(one.count), percent(one.withinTarget), one.medianWorkingDays === null ? "—" : whole(one.medianWorkingDays)] }))} />;
};

export const Unhappy = ({ of: { categories } }: Asked) => {
  const worst = [...categories].sort((a, b) => b.after - b.before - (a.after - a.before))[0];
  return <Answer question="What are people unhappy about?" about="OUTCOMES" of="categories" groups={categories} every={null} figure={worst ? labelOf(worst) : "Nothing"}
    says={worst ? <>grew most: {worst.after} cases in the later half of this time, {moved(worst.after, worst.before, whole)} in the earlier.</> : "No cases were decided in this time."}
    chart={{ title: "Decided cases by category, in the later half of the time", say: whole, bars: categories.slice(0, 8).map((one) => ({ label: labelOf(one), value: one.after })) }}
    headings={["Category", "Earlier half", "Later half", "Upheld"]} lines={categories.map((one) => ({ label: labelOf(one), to: behind("/cases", one), cells: [whole(one.before), whole(one.after), percent(one.upheld)] }))} />;
};

export const Outcomes = ({ of: { decided, insightTargets }, today, segmentId }: Asked) => {
  const [last, before] = [decided.at(-1), decided.at(-2)];
  const target = targetOn(insightTargets.nodes, "COMPLAINTS_UPHELD", today, segmentId);
  return <Answer question="How often are they right?" about="OUTCOMES" of="decided" groups={decided} every="QUARTER" isLine figure={percent(last?.upheld ?? null)}
    says={<>of the cases decided in {last ? labelOf(last) : "this time"} were upheld, in part or in full, {moved(last?.upheld, before?.upheld, percent)}.</>}
    chart={{ title: "Share of decided cases that were upheld, by quarter", say: percent, bars: decided.map((one) => ({ label: labelOf(one), value: one.upheld })), target: line(target, `compared with ${target}%`, 100) }}
    headings={["Quarter", "Cases", "Upheld"]} lines={decided.map((one) => ({ label: labelOf(one), to: behind("/cases", one), cells: [whole(one.count), percent(one.upheld)] }))} />;
};

export const Wrong = ({ of: { concluded, insightTargets }, today, segmentId }: Asked) => {
  const [last, before] = [concluded.at(-1), concluded.at(-2)];
  const target = targetOn(insightTargets.nodes, "REVIEWS_UPHELD", today, segmentId);
  return <Answer question="Where were we wrong?" about="WHAT_WENT_WRONG" of="concluded" groups={concluded} every="QUARTER" isLine figure={percent(last?.upheld ?? null)}
    says={<>of the reviews told in {last ? labelOf(last) : "this time"} found us wrong, {moved(last?.upheld, before?.upheld, percent)}. <Held indicator="REVIEWS_UPHELD" actual={inPercent(last?.upheld)} target={target} unit="%" /></>}
    chart={{ title: "Share of reviews that found us wrong, by quarter", say: percent, bars: concluded.map((one) => ({ label: labelOf(one), value: one.upheld })), target: line(target, `at most ${target}%`, 100) }}
    headings={["Quarter", "Reviews", "Found us wrong", "In time"]} lines={concluded.map((one) => ({ label: labelOf(one), to: behind("/reviews/all", one), cells: [whole(one.count), percent(one.upheld), percent(one.withinTarget)] }))} />;
};

export const Coping = ({ of: { withSomebody, waiting, insightTargets }, today, segmentId }: Asked) => {
  const [target, middle] = [targetOn(insightTargets.nodes, "OPEN_REQUESTS_A_PERSON", today, segmentId), middleOf(withSomebody.map(({ count }) => count))];
  const inHoppers = waiting.reduce((sum, { count }) => sum + count, 0);
  return <Answer question="Can we cope?" about="CAPACITY" of="withSomebody" groups={withSomebody} every={null} figure={whole(middle ?? 0)}
    says={<>open requests with the middle one of the busiest {withSomebody.length} positions; {inHoppers} wait in the hoppers. <Held indicator="OPEN_REQUESTS_A_PERSON" actual={middle} target={target} /> <Link className="not-on-paper" to="/workload">The whole workload</Link></>}
    chart={{ title: "Open requests by position", say: whole, bars: withSomebody.map((one, at) => ({ label: `${at + 1}`, value: one.count })), target: line(target, `at most ${target}`) }}
    headings={["Position", "Open requests", "Overdue"]} lines={withSomebody.map((one, at) => ({ label: `${at + 1}. ${labelOf(one)}`, to: behind("/requests", one), cells: [whole(one.count), whole(one.overdue)] }))} />;
};
