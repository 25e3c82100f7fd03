import { trainingKinds } from "@remit/domain/development/labels";
import { sayGrade } from "@remit/domain/organisation/levels";
import { Link } from "react-router";
import { Choices } from "../frame/choices/Choices";
import { EmptyState } from "../frame/record/EmptyState";
import { StatusPill } from "../frame/record/StatusPill";
import { sayDay } from "../frame/words/dates";
import { colleagueActs, pairActs, trainingActs } from "./acts";
import type { Colleague, Grade, Pair, Training } from "./records";
import { allowedOf, Sheet } from "./Sheet";

const GradeRow = ({ of: { level, startsOn, endsOn, reason, setBy } }: { readonly of: Grade }) => (
  <li data-over={endsOn !== null}><div><span className="name">{sayGrade(level)}<small>from {sayDay(startsOn)}{endsOn && ` to ${sayDay(endsOn)}`}{setBy && ` · set by ${setBy.name}`} · {reason}</small></span></div></li>
);

const Standing = ({ of: { takenBackOn, hasExpired, isRenewed, expiresOn } }: { readonly of: Training }) => {
  if (takenBackOn) return <StatusPill isOver>Taken back</StatusPill>;
  if (!expiresOn) return null;
  return hasExpired ? <StatusPill {...(isRenewed ? { isOver: true } : { tone: "red" as const })}>{isRenewed ? "Renewed since" : `Ran out ${sayDay(expiresOn)}`}</StatusPill> : <StatusPill>Counts until {sayDay(expiresOn)}</StatusPill>;
};

const TrainingRow = ({ of: one }: { readonly of: Training }) => (
  <li data-over={one.takenBackOn !== null}><div>
    <span className="name">{one.title}<small>{[trainingKinds[one.kind], sayDay(one.on), one.provider, one.field && `knows ${one.field} since`, one.recordedBy && `recorded by ${one.recordedBy.name}`, one.takenBackReason].filter(Boolean).join(" · ")}</small></span>
    <Standing of={one} />
    <span className="acts"><Choices record={allowedOf(one)} acts={trainingActs} first={null} /></span>
  </div></li>
);

const PairRow = ({ of, isMentor }: { readonly of: Pair; readonly isMentor: boolean }) => {
  const other = isMentor ? of.staff : of.mentor;
  return (
    <li data-over={!of.isCurrent}><div>
      <span className="name">{isMentor ? "Mentors " : "Mentored by "}{other && <Link to={`/development/${other.id}`}>{other.name}</Link>}<small>{of.in} · from {sayDay(of.startsOn)}{of.endsOn && ` to ${sayDay(of.endsOn)}`}</small></span>
      <span className="acts"><Choices record={allowedOf(of)} acts={pairActs} first={null} /></span>
    </div></li>
  );
};

/** What is followed by the person, their leaders and whoever keeps the organisation: grades, training, mentors (CS-23, CS-30). */
export function Learned({ of: person }: { readonly of: Colleague }) {
  const { grades, trainingRecords, mentors, mentoring, skills } = person;
  return (
    <>
      <Sheet title="Grade" about="The level says how complex the cases are that somebody is given; each level includes those beneath." record={person} acts={colleagueActs} begin={["setGrade"]}>
        {grades.nodes.length === 0 ? <EmptyState title="No grade on record">Until one is set, assignments are held to no level.</EmptyState> : <ul>{grades.nodes.map((one) => <GradeRow key={one.id} of={one} />)}</ul>}
      </Sheet>
      <Sheet title="What they learned" about={skills.length > 0 ? `Fields that they know: ${skills.join(", ")}.` : "No field is on record yet."} record={person} acts={colleagueActs} begin={["recordTraining"]}>
        {trainingRecords.nodes.length === 0 ? <EmptyState title="Nothing on record yet">Courses, coaching, induction and fields that somebody knows are put on record here, by them or by whoever leads them.</EmptyState> : <ul>{trainingRecords.nodes.map((one) => <TrainingRow key={one.id} of={one} />)}</ul>}
      </Sheet>
      <Sheet title="Mentors" about="Whoever is of level 3 or above mentors others." record={person} acts={colleagueActs} begin={["arrangeMentor"]}>
        {mentors.nodes.length + mentoring.nodes.length === 0 ? <EmptyState title="Nobody mentors them, and they mentor nobody">Whoever leads them arranges it.</EmptyState> : <ul>{mentors.nodes.map((one) => <PairRow key={one.id} of={one} isMentor={false} />)}{mentoring.nodes.map((one) => <PairRow key={one.id} of={one} isMentor />)}</ul>}
      </Sheet>
    </>
  );
}
