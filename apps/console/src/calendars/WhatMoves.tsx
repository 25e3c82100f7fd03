import { Link } from "react-router";
import { Refusal } from "../frame/choices/Refusal";
import { refusalIn } from "../frame/data/translateErrors";
import { useQuestion } from "../frame/data/useQuestion";
import { SkeletonText } from "../frame/record/Skeletons";
import { may, useSession } from "../frame/session/useSession";
import { count } from "../frame/words/counts";
import { sayShortDay } from "../frame/words/dates";
import { Moves } from "./calendarStyles";
import { casesCalled, whatMoves, type Move } from "./documents";
import { fold, type Line } from "./fold";
import { sayKind, sayMoves } from "./known";

/** How many lines are shown; the rest is counted. */
const shown = 200;

/** What the cases of some deadlines are called, where they may be seen. */
function useCaseNames(moves: readonly Move[]) {
  const ids = [...new Set(moves.flatMap(({ caseId }) => caseId ?? []))].slice(0, shown);
  const { data } = useQuestion(casesCalled, { ids }, { enabled: may(useSession(), ["see-cases"]) && ids.length > 0 });
  return new Map(data?.cases.nodes.map((one) => [one.id, one]));
}

const Whose = ({ of: { move, of, amount } }: { readonly of: Line }) => {
  if (of) return <small><Link to={`/cases/${of.id}/show`} target="_blank">{of.reference}</Link> {of.title}</small>;
  if (!move.caseId) return <small>{move.recordType}{amount > 1 && `, ${amount} of them`}</small>;
  return <small>of {count(amount, "case")} that your position does not show</small>;
};

const Lines = ({ of: moves }: { readonly of: readonly Move[] }) => {
  const lines = fold(moves, useCaseNames(moves));
  return (
    <div tabIndex={0} role="region" aria-label="Deadlines that move">
      <table>
        <thead><tr><th scope="col">Deadline</th><th scope="col">From</th><th scope="col">To</th></tr></thead>
        <tbody>
          {lines.slice(0, shown).map((line) => (
            <tr key={line.key}>
              <th scope="row">{sayKind(line.move.kind)}<Whose of={line} /></th>
              <td>{sayShortDay(line.move.from)}</td>
              <td>{sayShortDay(line.move.to)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {lines.length > shown && <small>and {lines.length - shown} more lines.</small>}
    </div>
  );
};

interface Props {
  /** Null for a closure, which counts in every calendar. */
  readonly calendarId: string | null;
  readonly on: string;
  readonly isRemoved: boolean;
}

/** Which open deadlines a day off would move, from when to when, before anything is changed (PO-40). */
export function WhatMoves(change: Props) {
  const { data, error, isPlaceholderData } = useQuestion(whatMoves, change);
  if (error) return <Refusal of={refusalIn(error)} />;
  if (!data || isPlaceholderData) return <SkeletonText lines={2} />;
  const { previewHoliday: moves } = data;
  return (
    <Moves>
      <strong role="status">{sayMoves(moves)}</strong>
      {moves.length > 0 && <Lines of={moves} />}
    </Moves>
  );
}
