import { styled } from "@mui/material/styles";
import { principles, type Principle } from "@remit/domain/learning/labels";
import { comparedQuarters, lastWholeQuarter } from "@remit/domain/learning/worsening";
import { useMemo, useState } from "react";
import { Button } from "@mui/material";
import { Link } from "react-router";
import { Begin } from "../briefings/Begin";
import { Refusal } from "../frame/choices/Refusal";
import { refusalIn } from "../frame/data/translateErrors";
import { useQuestion } from "../frame/data/useQuestion";
import { Page } from "../frame/layout/Page";
import { EmptyState } from "../frame/record/EmptyState";
import { SkeletonRows } from "../frame/record/Skeletons";
import { StatusPill } from "../frame/record/StatusPill";
import { may, useSession } from "../frame/session/useSession";
import { tokens } from "../frame/theme/tokens";
import { count } from "../frame/words/counts";
import { dayOf } from "../frame/words/dates";
import { beginnings } from "./beginnings";
import { themeTree } from "./documents";
import { LearningNav } from "./LearningNav";
import { sayChange } from "./quarters";
import type { ThemeRow, Trend } from "./records";

const Tree = styled("section")({
  marginBottom: 26,
  "& h2": { fontSize: "1.0625rem", fontWeight: 620, marginBottom: 4 },
  "& ul": { listStyle: "none", padding: 0, margin: 0 },
  "& ul ul": { paddingLeft: 26 },
  "& li > div": { display: "grid", gridTemplateColumns: "minmax(0, 1fr) max-content", gap: "2px 20px", padding: "8px 0", borderTop: `1px solid ${tokens.line}` },
  "& li p": { gridColumn: "1 / -1", color: tokens.inkSoft, fontSize: "0.875rem", maxWidth: "75ch" },
  "& .figures": { color: tokens.inkSoft, fontSize: "0.875rem", textAlign: "right", fontVariantNumeric: "tabular-nums" },
  "& .worse": { color: tokens.amber, fontWeight: 600 },
  "@media (max-width: 600px)": { "& ul ul": { paddingLeft: 12 }, "& li > div": { gridTemplateColumns: "minmax(0, 1fr)" }, "& .figures": { textAlign: "left" } },
});

interface Branch { readonly of: readonly ThemeRow[]; readonly under: string | null; readonly trends: ReadonlyMap<string, Trend> }

const Figures = ({ row, trend }: { readonly row: ThemeRow; readonly trend: Trend | undefined }) => row.carriedBy > 0 && (
  <span className="figures">{count(row.carriedBy, "record")}{trend && <> · {trend.count} last quarter{trend.change !== null && <span className={trend.change > 0 ? "worse" : undefined}>, {sayChange(trend.change)}</span>}</>}</span>
);

/** The themes beneath one, and those beneath them. */
function Themes({ of, under, trends }: Branch) {
  const own = of.filter(({ parentId }) => parentId === under);
  if (own.length === 0) return null;
  return (
    <ul>
      {own.map((row) => (
        <li key={row.id}>
          <div>
            <span><Link to={`/themes/${row.id}/show`}>{row.name}</Link> {row.state !== "CURRENT" && <StatusPill isOver>{row.state === "MERGED" ? "merged" : "retired"}</StatusPill>}</span>
            <Figures row={row} trend={trends.get(row.id)} />
            <p>{row.definition}</p>
          </div>
          <Themes of={of} under={row.id} trends={trends} />
        </li>
      ))}
    </ul>
  );
}

/** Themes whose theme above is not shown stand at the top, so that none is lost. */
const rooted = (rows: readonly ThemeRow[]): ThemeRow[] => rows.map((row) => (rows.some(({ id }) => id === row.parentId) ? row : { ...row, parentId: null }));

/** The hierarchy of themes under the principles, with how often each was seen and how that moves (PO-52). */
export default function ThemesPage() {
  const session = useSession();
  const [isWhole, setWhole] = useState(false);
  const { quarters, last } = useMemo(() => { const today = dayOf(new Date()); return { quarters: comparedQuarters(today), last: lastWholeQuarter(today).from }; }, []);
  const { data, error } = useQuestion(themeTree, quarters);
  const shown = rooted((data?.themes.nodes ?? []).filter(({ state }) => isWhole || state === "CURRENT"));
  const trends = new Map((data?.trends ?? []).filter(({ keys }) => keys[1]!.value === last).map((one) => [one.keys[0]!.value!, one]));
  return (
    <Page title="Themes" intro="What goes wrong, or well, again and again, under the principles of good administration." actions={<><Button variant="outlined" aria-pressed={isWhole} onClick={() => setWhole(!isWhole)}>{isWhole ? "Only those in use" : "Show merged and retired"}</Button>{may(session, ["keep-learning"]) && <Begin label="Add a theme" how={beginnings.addTheme} goesTo="themes" />}</>}>
      <LearningNav />
      <Refusal of={refusalIn(error)} />
      {!data && !error && <SkeletonRows rows={10} />}
      {data && shown.length === 0 && <EmptyState title="There is no theme yet">Whoever keeps the themes adds them here; from then on they can be attached to heads of complaint, reviews, submissions and the post.</EmptyState>}
      {data && (Object.keys(principles) as Principle[]).map((principle) => {
        const own = shown.filter((row) => row.principle === principle);
        return own.length > 0 && <Tree key={principle} aria-label={principles[principle]}><h2>{principles[principle]}</h2><Themes of={own} under={null} trends={trends} /></Tree>;
      })}
    </Page>
  );
}
