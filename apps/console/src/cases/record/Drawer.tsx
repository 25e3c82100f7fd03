import { caseAdditions } from "@remit/domain/casework/case-additions";
import type { ReactNode } from "react";
import { Choices, type Act } from "../../frame/choices/Choices";
import { Refusal } from "../../frame/choices/Refusal";
import type { Question } from "../../frame/data/documents";
import { refusalIn } from "../../frame/data/translateErrors";
import { useQuestion } from "../../frame/data/useQuestion";
import { SkeletonText } from "../../frame/record/Skeletons";
import { fitting, type Table } from "../fitting";
import type { CaseRecord } from "../records";
import { Head } from "./drawerStyles";

interface Props<Row> {
  readonly of: CaseRecord;
  readonly asks: Question<{ readonly id: string }, { case: { drawer: { nodes: readonly Row[] } } | null }>;
  /** What can be added to it. */
  readonly adds?: Readonly<Record<string, Act<CaseRecord>>>;
  /** The law's table of what can be added; that of casework where nothing else is said. */
  readonly law?: Table;
  /** An `<EmptyState>`. */
  readonly empty: ReactNode;
  readonly children: (rows: readonly Row[]) => ReactNode;
}

/** One drawer of a case: what can be added to it, and what is in it. */
export function Drawer<Row>({ of, asks, adds = {}, law = caseAdditions, empty, children }: Props<Row>) {
  const { data, error } = useQuestion(asks, { id: of.id });
  const offered = fitting(of.choices, law, of.status).filter(({ action }) => adds[action]);
  const rows = data?.case?.drawer.nodes;
  return (
    <>
      <Head>{offered.length > 0 && <Choices record={{ ...of, choices: offered }} acts={adds} first={null} />}</Head>
      <Refusal of={refusalIn(error)} />
      {!rows && !error && <SkeletonText />}
      {rows && (rows.length > 0 ? children(rows) : empty)}
    </>
  );
}
