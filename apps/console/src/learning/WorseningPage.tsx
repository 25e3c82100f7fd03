import { styled } from "@mui/material/styles";
import { Button } from "@mui/material";
import { comparedQuarters, whyMoreUpheld, whyWorsening, worseningByAtLeast } from "@remit/domain/learning/worsening";
import { useMemo, useState } from "react";
import { Link } from "react-router";
import { Begin } from "../briefings/Begin";
import { Refusal } from "../frame/choices/Refusal";
import { refusalIn } from "../frame/data/translateErrors";
import { useQuestion } from "../frame/data/useQuestion";
import { Page } from "../frame/layout/Page";
import { EmptyState } from "../frame/record/EmptyState";
import { SkeletonRows } from "../frame/record/Skeletons";
import { tokens } from "../frame/theme/tokens";
import { count } from "../frame/words/counts";
import { dayOf } from "../frame/words/dates";
import { beginnings } from "./beginnings";
import { casesBehind, tagsBehind, worsening } from "./documents";
import { LearningNav } from "./LearningNav";
import type { OfCase, Trend } from "./records";

const Rows = styled("ul")({
  listStyle: "none",
  padding: 0,
  margin: "0 0 28px",
  "& > li": { padding: "12px 0 14px", borderTop: `1px solid ${tokens.line}` },
  "& > li > div:first-of-type": { display: "flex", flexWrap: "wrap", alignItems: "baseline", gap: "4px 16px" },
  "& h3": { flex: "1 1 260px", fontSize: "1rem", fontWeight: 600 },
  "& .figures": { color: tokens.amber, fontWeight: 600, fontVariantNumeric: "tabular-nums" },
  "& p": { color: tokens.inkSoft },
  "& .acts": { display: "flex", flexWrap: "wrap", gap: 8, marginTop: 8 },
  "& ul": { listStyle: "none", padding: 0, margin: "10px 0 0", columns: "2 320px", columnGap: 28 },
  "& ul li": { padding: "3px 0", breakInside: "avoid", overflowWrap: "anywhere" },
});

interface Behind { readonly trend: Trend; readonly isOpen: boolean }
const distinct = (cases: readonly OfCase[]) => [...new Map(cases.map((one) => [one.id, one])).values()];

/** The cases behind a number, of those that this person may see. */
function useCasesBehind({ trend, isOpen, ofThemes }: Behind & { readonly ofThemes: boolean }): readonly OfCase[] | undefined {
  const tags = useQuestion(tagsBehind, { filter: trend.behind }, { enabled: isOpen && ofThemes });
  const cases = useQuestion(casesBehind, { filter: trend.behind }, { enabled: isOpen && !ofThemes });
  if (ofThemes) return tags.data && distinct(tags.data.themeTags.nodes.flatMap((one) => one.case ?? []));
  return cases.data?.cases.nodes;
}

/** One thing that got worse: by how much, its cases, and what can be made of it. */
function Worse({ trend, ofThemes }: { readonly trend: Trend; readonly ofThemes: boolean }) {
  const [isOpen, setOpen] = useState(false);
  const cases = useCasesBehind({ trend, isOpen, ofThemes });
  const [{ value, label }, quarter] = [trend.keys[0]!, trend.keys[1]!.label ?? ""];
  const name = label ?? "Not known";
  const why = (ofThemes ? whyWorsening : whyMoreUpheld)({ name, count: trend.count, change: trend.change ?? 0, quarter });
  return (
    <li>
      <div><h3>{ofThemes ? <Link to={`/themes/${value}/show`}>{name}</Link> : name}</h3><span className="figures">{trend.count}, {trend.change} more</span></div>
      <p>{why}</p>
      <div className="acts">
        <Button variant="outlined" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>{isOpen ? "Hide its cases" : `See its cases: ${name}`}</Button>
        {cases && cases.length > 1 && <Begin label="Propose a systemic issue" how={beginnings.proposeSystemicIssue} goesTo="systemic-issues" isFirst={false} intro={<p>It rests on the {count(cases.length, "case")} behind this number.</p>}
          defaults={{ name, why }} adds={{ caseIds: cases.map(({ id }) => id), ...(ofThemes && { themeId: value }) }} />}
      </div>
      {isOpen && cases && <ul aria-label={`Cases: ${name}`}>{cases.map((one) => <li key={one.id}><Link to={`/cases/${one.id}/show${ofThemes ? "?tab=themes" : ""}`}>{one.reference}</Link> {one.title}</li>)}</ul>}
      {isOpen && cases?.length === 0 && <p>None of it lies on a case that you may see.</p>}
    </li>
  );
}

const Section = ({ title, rows, ofThemes = false }: { readonly title: string; readonly rows: readonly Trend[]; readonly ofThemes?: boolean }) => rows.length > 0 && (
  <section aria-label={title}><h2>{title}</h2><Rows>{rows.map((trend) => <Worse key={JSON.stringify(trend.keys)} trend={trend} ofThemes={ofThemes} />)}</Rows></section>
);

/** What grew most from the quarter before to the last whole one: themes, upheld complaints by category, and bodies (PO-51, PO-52). */
export default function WorseningPage() {
  const quarters = useMemo(() => comparedQuarters(dayOf(new Date())), []);
  const { data, error } = useQuestion(worsening, { ...quarters, atLeast: worseningByAtLeast });
  const isNothing = data && data.themes.length + data.categories.length + data.bodies.length === 0;
  return (
    <Page title="Getting worse" intro={`What was seen at least ${worseningByAtLeast} times more in the last whole quarter than in the one before, the greatest growth first.`}>
      <LearningNav />
      <Refusal of={refusalIn(error)} />
      {!data && !error && <SkeletonRows rows={8} />}
      {isNothing && <EmptyState title="Nothing got worse">No theme, category or body grew so much from one quarter to the next. The present quarter is compared once it is over.</EmptyState>}
      {data && <><Section title="Themes" rows={data.themes} ofThemes /><Section title="Upheld complaints by category" rows={data.categories} /><Section title="Bodies with more upheld complaints" rows={data.bodies} /></>}
    </Page>
  );
}
