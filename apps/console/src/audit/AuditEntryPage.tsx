import { useRecord } from "../frame/data/useRecord";
import { Link, useParams } from "react-router";
import { Refusal } from "../frame/choices/Refusal";
import { refusalIn } from "../frame/data/translateErrors";
import { useQuestion } from "../frame/data/useQuestion";
import { Facts } from "../frame/record/Facts";
import { RecordPage } from "../frame/record/RecordPage";
import { SkeletonRecord } from "../frame/record/Skeletons";
import { StatusPill } from "../frame/record/StatusPill";
import { sayMoment } from "../frame/words/dates";
import { caseNamed, type AuditEntry } from "./documents";
import { Particulars } from "./Particulars";
import { sayEntry, sayRecord } from "./words";

const OfCase = ({ id }: { readonly id: string }) => {
  const found = useQuestion(caseNamed, { id }).data?.case;
  return found ? <Link to={`/cases/${found.id}/show`}>{found.reference} {found.title}</Link> : <>one that your position does not show</>;
};

/** Where the record itself can be read, for the kinds that have a page. */
const pages: Readonly<Record<string, string>> = { StaffMember: "directory", Position: "positions", Segment: "segments", Case: "cases", CaseGroup: "case-groups" };

const Record = ({ of: { recordType, recordId } }: { readonly of: AuditEntry }) =>
  pages[recordType] ? <Link to={`/${pages[recordType]}/${recordId}/show`}>{sayRecord(recordType)}</Link> : <>{sayRecord(recordType)}</>;

/** One entry of the audit: the sentence, who and when, and everything that it keeps. */
export default function AuditEntryPage() {
  const { id = "" } = useParams();
  const { data: entry, error } = useRecord<AuditEntry>("audit", id);
  if (error) return <Refusal of={refusalIn(error)} />;
  if (!entry) return <SkeletonRecord />;
  return (
    <RecordPage
      reference={sayMoment(entry.at)}
      title={sayEntry(entry)}
      status={entry.action.startsWith("refused: ") ? <StatusPill>Refused; nothing was changed</StatusPill> : null}
      about={<Link to="/administration/audit">All of the audit</Link>}
    >
      <Facts
        of={[
          ["Who", entry.actor ? <Link key="who" to={`/directory/${entry.actor.id}/show`}>{entry.actor.name}</Link> : "The office itself"],
          ["Acting as", entry.position?.title],
          ["On record", <Record key="record" of={entry} />],
          ["Case", entry.caseId && <OfCase key="case" id={entry.caseId} />],
          ["Place", `Entry ${entry.sequence} of its chain`],
          ["Chain", <span key="chain" className="figures">{entry.streamId}</span>],
        ]}
      />
      <h3 style={{ margin: "22px 0 8px" }}>What it keeps</h3>
      <Particulars of={entry.particulars} />
    </RecordPage>
  );
}
