import { Button } from "@mui/material";
import { languages } from "@remit/domain/casework/labels";
import { letterTemplateActions, standardLineActions } from "@remit/domain/correspondence/templates";
import { useQueryClient } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { AdministrationPage } from "../administration/AdministrationPage";
import { Things } from "../cases/record/drawerStyles";
import { RowChoices } from "../cases/record/RowChoices";
import { ActionDialog } from "../frame/choices/ActionDialog";
import { change } from "../frame/choices/act";
import { onceFor } from "../frame/choices/onceFor";
import { Refusal } from "../frame/choices/Refusal";
import { refusalIn } from "../frame/data/translateErrors";
import { useQuestion } from "../frame/data/useQuestion";
import { EmptyState } from "../frame/record/EmptyState";
import { ReadingText } from "../frame/record/ReadingText";
import { StatusPill } from "../frame/record/StatusPill";
import { may, useSession } from "../frame/session/useSession";
import { sayDay } from "../frame/words/dates";
import { wordsQuestion, type LineRow, type TemplateRow } from "./documents";
import { LineFields, lineActs, newLineFields, newTemplateFields, newWords, templateActs, TemplateFields } from "./wordsActs";

function Add({ title, command, children, fields }: { readonly title: string; readonly command: string; readonly children: ReactNode; readonly fields: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  const [once] = useState(onceFor);
  const queries = useQueryClient();
  return (
    <>
      <Button onClick={() => setOpen(true)}>{title}</Button>
      {isOpen && <ActionDialog title={title} command={change(command)} defaults={newWords()} close={() => setOpen(false)} input={(typed) => ({ ...typed, idempotencyKey: once(typed) })} onDone={() => { void queries.invalidateQueries(); return "Added."; }}>{fields}{children}</ActionDialog>}
    </>
  );
}

const Template = ({ row }: { readonly row: TemplateRow }) => (
  <li data-over={!row.isInUse}>
    <h3>{row.name}</h3>
    <div className="how"><StatusPill isOver={!row.isInUse}>{row.isInUse ? "in use" : "not in use today"}</StatusPill></div>
    <p className="about">{row.kind?.name} · {languages[row.language]} · owned by {row.owner?.name}</p>
    {row.versions.nodes.map((one) => (
      <details key={one.id} style={{ gridColumn: "1 / -1" }}>
        <summary>Version {one.ordinal}, from {sayDay(one.fromOn)}{one.toOn && ` until ${sayDay(one.toOn)}`}: {one.subject}</summary>
        <ReadingText text={one.body} />
      </details>
    ))}
    <RowChoices record={row} acts={templateActs} law={letterTemplateActions} name={row.name} />
  </li>
);

const Line = ({ row }: { readonly row: LineRow }) => (
  <li data-over={!row.isInUse}>
    <h3>{row.name}</h3>
    <div className="how"><StatusPill isOver={!row.isInUse}>{row.isInUse ? `until ${sayDay(row.toOn)}` : "expired or not begun"}</StatusPill></div>
    <p className="about">{languages[row.language]} · owned by {row.owner?.name} · {sayDay(row.fromOn)} to {sayDay(row.toOn)}</p>
    <p className="said">{row.text}</p>
    <RowChoices record={row} acts={lineActs} law={standardLineActions} name={row.name} />
  </li>
);

/** The templates of the office's letters, its standard lines, and the fields that both may name (PO-27). */
export default function TemplatesPage() {
  const mayManage = may(useSession(), ["manage-reference-data"]);
  const { data, error } = useQuestion(wordsQuestion, {});
  return (
    <AdministrationPage title="Letters" intro="Templates in English and Welsh, and the standard lines that letters take in. A new version takes over from its own day; old letters keep theirs.">
      <Refusal of={refusalIn(error)} />
      <h2>Templates</h2>
      {mayManage && <Add title="Add a template" command="addLetterTemplate" fields={newTemplateFields}><TemplateFields /></Add>}
      {data?.letterTemplates.nodes.length === 0 ? <EmptyState title="There is no template yet">Letters are written without one until there is.</EmptyState> : <Things>{data?.letterTemplates.nodes.map((row) => <Template key={row.id} row={row} />)}</Things>}
      <h2 style={{ marginTop: 28 }}>Standard lines</h2>
      {mayManage && <Add title="Add a standard line" command="addStandardLine" fields={newLineFields}><LineFields /></Add>}
      {data?.standardLines.nodes.length === 0 ? <EmptyState title="There is no standard line yet" /> : <Things>{data?.standardLines.nodes.map((row) => <Line key={row.id} row={row} />)}</Things>}
      <h2 style={{ marginTop: 28 }}>Fields</h2>
      <Things>{data?.letterFields.map(({ name, says }) => <li key={name}><h3>{`{{${name}}}`}</h3><div className="how">{says}</div></li>)}</Things>
    </AdministrationPage>
  );
}
