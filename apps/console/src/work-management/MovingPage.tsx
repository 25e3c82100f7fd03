import { Link, useParams } from "react-router";
import { Refusal } from "../frame/choices/Refusal";
import { useQuestion } from "../frame/data/useQuestion";
import { refusalIn } from "../frame/data/translateErrors";
import { Page } from "../frame/layout/Page";
import { EmptyState } from "../frame/record/EmptyState";
import { SkeletonRecord } from "../frame/record/Skeletons";
import { teamQuestion } from "./documents";
import { DepartureForm } from "./DepartureForm";
import { departureQuestion } from "./handover";
import { People } from "./teamStyles";
import { WorkTabs } from "./WorkTabs";

/** Whom to move: everyone in command, once each. The directory leads to anyone else. */
function WhomToMove() {
  const { data } = useQuestion(teamQuestion, {});
  const members = data?.myTeam.members ?? [];
  const people = members.filter((member, at) => !member.isYou && members.findIndex(({ staffId }) => staffId === member.staffId) === at);
  return (
    <Page title="Move someone" intro="Choose a person. You then say where each of their open case groups goes; nothing is left without an owner." actions={<WorkTabs />}>
      {data && people.length === 0 && <EmptyState title="Nobody works under this position">Find the person in the directory.</EmptyState>}
      <People aria-label="People in your command" style={{ maxWidth: 560 }}>
        {people.map(({ staffId, name, staffNumber, title, caseGroups }) => (
          <li key={staffId} style={{ display: "flex", gap: 12, padding: "9px 14px" }}>
            <Link to={`/work-management/moving/${staffId}`}>{name}</Link> <span className="figures">{staffNumber}</span> <span style={{ flex: 1 }}>{title}</span> <span>{caseGroups} open</span>
          </li>
        ))}
      </People>
    </Page>
  );
}

/** Moving a person to another position, or ending their access, with a plan for all their open work (WM-22). */
function Moving({ id }: { readonly id: string }) {
  const { data, error, refetch } = useQuestion(departureQuestion, { id });
  if (error) return <Refusal of={refusalIn(error)} />;
  if (!data) return <SkeletonRecord />;
  const { handoverPlan, staffMember } = data;
  if (!handoverPlan || !staffMember) return <EmptyState title="There is no such person, or their work is not yours to hand over">Find them in the directory, or ask an administrator.</EmptyState>;
  return (
    <Page title={`Move ${handoverPlan.name}`} intro={<>Staff number {staffMember.staffNumber}. Nothing of what they hold is left without an owner.</>} actions={<WorkTabs />}>
      <DepartureForm key={`${id} ${handoverPlan.version}`} departure={{ ...data, handoverPlan, staffMember }} reload={() => void refetch()} />
    </Page>
  );
}

/** With a person in the address, their handover; without one, whom to move. */
export default function MovingPage() {
  const { id } = useParams();
  return id ? <Moving id={id} /> : <WhomToMove />;
}
