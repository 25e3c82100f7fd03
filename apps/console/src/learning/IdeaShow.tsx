import { ideaActions } from "@remit/domain/learning/ideas";
import { ideaStates } from "@remit/domain/learning/labels";
import { fitting } from "../cases/fitting";
import { RecordTimeline } from "../cases/record/RecordTimeline";
import { act, change } from "../frame/choices/act";
import { Choices, type Act } from "../frame/choices/Choices";
import { Lines } from "../frame/forms/fields";
import { Facts } from "../frame/record/Facts";
import { ReadingText } from "../frame/record/ReadingText";
import { RecordPage } from "../frame/record/RecordPage";
import { Shown } from "../frame/record/Shown";
import { StatusPill } from "../frame/record/StatusPill";
import { sayDay } from "../frame/words/dates";
import type { IdeaRecord } from "./records";

const answers = <Lines source="answer" label="What you say to whoever gave it" isRequired />;
const acts = {
  takeUpIdea: act<IdeaRecord>({ command: change("takeUpIdea", "AnswerIdeaInput"), asks: answers, done: "Taken up. Whoever gave it is told." }),
  declineIdea: act<IdeaRecord>({ command: change("declineIdea", "AnswerIdeaInput"), asks: answers, done: "Answered. Whoever gave it is told." }),
  finishIdea: act<IdeaRecord>({ command: change("finishIdea"), asks: <Lines source="outcome" label="What came of it" isRequired />, done: "On record. Whoever gave it is told." }),
} satisfies Readonly<Record<keyof typeof ideaActions, Act<IdeaRecord>>>;

const by = (person: { readonly name: string } | null, on: string | null) => [person?.name, on && sayDay(on)].filter(Boolean).join(", ");

/** An idea for improvement, with its answer (CS-10). */
export default function IdeaShow() {
  return (
    <Shown<IdeaRecord> of="ideas">{(data) => (
      <RecordPage
        reference={data.reference} title={data.title} status={<StatusPill isOver={!data.isOpen}>{ideaStates[data.state]}</StatusPill>} about={<>reached {data.leader?.name ?? "whoever keeps what the office learns"}</>}
        choices={<Choices record={{ ...data, choices: fitting(data.choices, ideaActions, data.state) }} acts={acts} />} happened={<RecordTimeline of={{ recordId: { eq: data.id } }} />}
      >
        <div style={{ marginBottom: 18 }}><ReadingText text={data.what} /></div>
        <Facts of={[["Given by", by(data.givenBy, data.givenOn)], ["Answer", data.answer], ["Answered by", data.answeredOn && by(data.answeredBy, data.answeredOn)], ["What came of it", data.outcome], ["Done", data.doneOn && sayDay(data.doneOn)]]} />
      </RecordPage>
    )}</Shown>
  );
}
