import { Button } from "@mui/material";
import { useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { Link, useSearchParams } from "react-router";
import { Refusal } from "../frame/choices/Refusal";
import { refusalIn } from "../frame/data/translateErrors";
import { useQuestion } from "../frame/data/useQuestion";
import { Page } from "../frame/layout/Page";
import { useLive } from "../frame/live/useLive";
import { EmptyState } from "../frame/record/EmptyState";
import { SkeletonRecord } from "../frame/record/Skeletons";
import { useSession } from "../frame/session/useSession";
import { count } from "../frame/words/counts";
import { dayOf, sayDay, sayShortDay } from "../frame/words/dates";
import { Decide } from "./DecideForm";
import { readingQuestion } from "./documents";
import { History } from "./History";
import { Pack, Papers, sayComplexity } from "./Pack";
import { Reading } from "./packStyles";
import type { SubmissionPack } from "./records";

const Head = ({ of, isMine }: { readonly of: SubmissionPack; readonly isMine: boolean }) => (
  <div className="head">
    <h2>{of.title}</h2>
    <p>
      <Link to={`/submissions/${of.id}/show`} className="figures">{of.reference}</Link> · {of.kind?.label}, {sayComplexity(of.complexity)} · {of.author?.name}, assessed by {of.assessor?.name}
      {of.workingDaysLain !== null && <> · lain {count(of.workingDaysLain, "working day")}</>}
    </p>
    {of.decideBy && <p data-tone={of.isLate ? "red" : "quiet"}>Asked for by {sayDay(of.decideBy)}{of.isLate && ", which has passed"}{of.involvementReason && ` · ${of.involvementReason}`}</p>}
    {!isMine && of.deskPosition && <p>It lies with {of.deskPosition.holder?.name ?? of.deskPosition.title}, who is away. You sign instead, under the delegation scheme.</p>}
  </div>
);

interface AsideProps { readonly of: SubmissionPack; readonly rows: readonly SubmissionPack[]; readonly today: string; readonly show: (id: string) => void }
const Beside = ({ of, rows, today, show }: AsideProps) => (
  <aside>
    <section aria-label="Papers"><h2>Papers</h2><Papers of={of} /></section>
    <section aria-label="Cases"><h2>About</h2><ul>{of.cases.nodes.map(({ id, case: its }) => <li key={id}>{its ? <><Link to={`/cases/${its.id}/show`}>{its.reference}</Link><small>{its.title}</small></> : "Another case"}</li>)}</ul></section>
    <section aria-label="In order">
      <h2>In order</h2>
      <ol>{rows.map((row) => <li key={row.id}><button type="button" aria-current={row.id === of.id} onClick={() => show(row.id)}>{row.title}</button><small>{row.plannedOn && row.plannedOn > today ? `for ${sayShortDay(row.plannedOn)}` : "to be read now"}</small></li>)}</ol>
    </section>
  </aside>
);

/** The principal's own page: what needs them, in order, one submission a screen with its papers beside it, decided in place, then the next. */
export default function ReadingPage() {
  const session = useSession();
  const queries = useQueryClient();
  const [search, setSearch] = useSearchParams();
  const { data, error } = useQuestion(readingQuestion, {});
  useLive([`person:${session.person.id}`, ...(session.position ? [`segment:${session.position.segment.id}`] : [])], useCallback(() => void queries.invalidateQueries({ queryKey: ["question"] }), [queries]));
  const rows = data?.submissions.nodes ?? [];
  const at = Math.max(0, rows.findIndex(({ id }) => id === search.get("id")));
  const of = rows[at];
  const show = (id: string) => { setSearch({ id }, { replace: true }); window.scrollTo({ top: 0 }); };
  const turns = <>{rows[at - 1] && <Button onClick={() => show(rows[at - 1]!.id)}>Before</Button>}{rows[at + 1] && <Button onClick={() => show(rows[at + 1]!.id)}>Next</Button>}<Button component={Link} to="/submissions">All submissions</Button></>;
  return (
    <Page title="For my decision" intro={of ? `${at + 1} of ${count(data!.submissions.totalCount, "submission")}` : undefined} actions={turns}>
      <Refusal of={refusalIn(error)} />
      {!data && !error && <SkeletonRecord />}
      {data && !of && <EmptyState title="Nothing waits for your decision">Submissions come here in the order in which they are planned for you. Those of somebody who is away come too, where you may sign instead.</EmptyState>}
      {of && (
        <Reading>
          <article aria-label={of.reference}>
            <Head of={of} isMine={of.deskPositionId === session.position?.id} />
            <Pack of={of} />
            {of.decisions.nodes.length + of.returns.nodes.length > 0 && <section aria-label="What came before" style={{ marginTop: 22 }}><h3>What came before</h3><History of={of} /></section>}
            <Decide key={of.id} of={of} after={() => show(rows[at + 1]?.id ?? "")} />
          </article>
          <Beside of={of} rows={rows} today={dayOf(new Date())} show={show} />
        </Reading>
      )}
    </Page>
  );
}
