import { AdviceOnCase } from "../../advice/OnCase";
import { AssuranceOnCase } from "../../assurance/AssuranceOnCase";
import { AuthorityOnCase } from "../../authority/OnCase";
import { AboutCase } from "../../briefings/AboutCase";
import { LettersOut } from "../../approvals/LettersOut";
import { CaseThemes } from "../../learning/CaseThemes";
import { ContactOnCase } from "../../correspondence/Agreed";
import { MeetingsOn } from "../../meetings/MeetingsOn";
import { CaseWeight } from "../../workload/CaseWeight";
import { StepsOnCase } from "../../steps/StepsOnCase";
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

/** An empty drawer says so by having no number. */
const amount = ({ totalCount }: { readonly totalCount: number }) => (totalCount > 0 ? { count: totalCount } : {});

/** The drawers of a case; its lists of people only where there is something to see or to do. */
export function caseTabs(of: CaseRecord): readonly RecordTab[] {
  const concernsAccess = of.isSensitive || of.access.totalCount > 0 || of.choices.some(({ action, allowed }) => allowed && action in sensitivityActs);
  return [
    { name: "findings", label: "Findings", ...amount(of.findings), content: () => <Findings of={of} /> },
    { name: "themes", label: "Themes", ...amount({ totalCount: of.themeTags.totalCount }), content: () => <CaseThemes id={of.id} /> },
    { name: "steps", label: "Steps", content: () => <StepsOnCase of={of} /> },
    { name: "requests", label: "Requests", ...amount(of.serviceRequests), content: () => <Requests of={of} /> },
    { name: "activities", label: "Activities", ...amount(of.activities), content: () => <Activities of={of} /> },
    { name: "correspondence", label: "Correspondence", ...amount(of.correspondence), content: () => <Letters of={of} /> },
    { name: "contact", label: "Contact", content: () => <ContactOnCase caseId={of.id} reference={of.reference} /> },
    { name: "letters", label: "Letters", ...amount(of.letters), content: () => <LettersOut of={of} /> },
    { name: "documents", label: "Documents", ...amount(of.attachments), content: () => <Documents of={of} /> },
    { name: "notes", label: "Notes", ...amount(of.fileNotes), content: () => <Notes of={of} /> },
    { name: "authority", label: "Authority", ...amount({ totalCount: of.remedies.totalCount + of.escalations.totalCount }), content: () => <AuthorityOnCase of={of} /> },
    { name: "advice", label: "Advice", ...amount(of.adviceRequests), content: () => <AdviceOnCase of={of} /> },
    { name: "briefings", label: "Risk and briefings", ...amount({ totalCount: of.highRiskEntries.totalCount + of.briefings.totalCount }), content: () => <AboutCase of={of} /> },
    { name: "meetings", label: "Meetings", content: () => <MeetingsOn of={of} kind="CASE" /> },
    { name: "weight", label: "Weight", content: () => <CaseWeight of={of} /> },
    { name: "assurance", label: "Assurance", content: () => <AssuranceOnCase of={of} /> },
    ...(concernsAccess ? [{ name: "access", label: "Who knows", ...amount(of.access), content: () => <AccessList of={of} /> }] : []),
  ];
}
