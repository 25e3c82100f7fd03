import type { caseAuthority } from "@remit/domain/authority/case-authority";
import type { escalationActions } from "@remit/domain/authority/escalations";
import { escalationGrounds } from "@remit/domain/authority/labels";
import { sayMoney } from "@remit/domain/authority/money";
import { ontoCase } from "../cases/commands";
import { act, change, onIt } from "../frame/choices/act";
import { Label, Lines, Reason } from "../frame/forms/fields";
import type { CaseRecord } from "../cases/records";
import type { Act } from "../frame/choices/Choices";
import { inPence, KindOf, OneOf, Pounds } from "./fields";
import type { EscalationRow } from "./records";
import { commands as remedyCommands, RemedyForm } from "./RemedyForm";

/** Every change of a matter that a form can ask for, by the API's name of it. */
export const commands = {
  referToSpecialists: change("referToSpecialists"),
  referToCommittee: change("referToCommittee"),
  agreeEscalation: change("agreeEscalation", "SettleEscalationInput"),
  declineEscalation: change("declineEscalation", "SettleEscalationInput"),
  passUpEscalation: change("passUpEscalation"),
} as const;

const { RESERVED_BY_TRUSTEES, NOT_COVERED_BY_POLICY } = escalationGrounds;
/** The two reasons for which a matter goes to a committee (AS-30). */
const committeeGrounds = { RESERVED_BY_TRUSTEES, NOT_COVERED_BY_POLICY };

/** What authority adds to a case. */
export const caseAuthorityActs = {
  agreeRemedy: { form: RemedyForm },
  escalateDecision: act<CaseRecord>({
    command: remedyCommands.escalateDecision, done: "Escalated. You will be told what becomes of it.",
    input: ({ pounds, ...typed }, record, once) => ({ ...ontoCase(typed, record, once), amountPence: inPence(pounds) }),
    asks: <><KindOf /><Pounds source="pounds" label="Amount" help="In pounds; left out where the kind has no amount." /><Reason label="Why it should be decided so" /></>,
  }),
  referToSpecialists: act<CaseRecord>({
    command: commands.referToSpecialists, input: ontoCase, done: "Referred.",
    asks: <><OneOf source="teamId" label="Team" isRequired from={({ teams }) => teams.nodes.filter(({ specialisms }) => specialisms.includes("Payment assurance"))} /><Lines source="reason" label="What the doubt is" isRequired /></>,
  }),
  referToCommittee: act<CaseRecord>({
    command: commands.referToCommittee, input: ontoCase, done: "Referred.",
    asks: <><OneOf source="committeeId" label="Committee" isRequired from={({ committees }) => committees.nodes} /><Label source="ground" label="Why it goes there" of={committeeGrounds} isRequired /><Lines source="reason" label="What is to be decided" isRequired /></>,
  }),
} satisfies Readonly<Record<keyof typeof caseAuthority, Act<CaseRecord>>>;

/** What a matter is about, in a few words: "Financial remedy of £1,200". */
export const sayMatter = ({ decisionKind, amountPence, ground }: Pick<EscalationRow, "decisionKind" | "amountPence" | "ground">): string =>
  decisionKind ? `${decisionKind.label}${amountPence === null ? "" : ` of ${sayMoney(amountPence)}`}` : escalationGrounds[ground];

const asked = (label: string) => (row: EscalationRow) => <><p>{sayMatter(row)}: {row.reason}</p><Lines source="outcome" label={label} rows={3} isRequired /></>;

/** What is done by those with whom a matter lies. */
export const escalationActs = {
  agreeEscalation: act<EscalationRow>({ command: commands.agreeEscalation, asks: asked("What is agreed, and why"), done: "Agreed." }),
  declineEscalation: act<EscalationRow>({ command: commands.declineEscalation, asks: asked("Why not, and what is to be done instead"), done: "Not agreed. Whoever escalated it is told." }),
  passUpEscalation: act<EscalationRow>({
    command: commands.passUpEscalation, done: "Carried further up.", input: ({ reason, ground }, record) => ({ ...onIt(record), reason, ground: ground || null }),
    asks: <><Reason label="Why it goes on" /><Label source="ground" label="Where a committee is next: why it goes there" of={committeeGrounds} /></>,
  }),
} satisfies Readonly<Record<keyof typeof escalationActions, Act<EscalationRow>>>;
