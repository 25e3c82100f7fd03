import { Things } from "../cases/record/drawerStyles";
import { Choices } from "../frame/choices/Choices";
import { Refusal } from "../frame/choices/Refusal";
import { refusalIn } from "../frame/data/translateErrors";
import { useQuestion } from "../frame/data/useQuestion";
import { Page } from "../frame/layout/Page";
import { EmptyState } from "../frame/record/EmptyState";
import { SkeletonRows } from "../frame/record/Skeletons";
import { may, useSession } from "../frame/session/useSession";
import { Adding } from "./Adding";
import { processMaps } from "./documents";
import { guidanceBeginnings, mapActs } from "./guidanceActs";
import { PoliciesNav } from "./PoliciesNav";
import type { MapRecord } from "./records";

const Maps = ({ rows }: { readonly rows: readonly MapRecord[] }) => (rows.length === 0 ? <EmptyState title="No process map is named here">Whoever keeps the register adds one, with the two people who maintain it; guidance leads to it.</EmptyState> : (
  <Things>{rows.map((one) => (
    <li key={one.id}>
      <h3><a href={one.href} target="_blank" rel="noreferrer">{one.name}</a></h3>
      <p className="about">maintained by {one.firstMaintainer?.name} and {one.secondMaintainer?.name}</p>
      <div className="acts"><Choices record={{ ...one, choices: one.choices.filter(({ allowed }) => allowed) }} acts={mapActs} first={null} /></div>
    </li>
  ))}</Things>
));

/** The process maps, each with the two people who maintain it (AS-18). */
export default function MapsPage() {
  const session = useSession();
  const { data, error } = useQuestion(processMaps, {});
  return (
    <Page title="Process maps" intro="How a piece of work goes from one hand to the next. Each map is maintained by two people." actions={may(session, ["keep-policies"]) && <Adding label="Add a process map" how={guidanceBeginnings.addProcessMap} done="Added." />}>
      <PoliciesNav />
      {error && <Refusal of={refusalIn(error)} />}
      {!data && !error && <SkeletonRows rows={4} />}
      {data && <Maps rows={data.processMaps.nodes} />}
    </Page>
  );
}
