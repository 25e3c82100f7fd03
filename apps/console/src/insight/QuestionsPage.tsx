import { Button, TextField } from "@mui/material";
import { styled } from "@mui/material/styles";
import { noteSubjects, type NoteSubject } from "@remit/domain/insight/labels";
import { viewAudiences } from "@remit/domain/insight/saved-views";
import { Fragment, useState } from "react";
import { useNotify } from "react-admin";
import { Link, useSearchParams } from "react-router";
import { Choices } from "../frame/choices/Choices";
import { Refusal } from "../frame/choices/Refusal";
import { refusalIn } from "../frame/data/translateErrors";
import { useQuestion } from "../frame/data/useQuestion";
import { Page } from "../frame/layout/Page";
import { SkeletonText } from "../frame/record/Skeletons";
import { faces, tokens } from "../frame/theme/tokens";
import { viewActs } from "../frame/views/ManageViews";
import { SaveView } from "../frame/views/SaveView";
import { addressOfAnswer, fetchToDisk } from "../frame/data/exporting";
import { allQuestions, ask, csvOf, type Table } from "./asking";

const Sides = styled("div")({
  display: "grid",
  gridTemplateColumns: "minmax(0, 360px) minmax(0, 1fr)",
  gap: 32,
  alignItems: "start",
  "& nav ul": { listStyle: "none", margin: "4px 0 20px", padding: 0 },
  "& nav button.ask": { width: "100%", minHeight: 32, padding: "5px 8px", border: 0, borderRadius: 3, background: "none", color: tokens.action, font: "inherit", textAlign: "left", cursor: "pointer" },
  "& nav button.ask[aria-pressed=true]": { backgroundColor: tokens.actionWash, color: tokens.actionStrong, fontWeight: 600 },
  "& h2": { fontSize: "1rem", fontWeight: 620 },
  "& .MuiInputBase-root textarea": { fontFamily: faces.fixedWidth, fontSize: "0.8125rem", lineHeight: 1.5 },
  "& .acts": { display: "flex", flexWrap: "wrap", gap: 8, margin: "10px 0 16px" },
  "& .answer": { overflowX: "auto" },
  "& table": { borderCollapse: "collapse", fontVariantNumeric: "tabular-nums" },
  "& th, & td": { textAlign: "left", padding: "5px 18px 5px 0", borderTop: `1px solid ${tokens.line}` },
  "& small": { color: tokens.inkSoft },
  "@media (max-width: 900px)": { gridTemplateColumns: "minmax(0, 1fr)" },
});

/** A question with its key; none for one that is being written. */
interface Chosen { readonly key: string; readonly title: string; readonly explanation: string; readonly text: string }

const Answered = ({ of: table }: { readonly of: Table }) => (
  <div className="answer" role="region" aria-label="Answer, table" tabIndex={0}>
    {table.rows.length === 0 ? <p>Nothing that you may see answers this.</p> : (
      <table aria-label="Answer">
        <thead><tr>{table.headings.map((heading) => <th key={heading} scope="col">{heading}</th>)}</tr></thead>
        <tbody>{table.rows.map(({ cells, behind }, row) => <tr key={row}>{cells.map((cell, at) => <td key={at}>{at === 0 && behind ? <Link to={behind}>{cell}</Link> : cell}</td>)}</tr>)}</tbody>
      </table>
    )}
    {table.cost !== null && <p><small>This question cost {table.cost} of the 50,000 cells that one may ask for.</small></p>}
  </div>
);

function Asking({ of: chosen }: { readonly of: Chosen }) {
  const notify = useNotify();
  const [text, setText] = useState(chosen.text);
  const [table, setTable] = useState<Table | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const [isSaving, setSaving] = useState(false);
  const run = () => ask(text).then((answer) => { setTable(answer); setRefused(null); }, (error: Error) => { setTable(null); setRefused(error.message); });
  const copy = async () => { await navigator.clipboard.writeText(csvOf(table!)); notify("The answer is copied, as CSV."); };
  const take = () => addressOfAnswer({ text }).then((address) => { fetchToDisk(address); notify("The whole answer is on its way. That you took it is on record.", { type: "info" }); }, (error: Error) => setRefused(error.message));
  return (
    <section aria-label={chosen.title}>
      <h2>{chosen.title}</h2>
      <p>{chosen.explanation}</p>
      <TextField label="The question, as GraphQL" value={text} onChange={(event) => setText(event.target.value)} multiline fullWidth minRows={6} maxRows={20} margin="normal" />
      <div className="acts">
        <Button variant="contained" onClick={() => void run()}>Ask</Button>
        <Button onClick={() => setSaving(true)}>Keep this question</Button>
        {chosen.key && <Button component="a" href={`/explorer/?question=${chosen.key}`}>Open in the explorer</Button>}
        <Button onClick={() => void take()}>Take as CSV</Button>
        {table && <Button onClick={() => void copy()}>Copy as CSV</Button>}
      </div>
      {refused && <p role="alert">{refused}</p>}
      {table && <Answered of={table} />}
      {isSaving && <SaveView list="explorer" asks={{ text }} close={() => setSaving(false)} />}
    </section>
  );
}

/** A question that nobody has worked out yet. */
const own: Chosen = { key: "", title: "A question of your own", explanation: "Write it, or paste it from the explorer; ask it, and keep it for yourself or for others.", text: "query { caseStatistics(groupBy: [STATUS]) { keys { label } count behind } }" };

/** Questions that anybody may ask of the office: those worked out for others, those that people kept, and one's own. */
export default function QuestionsPage() {
  const { data, error } = useQuestion(allQuestions, {});
  const [search] = useSearchParams();
  const [chosen, setChosen] = useState<string | null>(search.get("own") ? own.key : null);
  const worked = data?.workedQuestions.map(({ name, ...one }) => ({ key: name, ...one })) ?? [];
  const kept = data?.savedViews.nodes.map((view) => ({ key: view.id, view, title: view.name, explanation: view.isMine ? viewAudiences[view.audience] : `Shared by ${view.owner?.name ?? "somebody who left"}`, text: view.asks.text })) ?? [];
  const subjects = (Object.keys(noteSubjects) as NoteSubject[]).map((about) => [about, worked.filter((one) => one.about === about)] as const).filter(([, own]) => own.length > 0);
  const current = [...subjects.flatMap(([, own]) => own), ...kept, own].find(({ key }) => key === chosen) ?? subjects[0]?.[1][0];
  const item = ({ key, title }: { readonly key: string; readonly title: string }) => <li key={key}><button type="button" className="ask" aria-pressed={key === current?.key} onClick={() => setChosen(key)}>{title}</button></li>;
  const view = kept.find(({ key }) => key === current?.key)?.view;
  return (
    <Page title="Questions" intro={<>Worked questions to begin with. Each is answered over what you may see. <a href="/explorer/">The explorer</a> has every field with its description.</>}>
      <Refusal of={refusalIn(error)} />
      {!data && !error && <SkeletonText />}
      {current && (
        <Sides>
          <nav aria-label="Questions">
            {kept.length > 0 && <><h2>Kept</h2><ul>{kept.map(item)}</ul></>}
            <h2>New</h2>
            <ul>{item(own)}</ul>
            {subjects.map(([about, own]) => <Fragment key={about}><h2>{noteSubjects[about]}</h2><ul>{own.map(item)}</ul></Fragment>)}
          </nav>
          <div>
            <Asking key={current.key} of={current} />
            {view && <Choices record={{ ...view, asks: { filters: {}, orders: [] } }} acts={viewActs} first={null} />}
          </div>
        </Sides>
      )}
    </Page>
  );
}
