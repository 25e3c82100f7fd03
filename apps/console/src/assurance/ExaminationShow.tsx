import { examinationActions } from "@remit/domain/assurance/examining";
import { examinationAnswers, examinationStates, examinedAspects } from "@remit/domain/assurance/labels";
import { Link } from "react-router";
import { CaseLink } from "../briefings/CaseLink";
import { Shown } from "../frame/record/Shown";
import { fitting } from "../cases/fitting";
import { Things } from "../cases/record/drawerStyles";
import { RecordTimeline } from "../cases/record/RecordTimeline";
import { Choices } from "../frame/choices/Choices";
import { Facts } from "../frame/record/Facts";
import { ReadingText } from "../frame/record/ReadingText";
import { RecordPage } from "../frame/record/RecordPage";
import { StatusPill } from "../frame/record/StatusPill";
import { sayDay } from "../frame/words/dates";
import { Finding } from "./ExaminationList";
import { examinationActs } from "./examinationActs";
import type { ExaminationRecord } from "./records";
import { WorkLine } from "./WorkLine";

const Answers = ({ of: { answers } }: { readonly of: ExaminationRecord }) => (answers.nodes.length === 0 ? <p>The checklist is answered when the examination is recorded.</p> : (
  <Things>{answers.nodes.map(({ id, answer, note, question }) => (
    <li key={id}><h3>{question?.wording}</h3><div className="how">{question && <span>{examinedAspects[question.aspect]}</span>}<StatusPill {...(answer === "NO" && { tone: "red" as const })}>{examinationAnswers[answer]}</StatusPill></div>{note && <p className="said">{note}</p>}</li>
  ))}</Things>
));

/** One examination of somebody's casework: what was done, the checklist, what was found and what is to be done (AS-24). */
export default function ExaminationShow() {
  return (
    <Shown<ExaminationRecord> of="case-examinations">{(data) => (
      <RecordPage
        reference={data.reference} title={`Casework of ${data.holder?.name ?? "somebody"}`} status={<><StatusPill isOver={!data.isOpen}>{examinationStates[data.state]}</StatusPill> <Finding of={data} /></>}
        owner={data.holder?.name ?? "nobody"} about={<>about <CaseLink of={data.case} /></>}
        choices={<Choices record={{ ...data, choices: fitting(data.choices, examinationActions, data.state) }} acts={examinationActs} />} happened={<RecordTimeline of={{ recordId: { eq: data.id } }} />}
        tabs={[{ name: "checklist", label: "Checklist", ...(data.answers.nodes.length > 0 && { count: data.answers.nodes.length }), content: () => <Answers of={data} /> }]}
      >
        {data.caseworkToDate && <div style={{ marginBottom: 18 }}><ReadingText text={data.caseworkToDate} /></div>}
        <Facts of={[
          ["Drawn", <>{sayDay(data.drawnOn)}{data.sample && <>, in sample <Link to={`/case-samples/${data.sample.id}/show`}>{data.sample.reference}</Link></>}</>],
          [data.isOpen ? "To be examined by" : "Examined", [data.examiner?.name, data.examinedOn && sayDay(data.examinedOn)].filter(Boolean).join(", ")],
          ["What is said about it", data.note], ["To be done", data.work && <WorkLine of={data.work} />], ["Left out because", data.leftOutReason],
        ]} />
      </RecordPage>
    )}</Shown>
  );
}
