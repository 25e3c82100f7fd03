import { languages } from "@remit/domain/casework/labels";
import { Button } from "@mui/material";
import { Link } from "react-router";
import { CasesOf } from "../cases/CasesOf";
import { CustomerBanner } from "../cases/record/CustomerBanner";
import { RecordTimeline } from "../cases/record/RecordTimeline";
import { AgreedWithPerson, ContactOf } from "../correspondence/Agreed";
import { Choices } from "../frame/choices/Choices";
import { EmptyState } from "../frame/record/EmptyState";
import { Facts } from "../frame/record/Facts";
import { RecordPage } from "../frame/record/RecordPage";
import type { RecordTab } from "../frame/record/RecordTabs";
import { Shown } from "../frame/record/Shown";
import { may, useSession } from "../frame/session/useSession";
import { count } from "../frame/words/counts";
import type { PersonRecord } from "./documents";
import { personActs } from "./PersonForms";

const shown = ["title", "status", "body.name", "ownerPosition.title", "pendingWorkitems", "receivedOn", "decidedOn"];
const theirs = (id: string, status: object) => ({ complainant: { id: { eq: id } }, ...status });

/** The customer whole: what is open and what was closed (CS-26). */
const tabsOf = ({ id, openCases, closedCases }: PersonRecord): readonly RecordTab[] => {
  const tabs: RecordTab[] = [
    { name: "open", label: "Open cases", count: openCases, content: () => <CasesOf always={theirs(id, { not: { status: { eq: "CLOSED" } } })} caption="Open cases" shown={shown} empty={<EmptyState title="No case is open" />} /> },
    { name: "closed", label: "Closed cases", count: closedCases, content: () => <CasesOf always={theirs(id, { and: [{ status: { eq: "CLOSED" } }] })} caption="Closed cases" shown={shown} empty={<EmptyState title="No case was closed yet" />} /> },
  ];
  tabs.push({ name: "contact", label: "Contact", content: () => <ContactOf personId={id} /> });
  return openCases === 0 && closedCases > 0 ? [tabs[1]!, tabs[0]!, tabs[2]!] : tabs;
};

function Person({ of: data }: { readonly of: PersonRecord }) {
  const session = useSession();
  if (!data.name) return <EmptyState title="Your role does not see personal data">This page is about a person who came to us.</EmptyState>;
  return (
    <RecordPage
      reference="Person"
      title={data.name}
      status={null}
      about={`${count(data.openCases, "open case")} and ${count(data.closedCases, "closed case")} that you may see`}
      choices={<Choices record={data} acts={personActs} first={null} />}
      notice={<><AgreedWithPerson id={data.id} /><CustomerBanner of={data} isLinked={false} /></>}
      tabs={tabsOf(data)}
      {...(may(session, ["read-audit"]) && { happened: <RecordTimeline of={{ recordId: { eq: data.id } }} /> })}
    >
      <Facts
        of={[
          ["Language", data.language && languages[data.language]],
          ["E-mail", data.email && <a href={`mailto:${data.email}`}>{data.email}</a>],
          ["Telephone", data.telephone && <a href={`tel:${data.telephone.replaceAll(" ", "")}`}>{data.telephone}</a>],
          ["Address", data.address && <span style={{ whiteSpace: "pre-line" }}>{data.address}</span>],
        ]}
      />
      {may(session, ["open-cases"]) && <p style={{ marginTop: 14 }}><Button component={Link} to={`/cases/create?person=${data.id}`}>Open another case for them</Button></p>}
    </RecordPage>
  );
}

/** Somebody who came to us: how they want to be met, and every case of theirs. */
export default function PersonShow() {
  return <Shown<PersonRecord> of="people">{(data) => <Person of={data} />}</Shown>;
}
