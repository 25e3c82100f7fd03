import { Button } from "@mui/material";
import { employments } from "@remit/domain/organisation/labels";
import { sayGrade } from "@remit/domain/organisation/levels";
import { probationReportsNeeded } from "@remit/domain/organisation/staff";
import { availabilityInWords } from "@remit/domain/absence/presence";
import { useMemo, useState } from "react";
import { useRecord } from "../frame/data/useRecord";
import { Link, useParams } from "react-router";
import { AuditOf } from "../audit/AuditOf";
import { Choices } from "../frame/choices/Choices";
import { Refusal } from "../frame/choices/Refusal";
import { refusalIn } from "../frame/data/translateErrors";
import { useChanged } from "../frame/live/useChanged";
import { Facts } from "../frame/record/Facts";
import { RecordPage } from "../frame/record/RecordPage";
import type { RecordTab } from "../frame/record/RecordTabs";
import { SkeletonRecord } from "../frame/record/Skeletons";
import { StatusPill } from "../frame/record/StatusPill";
import { may, useSession } from "../frame/session/useSession";
import { dayOf, sayDay } from "../frame/words/dates";
import { LendDialog } from "./LendDialog";
import { Loans } from "./Loans";
import { personActs } from "./personActs";
import { Calling } from "./personStyles";
import { Positions } from "./Positions";
import { Probation } from "./Probation";
import { Reach } from "./Reach";
import type { Person } from "./records";
import { personChoices } from "./worthShowing";

const Standing = ({ of: person }: { readonly of: Person }) => {
  if (!person.isActive) return <StatusPill isOver>Left the office</StatusPill>;
  return (
    <>
      <StatusPill>{availabilityInWords(person, dayOf(new Date()))}</StatusPill>
      {person.inductionCompletedOn === null && <StatusPill tone="amber">Induction not completed: no live work</StatusPill>}
      {person.onProbationUntil && <StatusPill>On probation until {sayDay(person.onProbationUntil)}</StatusPill>}
    </>
  );
};

const About = ({ of: person }: { readonly of: Person }) => {
  const held = person.holdings.nodes.filter(({ heldTo }) => heldTo === null);
  const primary = (held.find(({ isPrimary }) => isPrimary) ?? held[0])?.position;
  return (
    <Calling>
      <span>{primary ? `${primary.title} · ${primary.team ? `${primary.team.name}, ` : ""}${primary.segment.name}` : "Holds no position"}</span>
      {person.isActive && <Reach of={person} />}
    </Calling>
  );
};

const WhatWeKnow = ({ of: person }: { readonly of: Person }) => (
  <Facts
    of={[
      ["E-mail", <a key="mail" href={`mailto:${person.email}`}>{person.email}</a>],
      ["Own line", person.telephone],
      ["Line manager", person.lineManager && <Link key="manager" to={`/directory/${person.lineManager.id}/show`}>{person.lineManager.name}</Link>],
      ["Level of casework", person.level && sayGrade(person.level)],
      ["Skills", person.skills.join(", ")],
      ["How they come on", person.isFollowedByMe && <Link key="development" to={`/development/${person.id}`}>Grade, training and mentors</Link>],
      ["Works here as", `${employments[person.employment]}, ${person.fte === 1 ? "full time" : `${person.fte} of full time`}`],
      ["Working days", person.calendar && `of the calendar for ${person.calendar.name}`],
      ["Workload", person.isWorkloadSeenByMe && person.isActive && <Link key="workload" to={`/points/people/${person.id}`}>In points, line by line</Link>],
      ["Started", sayDay(person.startedOn)],
      ["Induction", person.inductionCompletedOn ? `completed ${sayDay(person.inductionCompletedOn)}` : "not completed"],
      ["Left", person.leftOn && sayDay(person.leftOn)],
    ]}
  />
);

const tabsOf = (person: Person): readonly RecordTab[] => {
  const reports = person.probationReports.nodes.length;
  return [
    { name: "positions", label: "Positions", count: person.holdings.nodes.filter(({ heldTo }) => heldTo === null).length, content: () => <Positions of={person} /> },
    { name: "loans", label: "Lent permissions", content: () => <Loans loans={[...person.lent.nodes, ...person.borrowed.nodes]} empty="Whoever deputises may be lent some of this person's permissions for a time." /> },
    ...(reports > 0 || person.onProbationUntil ? [{ name: "probation", label: `Probation, ${reports} of ${probationReportsNeeded} reports`, content: () => <Probation of={person} /> }] : []),
  ];
};

/** What an administrator does about a person besides the choices of the record itself. */
function MoreActs({ of: person }: { readonly of: Person }) {
  const [isLending, setLending] = useState(false);
  const session = useSession();
  const isOwn = session.person.id === person.id;
  const isAdministrator = may(session, ["manage-organisation"]);
  if (!person.isActive || !(isOwn || isAdministrator)) return null;
  return (
    <div className="not-on-paper" style={{ display: "flex", flexWrap: "wrap", gap: 8 }}>
      <Button onClick={() => setLending(true)}>Lend permissions…</Button>
      {isAdministrator && !isOwn && <Button component={Link} to={`/work-management/moving/${person.id}`}>Move, or end access…</Button>}
      {isLending && <LendDialog from={person} {...(isOwn && { lendable: session.permissions })} close={() => setLending(false)} />}
    </div>
  );
}

/** A person: what they hold and held, whether they are here, how to reach them, and what can be done. */
export default function PersonPage() {
  const { id = "" } = useParams();
  const session = useSession();
  const { data: person, error, refetch } = useRecord<Person>("directory", id);
  useChanged(useMemo(() => ["organisation"], []), refetch);
  if (error) return <Refusal of={refusalIn(error)} />;
  if (!person) return <SkeletonRecord />;
  return (
    <RecordPage
      reference={person.staffNumber}
      title={person.name}
      heading="Who they are"
      status={<Standing of={person} />}
      about={<About of={person} />}
      choices={<><Choices record={{ ...person, choices: personChoices(person, session) }} acts={personActs} first={person.inductionCompletedOn ? "setAvailability" : "completeInduction"} /><MoreActs of={person} /></>}
      tabs={tabsOf(person)}
      happened={may(session, ["read-audit"]) && <AuditOf recordId={person.id} />}
    >
      <WhatWeKnow of={person} />
    </RecordPage>
  );
}
