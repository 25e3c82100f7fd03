import { issueActions } from "@remit/domain/reviews/pieces";
import { RowChoices } from "../cases/record/RowChoices";
import { Things } from "../cases/record/drawerStyles";
import { EmptyState } from "../frame/record/EmptyState";
import { StatusPill } from "../frame/record/StatusPill";
import type { IssueRow, ReviewRecord } from "./records";
import { issueActs } from "./reviewActs";
import { Adds } from "./Adds";

const Issue = ({ row }: { readonly row: IssueRow }) => (
  <li>
    <h3><span className="figures">{row.ordinal}</span>{row.question}</h3>
    <div className="how">{row.gap && !row.gapClosed && <StatusPill tone="amber">gap open</StatusPill>}<StatusPill isOver={row.analysis !== ""}>{row.analysis ? "answered" : "to answer"}</StatusPill></div>
    {row.evidence && <p className="said"><b>Evidence</b> {row.evidence}</p>}
    {row.gap && <p className="said"><b>Missing</b> {row.gap}{row.gapClosed && ` — ${row.gapClosed}`}</p>}
    {row.analysis && <p className="said"><b>Analysis</b> {row.analysis}</p>}
    <RowChoices record={row} acts={issueActs} law={issueActions} name={`issue ${row.ordinal}`} />
  </li>
);

/** The questions to answer, each with its evidence, its gap and what the reviewer makes of it (PO-46). */
export const Issues = ({ of }: { readonly of: ReviewRecord }) => (
  <>
    <Adds of={of} named={["addReviewIssue"]} />
    {of.issues.nodes.length === 0 ? <EmptyState title="No issue yet">Write down each question that the person raises. A conclusion is submitted once every one is answered.</EmptyState> : <Things>{of.issues.nodes.map((row) => <Issue key={row.id} row={row} />)}</Things>}
  </>
);
