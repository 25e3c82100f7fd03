import { paperActions } from "@remit/domain/external-reviewers/commission-actions";
import { marks } from "@remit/domain/external-reviewers/labels";
import { saySize } from "../cases/record/Documents";
import { Things } from "../cases/record/drawerStyles";
import { RowChoices } from "../cases/record/RowChoices";
import { EmptyState } from "../frame/record/EmptyState";
import { ReadingText } from "../frame/record/ReadingText";
import type { RecordTab } from "../frame/record/RecordTabs";
import { StatusPill } from "../frame/record/StatusPill";
import { sayDay } from "../frame/words/dates";
import { officeMessage, paperActs } from "./commissionActs";
import { Messages, Worked } from "./Exchange";
import type { CommissionRecord, CommissionSeen } from "./records";

const some = (rows: readonly unknown[]) => (rows.length > 0 ? { count: rows.length } : {});

const Papers = ({ of }: { readonly of: CommissionRecord }) => of.papers.nodes.length === 0 ? <EmptyState title="No papers are released">The reviewer reads the question and nothing else. Release what they need.</EmptyState> : (
  <Things>
    {of.papers.nodes.map((row) => (
      <li key={row.id} data-over={row.withdrawnOn !== null}>
        <h3>{row.attachment ? <a href={row.attachment.href} download>{row.attachment.name}</a> : "A document"}</h3>
        <div className="how">{row.attachment && saySize(row.attachment.byteSize)}</div>
        <p className="about">{row.withdrawnOn ? `taken back on ${sayDay(row.withdrawnOn)}` : `released on ${sayDay(row.releasedOn)}`}</p>
        <RowChoices record={row} acts={paperActs} law={paperActions} state={row.withdrawnOn ? "WITHDRAWN" : "RELEASED"} name={row.attachment?.name ?? "the document"} />
      </li>
    ))}
  </Things>
);

/** What was delivered. */
export const Report = ({ of }: { readonly of: CommissionSeen }) => of.report === "" ? <EmptyState title="No report yet">Once the reviewer delivers, it is read here.</EmptyState> : (
  <>
    {of.deliveredOn && <p style={{ marginBottom: 10 }}>Delivered on {sayDay(of.deliveredOn)}{of.reportDocument && <>, with <a href={of.reportDocument.href} download>{of.reportDocument.name}</a></>}.</p>}
    <ReadingText text={of.report} />
  </>
);

const Marks = ({ of }: { readonly of: CommissionRecord }) => of.marks.nodes.length === 0 ? <EmptyState title="Not marked yet">When the report is accepted, it is marked by each criterion, with the reason.</EmptyState> : (
  <Things>
    {of.marks.nodes.map(({ id, criterion, mark, reason, markedBy }) => (
      <li key={id}>
        <h3>{criterion}</h3>
        <div className="how"><StatusPill>{mark} of 4: {marks[mark].toLowerCase()}</StatusPill></div>
        <p className="about">{reason} ({markedBy?.name})</p>
      </li>
    ))}
  </Things>
);

/** The parts of a commission, in the order in which they come. */
export const commissionTabs = (of: CommissionRecord): readonly RecordTab[] => [
  { name: "papers", label: "Papers", ...some(of.papers.nodes), content: () => <Papers of={of} /> },
  { name: "messages", label: "Messages", ...some(of.messages.nodes), content: () => <Messages of={of} acts={officeMessage} /> },
  { name: "time", label: "Time", ...some(of.time.nodes), content: () => <Worked of={of} /> },
  { name: "report", label: "Report", content: () => <Report of={of} /> },
  { name: "quality", label: "Quality", ...some(of.marks.nodes), content: () => <Marks of={of} /> },
];
