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
import { myPolicies } from "./documents";
import { PoliciesNav } from "./PoliciesNav";
import type { AcceptanceRow } from "./records";

type Rows = { readonly rows: readonly AcceptanceRow[] };
const Called = ({ of: { policy, policyVersion } }: { readonly of: AcceptanceRow }) => <h3><Link to={`/policy-versions/${policyVersion.id}/show`}>{policy.name}</Link> <span>version {policyVersion.number}</span></h3>;

const Waiting = ({ rows }: Rows) => (
  <section aria-label="To read and accept">
    <h2>To read and accept</h2>
    {rows.length === 0 && <EmptyState title="You have accepted every policy that concerns you">When one is added or changed you are told, and it stands here until you accept it.</EmptyState>}
    <Things>{rows.map((one) => <li key={one.id}><Called of={one} /><div className="how"><StatusPill tone={one.isOverdue ? "red" : "amber"}>{one.isOverdue ? "late since" : "by"} {sayDay(one.dueOn)}</StatusPill></div></li>)}</Things>
  </section>
);
const Before = ({ rows }: Rows) => rows.length > 0 && (
  <section aria-label="What you accepted" style={{ marginTop: 30 }}>
    <h2>What you accepted</h2>
    <Things>{rows.map((one) => <li key={one.id} data-over={!one.isCurrent}><Called of={one} /><div className="how"><StatusPill isOver={!one.isCurrent}>accepted {sayDay(one.acceptedOn!)}{!one.isCurrent && ", no longer current"}</StatusPill></div></li>)}</Things>
  </section>
);

/** What policies ask of the reader, and what they accepted before (AS-04, AS-07). */
export default function MinePage() {
  const { data, error } = useQuestion(myPolicies, {});
  return (
    <Page title="Policies for me" intro="What you are asked to read and accept, and what you accepted before.">
      <PoliciesNav />
      {error && <Refusal of={refusalIn(error)} />}
      {!data && !error && <SkeletonRows rows={4} />}
      {data && <><Waiting rows={data.waiting.nodes} /><Before rows={data.before.nodes} /></>}
    </Page>
  );
}
