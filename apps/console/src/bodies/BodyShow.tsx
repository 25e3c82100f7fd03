import { CasesOf } from "../cases/CasesOf";
import { RecordTimeline } from "../cases/record/RecordTimeline";
import { Choices } from "../frame/choices/Choices";
import { EmptyState } from "../frame/record/EmptyState";
import { Facts } from "../frame/record/Facts";
import { RecordPage } from "../frame/record/RecordPage";
import { Shown } from "../frame/record/Shown";
import { may, useSession } from "../frame/session/useSession";
import { count, sayNumber } from "../frame/words/counts";
import { Contacts, Recommendations } from "./BodyDealings";
import { bodyActs } from "./BodyForms";
import type { BodyRecord } from "./documents";

const shown = ["title", "status", "complainant.name", "ownerPosition.title", "pendingWorkitems", "receivedOn", "decidedOn"];

function Body({ of: data }: { readonly of: BodyRecord }) {
  const session = useSession();
  return (
    <RecordPage
      reference={data.kind}
      title={data.name}
      status={null}
      about={`${count(data.cases.totalCount, "case")}${data.cases.totalCount > 0 ? `, ${data.open.totalCount === 0 ? "none" : sayNumber(data.open.totalCount)} of them open` : ""}`}
      choices={<Choices record={data} acts={bodyActs} first={null} />}
      tabs={[{ name: "cases", label: "Cases", count: data.cases.totalCount, content: () => <CasesOf always={{ body: { id: { eq: data.id } } }} caption={`Cases about ${data.name}`} shown={shown} empty={<EmptyState title="No cases about this body">None that you may see.</EmptyState>} /> },
        { name: "contacts", label: "Contacts and promises", count: data.relationships.nodes.length, content: () => <Contacts of={data} /> },
        { name: "recommendations", label: "Recommendations", count: data.recommendations.nodes.length, content: () => <Recommendations of={data} /> },
      ]}
      {...(may(session, ["read-audit"]) && { happened: <RecordTimeline of={{ recordId: { eq: data.id } }} /> })}
    >
      <Facts
        of={[
          ["Also known as", data.aliases.join(", ")],
          ["Telephone", data.telephone && <a href={`tel:${data.telephone.replaceAll(" ", "")}`}>{data.telephone}</a>],
          ["E-mail", data.email && <a href={`mailto:${data.email}`}>{data.email}</a>],
        ]}
      />
    </RecordPage>
  );
}

/** A body in jurisdiction with the cases about it. */
export default function BodyShow() {
  return <Shown<BodyRecord> of="bodies">{(data) => <Body of={data} />}</Shown>;
}
