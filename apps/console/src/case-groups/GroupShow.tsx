import { Link } from "react-router";
import { CasesOf } from "../cases/CasesOf";
import { CustomerBanner } from "../cases/record/CustomerBanner";
import { OwnerLine } from "../cases/record/Owners";
import { RecordTimeline } from "../cases/record/RecordTimeline";
import { Choices } from "../frame/choices/Choices";
import { EmptyState } from "../frame/record/EmptyState";
import { Facts } from "../frame/record/Facts";
import { RecordPage } from "../frame/record/RecordPage";
import type { RecordTab } from "../frame/record/RecordTabs";
import { Shown } from "../frame/record/Shown";
import { StatusPill } from "../frame/record/StatusPill";
import { count } from "../frame/words/counts";
import { sayDay } from "../frame/words/dates";
import type { GroupRecord } from "./documents";
import { groupActs } from "./groupActs";
import { OpenWork } from "./OpenWork";

const none = <EmptyState title="No cases that you may see" />;

function tabsOf({ id, person, cases, pendingWorkitems }: GroupRecord): readonly RecordTab[] {
  const elsewhere = person && { and: [{ complainant: { id: { eq: person.id } } }, { not: { caseGroup: { id: { eq: id } } } }] };
  const more = person ? Math.max(0, person.openCases + person.closedCases - cases.totalCount) : 0;
  return [
    { name: "cases", label: "Cases", count: cases.totalCount, content: () => <CasesOf always={{ caseGroup: { id: { eq: id } } }} caption="Cases of this group" empty={none} shown={["title", "status", "pendingWorkitems"]} /> },
    { name: "work", label: "Open work", count: pendingWorkitems, content: () => <OpenWork groupId={id} /> },
    ...(elsewhere ? [{ name: "elsewhere", label: "The customer’s other cases", count: more, content: () => <CasesOf always={elsewhere} caption="The customer’s cases in other groups" empty={<EmptyState title="This customer has no cases in other groups" />} shown={["title", "status", "ownerPosition.title"]} /> }] : []),
  ];
}

const Customer = ({ of: { person } }: { readonly of: GroupRecord }) =>
  person?.name ? (
    <>customer: <Link to={`/people/${person.id}/show`}>{person.name}</Link> · {count(person.openCases, "open case")} and {count(person.closedCases, "closed case")} in all</>
  ) : null;

const Group = ({ of: data }: { readonly of: GroupRecord }) => (
  <RecordPage
    reference={data.reference}
    title={data.title ?? "Case group"}
    status={<StatusPill isOver={!data.isOpen}>{data.isOpen ? "Open" : "Closed"}</StatusPill>}
    about={<Customer of={data} />}
    owner={<OwnerLine {...data} isOver={!data.isOpen} />}
    choices={<Choices record={data} acts={groupActs} />}
    notice={<CustomerBanner of={data.person} />}
    tabs={tabsOf(data)}
    happened={<RecordTimeline of={{ caseId: { in: data.cases.nodes.map((one) => one.id) } }} cases={new Map(data.cases.nodes.map((one) => [one.id, one.reference]))} />}
  >
    <Facts of={[["First received", sayDay(data.receivedOn)], ["Segment", data.segment?.name], ["Still open", data.pendingWorkitems > 0 ? count(data.pendingWorkitems, "piece of work", "pieces of work") : "nothing"]]} />
  </RecordPage>
);

/** One customer’s cases together: what is open, who holds it, and the way back to the segment (CS-26, WM-48, WM-49). */
export default function GroupShow() {
  return <Shown<GroupRecord> of="case-groups">{(data) => <Group of={data} />}</Shown>;
}
