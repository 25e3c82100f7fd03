import { useParams } from "react-router";
import { CasesOf } from "../cases/CasesOf";
import { RecordTimeline } from "../cases/record/RecordTimeline";
import { Choices } from "../frame/choices/Choices";
import { Refusal } from "../frame/choices/Refusal";
import { refusalIn } from "../frame/data/translateErrors";
import { useRecord } from "../frame/data/useRecord";
import { EmptyState } from "../frame/record/EmptyState";
import { Facts } from "../frame/record/Facts";
import { RecordPage } from "../frame/record/RecordPage";
import { SkeletonRecord } from "../frame/record/Skeletons";
import { may, useSession } from "../frame/session/useSession";
import { count, sayNumber } from "../frame/words/counts";
import { Contacts, Recommendations } from "./BodyDealings";
import { bodyActs } from "./BodyForms";
import type { BodyRecord } from "./documents";

const shown = ["title", "status", "complainant.name", "ownerPosition.title", "pendingWorkitems", "receivedOn", "decidedOn"];

/** A body in jurisdiction with the cases about it. */
export default function BodyShow() {
  const { id = "" } = useParams();
  const session = useSession();
  const { data, error } = useRecord<BodyRecord>("bodies", id);
  if (error) return <Refusal of={refusalIn(error)} />;
  if (!data) return <SkeletonRecord />;
  return (
    <RecordPage
      reference={data.kind}
      title={data.name}
      status={null}
      about={`${count(data.cases.totalCount, "case")}${data.cases.totalCount > 0 ? `, ${data.open.totalCount === 0 ? "none" : sayNumber(data.open.totalCount)} of them open` : ""}`}
      choices={<Choices record={data} acts={bodyActs} first={null} />}
      tabs={[{ name: "cases", label: "Cases", count: data.cases.totalCount, content: () => <CasesOf always={{ body: { id: { eq: id } } }} caption={`Cases about ${data.name}`} shown={shown} empty={<EmptyState title="No cases about this body">None that you may see.</EmptyState>} /> },
        { name: "contacts", label: "Contacts and promises", count: data.relationships.nodes.length, content: () => <Contacts of={data} /> },
        { name: "recommendations", label: "Recommendations", count: data.recommendations.nodes.length, content: () => <Recommendations of={data} /> },
      ]}
      {...(may(session, ["read-audit"]) && { happened: <RecordTimeline of={{ recordId: { eq: id } }} /> })}
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
