import { gql } from "@apollo/client";
import { Refusal } from "../frame/choices/Refusal";
import { question } from "../frame/data/documents";
import { refusalIn } from "../frame/data/translateErrors";
import { useQuestion } from "../frame/data/useQuestion";
import { today } from "../frame/forms/fields";
import { EmptyState } from "../frame/record/EmptyState";
import { SkeletonRows } from "../frame/record/Skeletons";
import { Figures } from "../external-reviewers/figureStyles";

interface Rate {
  readonly staffId: string;
  readonly name: string;
  readonly teamName: string | null;
  readonly decided: number;
  readonly corrected: number;
  readonly letters: number;
}
const ratesQuestion = question<{ from: string; to: string }, { correctionRates: readonly Rate[] }>(gql("query CorrectionRates($from: Date!, $to: Date!) { correctionRates(from: $from, to: $to) { staffId name teamName decided corrected letters } }"));

/** How often letters and requests had to be corrected before they were approved, over the twelve months until today (PO-58). */
export function Corrections() {
  const to = today();
  const { data, error } = useQuestion(ratesQuestion, { from: `${Number(to.slice(0, 4)) - 1}${to.slice(4).replace("02-29", "02-28")}`, to });
  return (
    <>
      <p>Of what was referred in the last twelve months, how much was sent back to be corrected: yours, and that of those whom you lead.</p>
      <Refusal of={refusalIn(error)} />
      {!data && !error && <SkeletonRows rows={5} />}
      {data && (data.correctionRates.length === 0 ? <EmptyState title="Nothing was decided yet">Once what you or your team refer is decided, how often it came back stands here.</EmptyState> : (
        <Figures>
          <table>
            <thead><tr><th scope="col">Who</th><th scope="col">Team</th><th scope="col">Decided</th><th scope="col">Letters among them</th><th scope="col">Sent back</th><th scope="col">Rate</th></tr></thead>
            <tbody>{data.correctionRates.map((row) => <tr key={`${row.staffId} ${row.teamName ?? ""}`}><th scope="row">{row.name}</th><td>{row.teamName}</td><td>{row.decided}</td><td>{row.letters}</td><td>{row.corrected}</td><td>{Math.round((100 * row.corrected) / row.decided)}%</td></tr>)}</tbody>
          </table>
        </Figures>
      ))}
    </>
  );
}
