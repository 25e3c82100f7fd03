import { useMemo } from "react";
import { Things } from "../cases/record/drawerStyles";
import { Refusal } from "../frame/choices/Refusal";
import { refusalIn } from "../frame/data/translateErrors";
import { useQuestion } from "../frame/data/useQuestion";
import { Page } from "../frame/layout/Page";
import { useChanged } from "../frame/live/useChanged";
import { EmptyState } from "../frame/record/EmptyState";
import { Paper } from "../frame/record/recordStyles";
import { SkeletonRows } from "../frame/record/Skeletons";
import { useSession } from "../frame/session/useSession";
import { myAdvice, type MyAdvice } from "./documents";
import { Item } from "./Item";

const parts = [
  ["forMe", "For you to answer"],
  ["toActOn", "Answered: say what was done"],
  ["asked", "Asked by you, waiting for an answer"],
  ["over", "Settled lately"],
] as const satisfies readonly (readonly [keyof MyAdvice, string])[];

const Part = ({ title, of }: { readonly title: string; readonly of: MyAdvice[keyof MyAdvice] }) => (
  <Paper aria-label={title} style={{ marginBottom: 18 }}>
    <h2 style={{ fontSize: "1.0625rem", fontWeight: 650, marginBottom: 8 }}>{title} <span className="figures">{of.totalCount}</span></h2>
    <Things>{of.nodes.map((one) => <Item key={one.id} of={one} />)}</Things>
  </Paper>
);

/** What a person is asked, what they asked, and what they have still to act on. */
export default function AdvicePage() {
  const { person } = useSession();
  const { data, error, refetch } = useQuestion(myAdvice, {});
  useChanged(useMemo(() => [`person:${person.id}`], [person.id]), refetch);
  const filled = data ? parts.filter(([name]) => data[name].totalCount > 0) : [];
  return (
    <Page title="Advice" intro="Questions about cases, up the line of management and to advisers. Asking moves no case.">
      <Refusal of={refusalIn(error)} />
      {!data && !error && <SkeletonRows rows={5} />}
      {data && filled.length === 0 && <EmptyState title="No advice waits for you">Nobody asks you anything, and you asked nothing. To ask, open a case and its drawer “Advice”.</EmptyState>}
      {data && filled.map(([name, title]) => <Part key={name} title={title} of={data[name]} />)}
    </Page>
  );
}
