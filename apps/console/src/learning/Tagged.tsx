import { issueStates, lessonStates } from "@remit/domain/learning/labels";
import { themeTagActions } from "@remit/domain/learning/themes";
import { Link } from "react-router";
import { Things } from "../cases/record/drawerStyles";
import { RowChoices } from "../cases/record/RowChoices";
import { StatusPill } from "../frame/record/StatusPill";
import { sayDay } from "../frame/words/dates";
import { tagActs } from "./otherActs";
import type { IssueRow, LessonRow, TagRow } from "./records";

/** Where a record that carries a theme is worked on. */
const placeOf = ({ kind, recordId, case: its }: TagRow): string | null => (kind === "FINDING" ? its && `/cases/${its.id}/show?tab=themes` : `/${{ REVIEW: "reviews", SUBMISSION: "submissions", CORRESPONDENCE: "correspondence" }[kind]}/${recordId}/show`);
const seen = ({ taggedBy, taggedOn, isSuggested }: TagRow) => `${taggedBy?.name ?? "The office"}, ${sayDay(taggedOn)}${isSuggested ? ", as was suggested" : ""}`;

/** Where a theme was seen: the record, the sentence, by whom. */
export const SeenIn = ({ rows }: { readonly rows: readonly TagRow[] }) => (
  <Things>{rows.map((row) => {
    const to = placeOf(row);
    return (
      <li key={row.id}>
        <h3>{to ? <Link to={to}>{row.recordCalled}</Link> : row.recordCalled} {row.case && <span>{row.case.title}</span>}</h3>
        <div className="how">{row.occurredOn && sayDay(row.occurredOn)}</div>
        {row.evidence && <p className="said">“{row.evidence}”</p>}
        <p className="about">{seen(row)}</p>
        <RowChoices record={row} acts={tagActs} law={themeTagActions} state="ATTACHED" name={`the theme on ${row.recordCalled}`} />
      </li>
    );
  })}</Things>
);

/** The themes that a record carries, with the sentence that shows each. */
export const Carried = ({ rows }: { readonly rows: readonly TagRow[] }) => (
  <Things>{rows.map((row) => (
    <li key={row.id}>
      <h3>{row.theme && <Link to={`/themes/${row.theme.id}/show`}>{row.theme.name}</Link>}</h3>
      {row.evidence && <p className="said">“{row.evidence}”</p>}
      <p className="about">{seen(row)}</p>
      <RowChoices record={row} acts={tagActs} law={themeTagActions} state="ATTACHED" name={row.theme?.name ?? "the theme"} />
    </li>
  ))}</Things>
);

export const Lessons = ({ rows }: { readonly rows: readonly LessonRow[] }) => (
  <Things>{rows.map((row) => <li key={row.id} data-over={!row.isOpen}><h3><Link to={`/lessons/${row.id}/show`}>{row.reference}</Link> {row.title}</h3><div className="how"><StatusPill isOver={!row.isOpen} {...(row.isOverdue && { tone: "red" as const })}>{row.isOverdue ? "overdue" : lessonStates[row.state]}</StatusPill></div>{row.owner && <p className="about">{row.owner.name}</p>}</li>)}</Things>
);
export const Issues = ({ rows }: { readonly rows: readonly IssueRow[] }) => (
  <Things>{rows.map((row) => <li key={row.id} data-over={!row.isOpen}><h3><Link to={`/systemic-issues/${row.id}/show`}>{row.reference}</Link> {row.name}</h3><div className="how"><StatusPill isOver={!row.isOpen}>{issueStates[row.state]}</StatusPill></div><p className="about">{row.owner ? `${row.owner.name} handles it` : "Nobody handles it yet"} · {row.caseCount} cases</p></li>)}</Things>
);
