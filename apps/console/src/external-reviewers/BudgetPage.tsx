import { sayMoney } from "@remit/domain/authority/money";
import { budgetActions, sayYear, type headingActions } from "@remit/domain/external-reviewers/budget";
import { useState } from "react";
import { Button } from "@mui/material";
import { useQueryClient } from "@tanstack/react-query";
import { NumberInput, required } from "react-admin";
import { ActionDialog } from "../frame/choices/ActionDialog";
import { act, change, onIt } from "../frame/choices/act";
import { Choices, type Act } from "../frame/choices/Choices";
import { Refusal } from "../frame/choices/Refusal";
import { refusalIn } from "../frame/data/translateErrors";
import { useQuestion } from "../frame/data/useQuestion";
import { Line, Lines } from "../frame/forms/fields";
import { Page } from "../frame/layout/Page";
import { EmptyState } from "../frame/record/EmptyState";
import { SkeletonRows } from "../frame/record/Skeletons";
import { may, useSession } from "../frame/session/useSession";
import { budgetQuestion } from "./documents";
import { Figures } from "./figureStyles";
import type { HeadingRow } from "./records";

const must = required();
const Amount = ({ source, label }: { readonly source: string; readonly label: string }) => <NumberInput source={source} label={label} min={0} className="short" helperText={false} validate={must} />;
const pence = (pounds: unknown) => Math.round(Number(pounds) * 100);
/** "£1,200", "−£300". */
const say = (amount: number) => (amount < 0 ? `−${sayMoney(-amount)}` : sayMoney(amount));
const sum = (rows: readonly HeadingRow[], figure: (row: HeadingRow) => number) => rows.reduce((total, row) => total + figure(row), 0);

const headingActs = {
  editBudgetHeading: act<HeadingRow>({
    command: change("editBudgetHeading"), asks: <><Amount source="allotted" label="Allotted, in pounds" /><Amount source="expected" label="Still expected this year, in pounds" /><Lines source="note" label="What there is to say of it" rows={2} /></>,
    defaults: ({ allottedPence, expectedPence, note }) => ({ allotted: allottedPence / 100, expected: expectedPence / 100, note }), input: ({ allotted, expected, note }, row) => ({ ...onIt(row), note: note ?? "", allottedPence: pence(allotted), expectedPence: pence(expected) }), done: "Saved.",
  }),
} satisfies Readonly<Record<keyof typeof headingActions, Act<HeadingRow>>>;

const figures: readonly (readonly [string, (row: HeadingRow) => number])[] = [
  ["Allotted", (row) => row.allottedPence], ["Committed", (row) => row.committedPence], ["Actual", (row) => row.actualPence], ["Left", (row) => row.remainingPence], ["Still expected", (row) => row.expectedPence], ["Forecast", (row) => row.forecastPence], ["Variance", (row) => row.variancePence],
];
const Money = ({ amount, label }: { readonly amount: number; readonly label: string }) => <td {...(amount < 0 && { "data-tone": "red" })}>{say(amount)}{amount < 0 && <small>{label === "Variance" ? "overspend" : "over"}</small>}</td>;

function Year({ year, rows }: { readonly year: number; readonly rows: readonly HeadingRow[] }) {
  const keeps = rows.some(({ choices }) => choices.some(({ allowed }) => allowed));
  return (
    <section aria-labelledby={`year-${year}`} style={{ marginBottom: 30 }}>
      <h2 id={`year-${year}`} style={{ marginBottom: 6 }}>April {year} to March {year + 1}</h2>
      <Figures tabIndex={0} role="group" aria-label={`Figures of ${sayYear(year)}`}>
        <table>
          <thead><tr><th scope="col">Heading</th>{figures.map(([label]) => <th key={label} scope="col">{label}</th>)}{keeps && <th scope="col"><span className="for-ears">What can be done</span></th>}</tr></thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">{row.name}{row.note && <small>{row.note}</small>}</th>
                {figures.map(([label, figure]) => <Money key={label} amount={figure(row)} label={label} />)}
                {keeps && <td><Choices record={{ ...row, choices: row.choices.filter(({ allowed }) => allowed) }} acts={headingActs} first={null} /></td>}
              </tr>
            ))}
          </tbody>
          <tfoot><tr><th scope="row">Together</th>{figures.map(([label, figure]) => <Money key={label} amount={sum(rows, figure)} label={label} />)}{keeps && <td />}</tr></tfoot>
        </table>
      </Figures>
    </section>
  );
}

const addHeading = change("addBudgetHeading");
function Adding({ year }: { readonly year: number }) {
  const [isOpen, setOpen] = useState(false);
  const [once, setOnce] = useState(() => crypto.randomUUID());
  const queries = useQueryClient();
  const done = () => { setOnce(crypto.randomUUID()); void queries.invalidateQueries(); return "Added."; };
  return (
    <>
      <Button variant="contained" onClick={() => setOpen(true)}>{budgetActions.addBudgetHeading.label}</Button>
      {isOpen && (
        <ActionDialog title={budgetActions.addBudgetHeading.label} command={addHeading} input={({ allotted, expected, year: its, ...typed }) => ({ ...typed, year: Number(its), allottedPence: pence(allotted), expectedPence: pence(expected ?? 0), idempotencyKey: once })} close={() => setOpen(false)} onDone={done} defaults={{ year, expected: 0 }}>
          <NumberInput source="year" label="Financial year from April" min={2000} max={2199} step={1} className="short" helperText={false} validate={must} />
          <Line source="name" label="What it is for" isRequired />
          <Amount source="allotted" label="Allotted, in pounds" />
          <Amount source="expected" label="Still expected, in pounds" />
        </ActionDialog>
      )}
    </>
  );
}

/** The budget for commissioned work: allotted, promised, spent, left, what is still expected, and how the year will end (PO-56). */
export default function BudgetPage() {
  const session = useSession();
  const { data, error } = useQuestion(budgetQuestion, {});
  const rows = data?.budgetHeadings.nodes ?? [];
  const years = [...new Set(rows.map(({ year }) => year))];
  return (
    <Page title="Budget for commissioned work" intro="A fee is committed when work is commissioned, and actual once it is invoiced." actions={may(session, budgetActions.addBudgetHeading.by) && <Adding year={years[0] ?? new Date().getFullYear()} />}>
      <Refusal of={refusalIn(error)} />
      {!data ? <SkeletonRows rows={6} /> : rows.length === 0 ? <EmptyState title="There is no budget yet">Until a heading has money, nothing can be commissioned.</EmptyState> : years.map((year) => <Year key={year} year={year} rows={rows.filter((row) => row.year === year)} />)}
    </Page>
  );
}
