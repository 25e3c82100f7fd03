import { addCalendarDays } from "@remit/domain/calendar/calendar-date";
import { sayGrade } from "@remit/domain/organisation/levels";
import { Link } from "react-router";
import { Refusal } from "../frame/choices/Refusal";
import { refusalIn } from "../frame/data/translateErrors";
import { useQuestion } from "../frame/data/useQuestion";
import { today } from "../frame/forms/fields";
import { Page } from "../frame/layout/Page";
import { EmptyState } from "../frame/record/EmptyState";
import { SkeletonRows } from "../frame/record/Skeletons";
import { StatusPill } from "../frame/record/StatusPill";
import { sayDay } from "../frame/words/dates";
import { ListSheet } from "../reference-data/listStyles";
import { WorkTabs } from "../work-management/WorkTabs";
import { peopleQuestion } from "./documents";
import { fieldsOf } from "./fieldsOf";
import type { Followed } from "./records";

/** Days ahead in which training that runs out is worth knowing. */
const ahead = 45;

const PersonRow = ({ of: { id, name, level, skills, isManagedByMe, trainingRecords, appraisals, developmentTalks }, on }: { readonly of: Followed; readonly on: string }) => {
  const [appraisal] = appraisals.nodes;
  const next = developmentTalks.nodes[0]?.nextOn;
  return (
    <li><div>
      <span className="name"><Link to={`/development/${id}`}>{name}</Link><small>{[level === null ? "no level on record" : sayGrade(level), skills.length > 0 && `knows ${skills.join(", ")}`, next && `you meet on ${sayDay(next)}`].filter(Boolean).join(" · ")}</small></span>
      {isManagedByMe && appraisal && <StatusPill {...(appraisal.dueOn < on && { tone: "red" as const })}>Appraisal due {sayDay(appraisal.dueOn)}</StatusPill>}
      {trainingRecords.nodes.map(({ title, expiresOn }) => <StatusPill key={title + expiresOn} tone={expiresOn < on ? "red" : "amber"}>{title} {expiresOn < on ? "ran out" : `runs out ${sayDay(expiresOn)}`}</StatusPill>)}
    </div></li>
  );
};

/** The people whom one leads: what each is given, what each knows, and what is due; and which field hangs on one of them alone (CS-20, CS-23). */
export default function MyPeoplePage() {
  const on = today();
  const { data, error } = useQuestion(peopleQuestion, { soon: addCalendarDays(on, ahead) });
  const people = data?.staffMembers.nodes ?? [];
  return (
    <Page title="How my people come on" intro="Grades, training, mentors and what is due, of those whom you lead or manage." actions={<WorkTabs />}>
      <Refusal of={refusalIn(error)} />
      <ListSheet aria-label="People">
        <header><div><h2>People</h2><p>Appraisals and talks show for those whom you manage yourself.</p></div></header>
        {!data && !error && <SkeletonRows rows={6} />}
        <ul>{people.map((one) => <PersonRow key={one.id} of={one} on={on} />)}</ul>
        {data && people.length === 0 && <EmptyState title="You lead nobody">People appear here once they work in a position that you direct, or you manage them.</EmptyState>}
      </ListSheet>
      {people.length > 0 && (
        <ListSheet aria-label="Who knows what">
          <header><div><h2>Who knows what</h2><p>A field that one person alone knows stands still when they are away: somebody else could learn it.</p></div></header>
          <ul className="short">{fieldsOf(people).map(({ field, names }) => <li key={field}><div><span className="name">{field}<small>{names.join(", ")}</small></span>{names.length === 1 && <StatusPill>One person alone</StatusPill>}</div></li>)}</ul>
        </ListSheet>
      )}
    </Page>
  );
}
