import { examinedAspects, exceptionTests } from "@remit/domain/assurance/labels";
import { sayMoney } from "@remit/domain/authority/money";
import { useMemo } from "react";
import { Adding } from "../administration/Adding";
import { AdministrationPage } from "../administration/AdministrationPage";
import { Choices } from "../frame/choices/Choices";
import { Refusal } from "../frame/choices/Refusal";
import { refusalIn } from "../frame/data/translateErrors";
import { useQuestion } from "../frame/data/useQuestion";
import { today } from "../frame/forms/fields";
import { useChanged } from "../frame/live/useChanged";
import { EmptyState } from "../frame/record/EmptyState";
import { SkeletonRows } from "../frame/record/Skeletons";
import { count } from "../frame/words/counts";
import { sayDay } from "../frame/words/dates";
import { CheckKinds, Shares } from "../control-checks/Settings";
import { ListSheet } from "../reference-data/listStyles";
import { checklist, exceptionKinds } from "./documents";
import type { Kind, QuestionAsked } from "./records";
import { SignsSheet } from "./SignsSheet";
import { commands, KindFields, kindActs, kindInput, QuestionFields, questionActs } from "./settingActs";

const span = ({ inUseFrom, inUseTo }: { readonly inUseFrom: string; readonly inUseTo: string | null }) => `from ${sayDay(inUseFrom)}${inUseTo ? ` to ${sayDay(inUseTo)}` : ""}`;
const allowed = <R extends Kind | QuestionAsked>(row: R): R => ({ ...row, choices: row.choices.filter((one) => one.allowed) });

const KindRow = ({ of }: { readonly of: Kind }) => (
  <li><div>
    <span className="name">{of.name}<small>{of.fromPence === null ? exceptionTests[of.test] : `${sayMoney(of.fromPence)} or more`} · in {count(of.workingDays, "working day")} · overseen by {of.overseerPosition?.title} · {span(of)}</small></span>
    <span className="acts"><Choices record={allowed(of)} acts={kindActs} first={null} /></span>
  </div></li>
);
const QuestionRow = ({ of }: { readonly of: QuestionAsked }) => (
  <li><div>
    <span className="name">{of.ordinal}. {of.wording}<small>{examinedAspects[of.aspect]} · {span(of)}</small></span>
    <span className="acts"><Choices record={allowed(of)} acts={questionActs} first={null} /></span>
  </div></li>
);

/** The checklist by which casework is examined, and as what payments stand out (AS-24, AS-25). */
export default function SettingsPage() {
  const questions = useQuestion(checklist, {});
  const kinds = useQuestion(exceptionKinds, {});
  const [again, more] = [questions.refetch, kinds.refetch];
  useChanged(useMemo(() => ["organisation"], []), () => { void again(); void more(); });
  return (
    <AdministrationPage title="Assurance" intro="What an examination of casework asks, which payments are referred to somebody, and which signs of risk and fraud people look out for. What was answered and referred stays as it was.">
      <Refusal of={refusalIn(questions.error ?? kinds.error)} />
      <ListSheet aria-label="The checklist">
        <header><div><h2>The checklist</h2><p>Each question is answered with yes, no, or that it does not apply.</p></div><Adding label="Add a question" command={commands.addExaminationQuestion} defaults={{ inUseFrom: today() }} done="It is asked from that day."><QuestionFields /></Adding></header>
        {!questions.data && !questions.error && <SkeletonRows rows={4} />}
        <ul>{questions.data?.examinationQuestions.nodes.map((one) => <QuestionRow key={one.id} of={one} />)}</ul>
      </ListSheet>
      <ListSheet aria-label="Payments that stand out">
        <header><div><h2>Payments that stand out</h2><p>A payment is judged by the kinds in use on the day on which it was paid.</p></div><Adding label="Add a kind" command={commands.addExceptionKind} input={kindInput} defaults={{ inUseFrom: today(), workingDays: 5 }} done="Payments from that day on stand out so."><KindFields /></Adding></header>
        {!kinds.data && !kinds.error && <SkeletonRows rows={2} />}
        <ul>{kinds.data?.paymentExceptionKinds.nodes.map((one) => <KindRow key={one.id} of={one} />)}</ul>
        {kinds.data?.paymentExceptionKinds.nodes.length === 0 && <EmptyState title="No payment stands out">Until a kind is added, the weekly report is kept and nothing of it is referred.</EmptyState>}
      </ListSheet>
      <SignsSheet />
      <CheckKinds />
      <Shares />
    </AdministrationPage>
  );
}
