import { Things } from "../cases/record/drawerStyles";
import { Choices } from "../frame/choices/Choices";
import { Refusal } from "../frame/choices/Refusal";
import { refusalIn } from "../frame/data/translateErrors";
import { useQuestion } from "../frame/data/useQuestion";
import { Page } from "../frame/layout/Page";
import { EmptyState } from "../frame/record/EmptyState";
import { SkeletonRows } from "../frame/record/Skeletons";
import { StatusPill } from "../frame/record/StatusPill";
import { may, useSession } from "../frame/session/useSession";
import { sayDay } from "../frame/words/dates";
import { Adding } from "./Adding";
import { arrangements } from "./documents";
import { arrangementActs, guidanceBeginnings } from "./guidanceActs";
import { PoliciesNav } from "./PoliciesNav";
import type { ArrangementRecord } from "./records";

const Arrangements = ({ rows }: { readonly rows: readonly ArrangementRecord[] }) => (rows.length === 0 ? <EmptyState title="No arrangement is written down here">Whoever keeps the register adds one, with its owner and the day on which it is reviewed.</EmptyState> : (
  <Things>{rows.map((one) => (
    <li key={one.id}>
      <h3>{one.name}</h3>
      <div className="how"><StatusPill {...(one.isOverdue && { tone: "red" as const })}>{one.isOverdue ? "review overdue since" : "reviewed next on"} {sayDay(one.reviewOn)}</StatusPill></div>
      <p className="said">{one.text}</p>
      <p className="about">{one.owner?.name}{one.reviewedOn && `, reviewed ${sayDay(one.reviewedOn)}: ${one.reviewNote}`}</p>
      <div className="acts"><Choices record={{ ...one, choices: one.choices.filter(({ allowed }) => allowed) }} acts={arrangementActs} first={null} /></div>
    </li>
  ))}</Things>
));

/** What is done so that the office goes on working, with the owner of each arrangement and the day of its review (AS-19). */
export default function ContinuityPage() {
  const session = useSession();
  const { data, error } = useQuestion(arrangements, {});
  return (
    <Page title="Business continuity" intro="What is done when something fails, who owns each arrangement, and when it is reviewed." actions={may(session, ["keep-policies"]) && <Adding label="Add an arrangement" how={guidanceBeginnings.addArrangement} done="Added. Its owner finds its review on Today." />}>
      <PoliciesNav />
      {error && <Refusal of={refusalIn(error)} />}
      {!data && !error && <SkeletonRows rows={4} />}
      {data && <Arrangements rows={data.continuityArrangements.nodes} />}
    </Page>
  );
}
