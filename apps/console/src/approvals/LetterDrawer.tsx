import type { ReactNode } from "react";
import { fitting, type Table } from "../cases/fitting";
import { Head, Things } from "../cases/record/drawerStyles";
import type { Kept } from "../frame/choices/act";
import { Choices, type Act } from "../frame/choices/Choices";
import { Refusal } from "../frame/choices/Refusal";
import type { Question } from "../frame/data/documents";
import { refusalIn } from "../frame/data/translateErrors";
import { useQuestion } from "../frame/data/useQuestion";
import { SkeletonText } from "../frame/record/Skeletons";
import type { LetterOut } from "./documents";
import { LetterRow } from "./LetterRow";

interface Props<Of extends Kept> {
  /** What the letters are of: a case or a review. */
  readonly of: Of;
  readonly state: string;
  readonly asks: Question<{ readonly id: string }, { readonly of: { readonly drawer: { readonly nodes: readonly LetterOut[] } } | null }>;
  /** How a letter is begun there: the law's table, and a form for each of its actions. */
  readonly law: Table;
  readonly begins: Readonly<Record<string, Act<Of>>>;
  /** What stands where there is none. */
  readonly children: ReactNode;
}

/** The letters of a case or of a review, and how one more is begun. */
export function LetterDrawer<Of extends Kept>({ of, state, asks, law, begins, children }: Props<Of>) {
  const { data, error } = useQuestion(asks, { id: of.id });
  const offered = fitting(of.choices, law, state).filter(({ action }) => action in begins);
  const rows = data?.of?.drawer.nodes;
  return (
    <>
      <Head>{offered.length > 0 && <Choices record={{ ...of, choices: offered }} acts={begins} first={null} />}</Head>
      <Refusal of={refusalIn(error)} />
      {!rows && !error && <SkeletonText />}
      {rows && (rows.length > 0 ? <Things>{rows.map((row) => <LetterRow key={row.id} row={row} />)}</Things> : children)}
    </>
  );
}
