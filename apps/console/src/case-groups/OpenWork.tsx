import { gql } from "@apollo/client";
import { activityKinds, channels, correspondenceStatuses, serviceRequestStatuses } from "@remit/domain/casework/labels";
import { Link } from "react-router";
import type { ActivityRow, LetterRow, RequestRow } from "../cases/records";
import { Things } from "../cases/record/drawerStyles";
import { Refusal } from "../frame/choices/Refusal";
import { question } from "../frame/data/documents";
import { refusalIn } from "../frame/data/translateErrors";
import { useQuestion } from "../frame/data/useQuestion";
import { EmptyState } from "../frame/record/EmptyState";
import { SkeletonText } from "../frame/record/Skeletons";
import { StatusPill } from "../frame/record/StatusPill";
import { sayShortDay } from "../frame/words/dates";
import { DueDay } from "../work-management/DueDay";

interface OfCase {
  readonly case: { readonly id: string; readonly reference: string } | null;
}
interface Open {
  readonly requests: { readonly nodes: readonly (RequestRow & OfCase)[] };
  readonly activities: { readonly nodes: readonly (ActivityRow & OfCase)[] };
  readonly letters: { readonly nodes: readonly (LetterRow & OfCase)[] };
}

const openIn = question<{ id: string }, Open>(gql(`query OpenWork($id: ID!) {
  requests: serviceRequests(first: 200, filter: { isOpen: { eq: true }, caseGroup: { id: { eq: $id } } }) { nodes { id reference summary status priority nextActionDueOn isDueSoon case { id reference } } }
  activities(first: 200, filter: { isOpen: { eq: true }, caseGroup: { id: { eq: $id } } }) { nodes { id kind summary dueOn case { id reference } } }
  letters: inboundCorrespondences(first: 200, filter: { isOpen: { eq: true }, caseGroup: { id: { eq: $id } } }) { nodes { id channel summary status receivedAt case { id reference } } } }`));

const Where = ({ case: its, tab }: OfCase & { readonly tab: string }) => (its ? <p className="about">on <Link to={`/cases/${its.id}/show?tab=${tab}`}>{its.reference}</Link></p> : null);

/** Everything that is open in a case group, by kind: what keeps it from going back to its segment (WM-46, WM-49). */
export function OpenWork({ groupId }: { readonly groupId: string }) {
  const { data, error } = useQuestion(openIn, { id: groupId });
  if (error) return <Refusal of={refusalIn(error)} />;
  if (!data) return <SkeletonText />;
  const { requests, activities, letters } = data;
  if (requests.nodes.length + activities.nodes.length + letters.nodes.length === 0) return <EmptyState title="Nothing is open">The group can go back to its segment.</EmptyState>;
  return (
    <Things>
      {requests.nodes.map((row) => (
        <li key={row.id}>
          <h3><span className="figures">{row.reference}</span>{row.summary}</h3>
          <div className="how"><DueDay on={row.nextActionDueOn} isDueSoon={row.isDueSoon} /><StatusPill>{serviceRequestStatuses[row.status]}</StatusPill></div>
          <Where case={row.case} tab="requests" />
        </li>
      ))}
      {activities.nodes.map((row) => (
        <li key={row.id}>
          <h3><span>{activityKinds[row.kind]}</span>{row.summary}</h3>
          <div className="how"><DueDay on={row.dueOn} isDueSoon={false} /></div>
          <Where case={row.case} tab="activities" />
        </li>
      ))}
      {letters.nodes.map((row) => (
        <li key={row.id}>
          <h3><span>{channels[row.channel]}</span>{row.summary}</h3>
          <div className="how">arrived {sayShortDay(row.receivedAt)}<StatusPill>{correspondenceStatuses[row.status]}</StatusPill></div>
          <Where case={row.case} tab="correspondence" />
        </li>
      ))}
    </Things>
  );
}
