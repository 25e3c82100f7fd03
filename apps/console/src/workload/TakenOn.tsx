import { standingResponsibilityActions } from "@remit/domain/workload/recording";
import { RowChoices } from "../cases/record/RowChoices";
import { Head, Things } from "../cases/record/drawerStyles";
import { Choices } from "../frame/choices/Choices";
import { useQuestion } from "../frame/data/useQuestion";
import { SkeletonText } from "../frame/record/Skeletons";
import { sayDay } from "../frame/words/dates";
import { Part } from "../insight/tableStyles";
import { personQuestion } from "./documents";
import { responsibilityActs, standingActs } from "./recordingActs";
import type { Person, Responsibility } from "./records";

/** From when to when something lasts. */
export const saySpan = ({ fromOn, toOn }: { readonly fromOn: string; readonly toOn: string | null }) => (toOn ? `${sayDay(fromOn)} to ${sayDay(toOn)}` : `since ${sayDay(fromOn)}`);
const state = ({ toOn }: { readonly toOn: string | null }) => (toOn === null ? "STANDING" : "ENDED");

const Row = ({ of }: { readonly of: Responsibility }) => (
  <li>
    <h3>{of.label}{of.units > 1 && `, ${of.units}`}</h3>
    <div className="how">{saySpan(of)}</div>
    {of.note && <div className="about">{of.note}</div>}
    <RowChoices record={of} acts={standingActs} law={standingResponsibilityActions} state={state(of)} name={of.label} />
  </li>
);

const Recorded = ({ of }: { readonly of: Person }) => (
  <>
    <Head><Choices record={of} acts={responsibilityActs} first={null} /></Head>
    {of.responsibilities.nodes.length === 0 ? <p>None on record. Practice teaching, mentoring, panels and the like stand here once a manager records them.</p> : <Things>{of.responsibilities.nodes.map((one) => <Row key={one.id} of={one} />)}</Things>}
  </>
);

/** What somebody takes on beside their cases, now and before (WL-07). */
export function TakenOn({ id }: { readonly id: string }) {
  const { data } = useQuestion(personQuestion, { id });
  return (
    <Part aria-label="Extra responsibilities">
      <h2>Extra responsibilities</h2>
      {!data && <SkeletonText lines={3} />}
      {data?.staffMember && <Recorded of={data.staffMember} />}
    </Part>
  );
}
