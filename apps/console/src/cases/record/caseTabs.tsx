import type { RecordTab } from "../../frame/record/RecordTabs";
import { sensitivityActs } from "../caseActs";
import type { CaseRecord } from "../records";
import { AccessList } from "./AccessList";
import { Activities } from "./Activities";
import { Documents } from "./Documents";
import { Findings } from "./Findings";
import { Letters } from "./Letters";
import { Notes } from "./Notes";
import { Requests } from "./Requests";

/** The drawers of a case; its lists of people only where there is something to see or to do. */
export function caseTabs(of: CaseRecord): readonly RecordTab[] {
  const concernsAccess = of.isSensitive || of.access.totalCount > 0 || of.choices.some(({ action, allowed }) => allowed && sensitivityActs[action]);
  return [
    { name: "findings", label: "Findings", count: of.findings.totalCount, content: () => <Findings of={of} /> },
    { name: "requests", label: "Requests", count: of.serviceRequests.totalCount, content: () => <Requests of={of} /> },
    { name: "activities", label: "Activities", count: of.activities.totalCount, content: () => <Activities of={of} /> },
    { name: "correspondence", label: "Correspondence", count: of.correspondence.totalCount, content: () => <Letters of={of} /> },
    { name: "documents", label: "Documents", count: of.attachments.totalCount, content: () => <Documents of={of} /> },
    { name: "notes", label: "File notes", count: of.fileNotes.totalCount, content: () => <Notes of={of} /> },
    ...(concernsAccess ? [{ name: "access", label: "Who knows", count: of.access.totalCount, content: () => <AccessList of={of} /> }] : []),
  ];
}
