import { sayGrade } from "@remit/domain/organisation/levels";
import { useMemo } from "react";
import { Link, useParams } from "react-router";
import { Refusal } from "../frame/choices/Refusal";
import { refusalIn } from "../frame/data/translateErrors";
import { useQuestion } from "../frame/data/useQuestion";
import { Page } from "../frame/layout/Page";
import { useChanged } from "../frame/live/useChanged";
import { EmptyState } from "../frame/record/EmptyState";
import { SkeletonRows } from "../frame/record/Skeletons";
import { useSession } from "../frame/session/useSession";
import { Between } from "./Between";
import { colleagueQuestion } from "./documents";
import { Learned } from "./Learned";

/** How somebody comes on: grade, training and mentors, and, for the two whom it is between, appraisals, talks and goals. */
export default function DevelopmentPage() {
  const { id = "" } = useParams();
  const { person: self } = useSession();
  const { data, error, refetch } = useQuestion(colleagueQuestion, { id });
  useChanged(useMemo(() => ["organisation", `person:${self.id}`], [self.id]), refetch);
  const person = data?.staffMember;
  if (error) return <Refusal of={refusalIn(error)} />;
  if (!data) return <SkeletonRows rows={8} />;
  if (!person) return <EmptyState title="There is no such person">Look for them in the <Link to="/directory">directory</Link>.</EmptyState>;
  const isOwn = person.id === self.id;
  return (
    <Page title={isOwn ? "How I come on" : `How ${person.name} comes on`} intro={<>{person.level === null ? "No level on record" : sayGrade(person.level)}. <Link to={`/directory/${person.id}/show`}>{isOwn ? "My entry in the directory" : "Their entry in the directory"}</Link>.</>}>
      {person.isFollowedByMe ? <Learned of={person} /> : <EmptyState title="This is for them and whoever leads them">Grades and training are read by the person, whoever manages or directs them, and whoever keeps the organisation.</EmptyState>}
      {(isOwn || person.isManagedByMe || person.appraisals.nodes.length > 0) && <Between of={person} />}
    </Page>
  );
}
