import { principles, themeStates } from "@remit/domain/learning/labels";
import { themeActions } from "@remit/domain/learning/themes";
import { lastWholeQuarter } from "@remit/domain/learning/worsening";
import { useMemo } from "react";
import { Link } from "react-router";
import { Begin } from "../briefings/Begin";
import { Shown } from "../frame/record/Shown";
import { fitting } from "../cases/fitting";
import { Head, Things } from "../cases/record/drawerStyles";
import { RecordTimeline } from "../cases/record/RecordTimeline";
import { Columns } from "../frame/charts/Columns";
import { Choices } from "../frame/choices/Choices";
import { useQuestion } from "../frame/data/useQuestion";
import { EmptyState } from "../frame/record/EmptyState";
import { Facts } from "../frame/record/Facts";
import { ReadingText } from "../frame/record/ReadingText";
import { RecordPage } from "../frame/record/RecordPage";
import type { RecordTab } from "../frame/record/RecordTabs";
import { StatusPill } from "../frame/record/StatusPill";
import { dayOf, sayDay } from "../frame/words/dates";
import { MeetingsOn } from "../meetings/MeetingsOn";
import { beginnings } from "./beginnings";
import { themeTrend } from "./documents";
import { themeActs } from "./otherActs";
import { quarterBefore, sayQuarter } from "./quarters";
import type { ThemeRecord } from "./records";
import { Issues, Lessons, SeenIn } from "./Tagged";

/** How many quarters back the chart goes. */
const quarters = 7;

function Trend({ of }: { readonly of: ThemeRecord }) {
  const { from } = useMemo(() => lastWholeQuarter(dayOf(new Date())), []);
  const { data } = useQuestion(themeTrend, { id: of.id, from: quarterBefore(from, quarters) });
  if (!data) return null;
  const found = new Map(data.trends.map(({ keys, count }) => [keys[0]!.value, count]));
  const bars = Array.from({ length: quarters + 1 }, (_none, at) => quarterBefore(from, quarters - at)).map((first) => ({ label: sayQuarter(first), value: found.get(first) ?? 0 }));
  return <Columns title={`How often ${of.name} was seen, by quarter`} say={String} bars={bars} />;
}

const Versions = ({ of: { versions } }: { readonly of: ThemeRecord }) => (
  <Things>{versions.nodes.map((one) => <li key={one.id}><h3>{one.number}. {one.name}</h3><div className="how">from {sayDay(one.inForceFrom)}</div><p className="said">{one.definition}</p><p className="about">{[principles[one.principle], one.parent && `under ${one.parent.name}`, one.state !== "CURRENT" && themeStates[one.state], one.writtenBy?.name].filter(Boolean).join(" · ")}: {one.why}</p></li>)}</Things>
);
const some = (rows: readonly unknown[]) => (rows.length > 0 ? { count: rows.length } : {});
const tabs = (of: ThemeRecord): readonly RecordTab[] => [
  { name: "seen", label: "Where it was seen", ...some(of.tags.nodes), content: () => (of.tags.nodes.length === 0 ? <EmptyState title="Nobody has seen it yet">It is attached to a head of complaint, a review, a submission or an entry of the post, on that record’s page.</EmptyState> : <SeenIn rows={of.tags.nodes} />) },
  { name: "lessons", label: "Lessons", ...some(of.learnedLessons.nodes), content: () => <><Head><Begin label="Propose a lesson" how={beginnings.proposeLesson} goesTo="lessons" defaults={{ themeId: of.id }} isFirst={false} /></Head>{of.learnedLessons.nodes.length === 0 ? <EmptyState title="Nothing was learned from it yet" /> : <Lessons rows={of.learnedLessons.nodes} />}</> },
  { name: "issues", label: "Systemic issues", ...some(of.systemicIssues.nodes), content: () => (of.systemicIssues.nodes.length === 0 ? <EmptyState title="No systemic issue came of it">When it gets worse, an issue is proposed from its cases on the page “Getting worse”.</EmptyState> : <Issues rows={of.systemicIssues.nodes} />) },
  { name: "meetings", label: "Meetings", content: () => <MeetingsOn of={of} kind="THEME" /> },
  { name: "versions", label: "Versions", ...some(of.versions.nodes), content: () => <Versions of={of} /> },
];

/** A theme: what belongs to it, how often it is seen, where, and what was learned (PO-52). */
export default function ThemeShow() {
  return (
    <Shown<ThemeRecord> of="themes">{(data) => (
      <RecordPage
        reference={data.reference} title={data.name} status={<StatusPill isOver={data.state !== "CURRENT"}>{themeStates[data.state]}</StatusPill>} about={<>under <b>{principles[data.principle]}</b>{data.parent && <>, beneath <Link to={`/themes/${data.parent.id}/show`}>{data.parent.name}</Link></>}</>}
        choices={<Choices record={{ ...data, choices: fitting(data.choices, themeActions, data.state).filter(({ action }) => action in themeActs) }} acts={themeActs} />} tabs={tabs(data)} happened={<RecordTimeline of={{ recordId: { eq: data.id } }} />}
      >
        <div style={{ marginBottom: 18 }}><ReadingText text={data.definition} /></div>
        <Trend of={data} />
        <Facts of={[
          ["In force", `from ${sayDay(data.inForceFrom)}${data.inForceTo ? ` to ${sayDay(data.inForceTo)}` : ""}`],
          ["Merged into", data.mergedInto && <Link to={`/themes/${data.mergedInto.id}/show`}>{data.mergedInto.name}</Link>],
          ["Beneath it", data.children.nodes.length > 0 ? data.children.nodes.map((one, at) => <span key={one.id}>{at > 0 && ", "}<Link to={`/themes/${one.id}/show`}>{one.name}</Link></span>) : null],
        ]} />
      </RecordPage>
    )}</Shown>
  );
}
