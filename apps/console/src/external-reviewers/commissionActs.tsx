import type { commissionActions, paperActions } from "@remit/domain/external-reviewers/commission-actions";
import { NumberInput, required } from "react-admin";
import type { Act } from "../frame/choices/Choices";
import { act, change, onIt, type Kept } from "../frame/choices/act";
import { useQuestion } from "../frame/data/useQuestion";
import { Day, Line, Lines, Reason, today } from "../frame/forms/fields";
import { SkeletonText } from "../frame/record/Skeletons";
import { papersQuestion } from "./documents";
import { MarkFields, marksTyped } from "./MarkFields";
import { PaperChoice } from "./PaperChoice";
import type { CommissionRecord, CommissionSeen, PaperRow } from "./records";

/** A form for every action that the law has; one that the law renames no longer compiles here. */
type Acts<Action extends string, Row extends Kept> = Readonly<Partial<Record<Action, Act<Row>>>>;
const must = required();
const reasoned = (name: string) => change(name, "CommissionReasonInput");
const pence = (pounds: unknown) => Math.round(Number(pounds) * 100);

const message = <Row extends CommissionSeen>() => act<Row>({ command: change("writeOnCommission"), asks: <Lines source="text" label="What you write" rows={4} isRequired />, done: "Sent." });

function MorePapers({ of }: { readonly of: CommissionRecord }) {
  const { data } = useQuestion(papersQuestion, { id: of.case?.id ?? "" });
  const released = new Set(of.papers.nodes.filter(({ withdrawnOn }) => withdrawnOn === null).map(({ attachment }) => attachment?.id));
  return data ? <PaperChoice papers={(data.case?.attachments.nodes ?? []).filter(({ id }) => !released.has(id))} /> : <SkeletonText />;
}

/** What the office does with a commission. */
export const officeActs = {
  acceptReport: act<CommissionRecord>({ command: change("acceptReport"), asks: <><p>Say how good it is, by each criterion and with the reason. The reviewer’s access ends.</p><MarkFields /></>, input: ({ marks }, record) => ({ ...onIt(record), marks: marksTyped(marks as Parameters<typeof marksTyped>[0]) }), done: "Accepted." }),
  returnReport: act<CommissionRecord>({ command: reasoned("returnReport"), asks: <Reason label="What is missing, or wrong" />, done: "Returned to its reviewer." }),
  recordInvoice: act<CommissionRecord>({
    command: change("recordInvoice"), asks: <><Line source="commissionReference" label="Our reference as it stands on the invoice" isRequired /><Line source="invoiceReference" label="The invoice’s own reference" isRequired /><NumberInput source="pounds" label="Amount in pounds" min={0} className="short" helperText={false} validate={must} /><Day source="invoicedOn" label="Its date" isRequired /></>,
    defaults: () => ({ invoicedOn: today() }), input: ({ pounds, ...typed }, record) => ({ ...onIt(record), ...typed, invoicePence: pence(pounds) }), done: "The invoice is matched.",
  }),
  recordPayment: act<CommissionRecord>({ command: change("recordPayment"), asks: <Day source="paidOn" label="Paid on" isRequired />, defaults: () => ({ paidOn: today() }), done: "Recorded as paid." }),
  releasePapers: act<CommissionRecord>({ command: change("releasePapers"), asks: (record) => <MorePapers of={record} />, done: "Released." }),
  changeCommissionDates: act<CommissionRecord>({ command: change("changeCommissionDates"), asks: <><Day source="dueOn" label="The report is due on" isRequired /><Day source="endsOn" label="The reviewer sees the papers until" isRequired /><Reason /></>, defaults: ({ dueOn, endsOn }) => ({ dueOn, endsOn }), done: "The dates are changed." }),
  endCommission: act<CommissionRecord>({ command: reasoned("endCommission"), asks: <><p>The reviewer sees nothing of it any more, and what was promised for it is free again.</p><Reason /></>, done: "Ended." }),
} satisfies Acts<keyof typeof commissionActions, CommissionRecord>;
export const officeMessage = { writeOnCommission: message<CommissionRecord>() };

export const paperActs = { withdrawPaper: act<PaperRow>({ command: change("withdrawPaper", "NamedInput"), asks: <p>From now on the reviewer cannot open it.</p>, done: "Taken back." }) } satisfies Acts<keyof typeof paperActions, PaperRow>;

/** What a reviewer does with what was commissioned from them. */
export const reviewerActs = {
  declareIndependence: act<CommissionSeen>({
    command: change("declareIndependence"), asks: <><p>Before the papers open, say that nothing ties you to the people or the body in this case. If something does, close this and decline.</p><Lines source="declaration" label="Your declaration" isRequired /></>,
    defaults: () => ({ declaration: "I have no interest in this matter, and know none of those concerned." }), done: "Thank you. The papers are open.",
  }),
  recordCommissionTime: act<CommissionSeen>({ command: change("recordCommissionTime"), asks: <><Day source="on" label="Day" isRequired /><NumberInput source="minutes" label="Minutes" min={1} max={1440} step={5} className="short" helperText={false} validate={must} /><Line source="what" label="What you did" isRequired /></>, defaults: () => ({ on: today() }), done: "Recorded." }),
  declineCommission: act<CommissionSeen>({ command: reasoned("declineCommission"), asks: <><p>The papers close at once.</p><Reason /></>, done: "Declined. Thank you for saying so." }),
} satisfies Acts<keyof typeof commissionActions, CommissionSeen>;
export const reviewerMessage = { writeOnCommission: message<CommissionSeen>() };
