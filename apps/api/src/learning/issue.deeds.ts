import type { NamesPeople } from "@remit/domain/casework/knowing";
import { issueActions as law, issueBeginnings, type CasesInput, type SystemicIssueFacts, type SystemicIssueKept } from "@remit/domain/learning/systemic-issues";
import { changingRecords, happenedToRecord } from "../casework/records.deeds.js";
import type { Deed, Doing } from "../door/deed.js";
import { begin } from "../organisation/writing.js";
import { SystemicIssue } from "./issue.entity.js";
import { issueFacts } from "./learning.law.js";

type IssueRecord = SystemicIssueKept & { readonly version: number; readonly caseId: null };
type Reasoned = { readonly reason: string };
/** Whoever has one of its cases open sees at once which issue it belongs to. */
const ofCases = (caseIds: readonly string[]) => caseIds.map((id) => `case:${id}`);

const addCases = ({ transaction, actor, today, input: { caseIds } }: Doing<CasesInput>, issueId: string) =>
  transaction.query("INSERT INTO systemic_issue_cases (issue_id, case_id, added_by_id, added_on) SELECT $1, c, $3, $4 FROM unnest($2::uuid[]) c ON CONFLICT DO NOTHING", [issueId, caseIds, actor.staffId, today]);

/** PO-51: names a mistake that was made again and again, with the cases that show it. */
export const proposing: Deed<object, object, CasesInput & { readonly name: string; readonly what: string; readonly why: string; readonly themeId: string | null }, object> = {
  event: "proposed a systemic issue", on: null, law: issueBeginnings.proposeSystemicIssue as never,
  async apply(_allowed, doing) {
    const { transaction, actor, today, input: { caseIds, unseen: _unseen, ...values } } = doing;
    const id = await begin(transaction, "systemic_issues", { ...values, proposedById: actor.staffId, proposedOn: today });
    await addCases(doing, id);
    const [made] = await transaction.query<{ reference: string }>("SELECT reference FROM systemic_issues WHERE id = $1", [id]);
    return [{ ...happenedToRecord("SystemicIssue", { id, caseId: null, reference: made!.reference }, { name: values.name, cases: caseIds.length, why: values.why }), topics: ofCases(caseIds) }];
  },
};

const changing = changingRecords<IssueRecord, SystemicIssueFacts>(SystemicIssue, "systemic_issues", issueFacts);
const toProposer = (_doing: unknown, { proposedById, reference }: IssueRecord) => [{ kind: "SYSTEMIC_ISSUE_DECIDED" as const, staffId: proposedById, reference }];

export const agreeing = changing<NamesPeople & { readonly handling: string; readonly name: string | null }>({
  event: "agreed a systemic issue", law: law.agreeSystemicIssue as never, tells: ({ input }, { name }) => ({ name: input.name ?? name, to: input.named[0]!.name }),
  values: ({ input, actor, today }, { name }) => ({ state: "UNDER_WAY", name: input.name ?? name, handling: input.handling, ownerId: input.named[0]!.id, agreedById: actor.staffId, agreedOn: today }),
  concerns: (doing, record) => [{ kind: "SYSTEMIC_ISSUE_GIVEN", staffId: doing.input.named[0]!.id, reference: record.reference }, ...toProposer(doing, record)],
});
export const dropping = changing<Reasoned>({ event: "dropped a systemic issue", law: law.dropSystemicIssue, values: ({ input, today }) => ({ state: "NOT_TAKEN", outcome: input.reason, closedOn: today }), tells: ({ input }) => input, concerns: toProposer });
export const handling = changing<{ readonly handling: string }>({ event: "handled a systemic issue", law: law.handleSystemicIssue, values: ({ input }) => input, tells: ({ input }) => input });
export const addingCases = changing<CasesInput>({ event: "added cases to a systemic issue", law: law.addCasesToSystemicIssue as never, also: (doing, { id }) => addCases(doing, id), tells: ({ input }) => ({ cases: input.caseIds.length }) });
export const closing = changing<{ readonly outcome: string }>({
  event: "closed a systemic issue", law: law.closeSystemicIssue, values: ({ input, today }) => ({ state: "CLOSED", outcome: input.outcome, closedOn: today }), tells: ({ input }) => input, concerns: toProposer,
});
