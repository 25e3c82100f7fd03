import { discussionKinds } from "@remit/domain/policies/labels";
import { Link } from "react-router";
import { Things } from "../cases/record/drawerStyles";
import { Refusal } from "../frame/choices/Refusal";
import { refusalIn } from "../frame/data/translateErrors";
import { useQuestion } from "../frame/data/useQuestion";
import { Page } from "../frame/layout/Page";
import { EmptyState } from "../frame/record/EmptyState";
import { SkeletonRows } from "../frame/record/Skeletons";
import { StatusPill } from "../frame/record/StatusPill";
import { sayDay } from "../frame/words/dates";
import { Adding } from "./Adding";
import { discussions } from "./documents";
import { guidanceBeginnings } from "./guidanceActs";
import { PoliciesNav } from "./PoliciesNav";
import type { DiscussionRow } from "./records";

const Talks = ({ rows }: { readonly rows: readonly DiscussionRow[] }) => (rows.length === 0 ? <EmptyState title="No talk about guidance concerns you">Whoever leads people logs here what they went over in a one-to-one or a team meeting. Those who were there read it.</EmptyState> : (
  <Things>{rows.map((one) => (
    <li key={one.id}>
      <h3>{one.team?.name ?? one.people} <span>{sayDay(one.heldOn)}</span></h3>
      <div className="how"><StatusPill>{discussionKinds[one.kind]}</StatusPill></div>
      <p className="said">{one.items.nodes.map(({ id, item }, at) => <span key={id}>{at > 0 && ", "}<Link to={`/guidance/${item.id}/show`}>{item.title}</Link></span>)}{one.note && `. ${one.note}`}</p>
      <p className="about">{one.ledBy?.name}{one.team && ` with ${one.people}`}</p>
    </li>
  ))}</Things>
));

/** When guidance was gone over with the reader, or by them (AS-20). */
export default function DiscussionsPage() {
  const { data, error } = useQuestion(discussions, {});
  return (
    <Page title="Guidance talked over" intro="What was gone over in one-to-ones and team meetings, for those who were there." actions={<Adding label="Log a talk" how={guidanceBeginnings.logTalk} lists={["itemIds"]} done="Logged, for you and those who were there." />}>
      <PoliciesNav />
      {error && <Refusal of={refusalIn(error)} />}
      {!data && !error && <SkeletonRows rows={4} />}
      {data && <Talks rows={data.guidanceDiscussions.nodes} />}
    </Page>
  );
}
