import { useContext, useMemo, type ReactNode } from "react";
import { Link } from "react-router";
import { Refusal } from "../frame/choices/Refusal";
import { refusalIn } from "../frame/data/translateErrors";
import { useQuestion } from "../frame/data/useQuestion";
import { SkeletonText } from "../frame/record/Skeletons";
import { count } from "../frame/words/counts";
import { Answer, OnThePage, type Figures, type Line } from "./Answer";
import type { Group } from "./documents";
import { Figure } from "./Figure";
import { behind, behindPart, labelOf } from "./figures";
import { fates, learnedQuestion, type Fate, type Learned, type Shared } from "./learnedDocuments";

const part = (one: Fate, name: keyof typeof fates) => <Figure n={one[name]} list="/lessons" of={one} and={fates[name]} />;
const fate = (none?: string) => (one: Fate): Line => ({ label: labelOf(one, none), to: behind("/lessons", one), cells: [<Figure n={one.count} list="/lessons" of={one} />, part(one, "overdue"), part(one, "changed"), part(one, "works"), part(one, "fails")] });
const headings = (by: string) => [by, "Agreed", "Overdue", "With evidence of change", "Found to work", "Found not to work"];

const share = (one: Shared): Line => ({
  label: labelOf(one), to: behind("/lessons/shared", one),
  cells: [<Figure n={one.count} list="/lessons/shared" of={one} />, <Figure n={one.read} list="/lessons/shared" of={one} and={{ isRead: { eq: true } }} />, <Figure n={one.used} list="/lessons/shared" of={one} and={{ isUsed: { eq: true } }} />],
});
const policy = (one: Group): Line => ({ label: one.keys[1]?.label ?? one.keys[0]?.label ?? "", to: behind("/policy-feedback", one), cells: [<Figure n={one.count} list="/policy-feedback" of={one} />] });

const tables = ({ audiences, themes, teams, shared, policies, issues }: Learned): readonly Figures[] => [
  { title: "By whom they serve", of: "audiences", headings: headings("Serves"), lines: audiences.map(fate()) },
  { title: "By theme", of: "themes", headings: headings("Theme"), lines: themes.map(fate("No theme")) },
  { title: "By the team of whoever acts on them", of: "teams", headings: headings("Team"), lines: teams.map(fate()) },
  { title: "Shared with teams, read and used", of: "shared", headings: ["Team", "Shared with it", "Read there", "Used there"], lines: shared.map(share) },
  { title: "What it means for policies", of: "policies", headings: ["What came of it", "Policies"], lines: policies.map(policy) },
  { title: "Open systemic issues", of: "issues", headings: ["How far", "Issues"], lines: issues.map((one) => ({ label: labelOf(one), to: behind("/systemic-issues", one), cells: [<Figure n={one.count} list="/systemic-issues" of={one} />] })) },
];

const sum = <T,>(groups: readonly T[], of: (one: T) => number) => groups.reduce((all, one) => all + of(one), 0);

/** What stands open today, each with its list. */
function Today({ of: { open: [open], policies, issues, lessonsSaid } }: { readonly of: Learned }) {
  const waiting = policies.filter(({ keys }) => keys[0]?.value === "WITH_OWNER");
  const all: readonly (ReactNode | false)[] = [
    open && open.overdue > 0 && <Link key="overdue" className="missed" to={behindPart("/lessons", open, fates.overdue)}>{count(open.overdue, "lesson is", "lessons are")} overdue</Link>,
    open && open.proposed > 0 && <Link key="proposed" to={behindPart("/lessons", open, { state: { eq: "PROPOSED" } })}>{open.proposed} to be agreed</Link>,
    lessonsSaid.totalCount > 0 && <Link key="said" to="/lessons">{lessonsSaid.totalCount} said in reviews and submissions and not taken up</Link>,
    waiting[0] && <Link key="policies" to={behind("/policy-feedback", waiting[0])}>{count(sum(waiting, (one) => one.count), "policy waits", "policies wait")} for an answer</Link>,
    issues.length > 0 && <Link key="issues" to={`/systemic-issues?filter=${encodeURIComponent(JSON.stringify({ isOpen: { eq: true } }))}`}>{count(sum(issues, (one) => one.count), "systemic issue is", "systemic issues are")} open</Link>,
  ].filter(Boolean);
  return all.length > 0 && <span className="today">{all.flatMap((one, at) => (at === 0 ? [one] : [" · ", one]))}</span>;
}

/** Whether we learned: what was agreed and what became of it, for whom, by theme and by team; who read and used it; and what stands open (PO-13, PO-42, PO-53, PO-68). */
export function DidWeLearn({ from, segmentId }: { readonly from: string; /** The segment that the page is narrowed to; none for the whole office. */ readonly segmentId: string | null }) {
  const { notes } = useContext(OnThePage);
  const asked = useMemo(() => ({ from, lesson: segmentId ? { ownerSegmentIds: { has: segmentId } } : {}, share: segmentId ? { team: { segment: { id: { eq: segmentId } } } } : {} }), [from, segmentId]);
  const { data, error } = useQuestion(learnedQuestion, asked);
  const page = useMemo(() => ({ notes, asked: { text: learnedQuestion.document.loc!.source.body, variables: asked } }), [notes, asked]);
  if (!data) return error ? <Refusal of={refusalIn(error)} /> : <SkeletonText />;
  const [all, changed, works, fails] = [sum(data.agreed, (one) => one.count), sum(data.agreed, (one) => one.changed), sum(data.agreed, (one) => one.works), sum(data.agreed, (one) => one.fails)];
  return (
    <OnThePage value={page}>
      <Answer question="Did we learn?" about="LEARNING" of="agreed" groups={data.agreed} every="QUARTER" figure={all ? `${works} of ${all}` : "—"}
        says={<>{all ? <>{all === 1 ? "lesson" : "lessons"} agreed in this time {works === 1 ? "was" : "were"} found to work; {changed} {changed === 1 ? "shows" : "show"} what changed, {fails} did not work the last time somebody looked. </> : <>No lesson was agreed in this time. </>}<Today of={data} /></>}
        chart={{ title: "Lessons agreed by quarter", say: String, bars: data.agreed.map((one) => ({ label: labelOf(one), value: one.count })) }}
        headings={headings("Quarter")} lines={data.agreed.map(fate())} more={tables(data)} shows="Show the tables and the lessons" />
    </OnThePage>
  );
}
