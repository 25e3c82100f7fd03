import { appraisalActions } from "@remit/domain/development/appraisals";
import { appraisalStates } from "@remit/domain/development/labels";
import { Link } from "react-router";
import { fitting } from "../cases/fitting";
import { Choices } from "../frame/choices/Choices";
import { Facts } from "../frame/record/Facts";
import { ReadingText } from "../frame/record/ReadingText";
import { RecordPage } from "../frame/record/RecordPage";
import { Shown } from "../frame/record/Shown";
import { StatusPill } from "../frame/record/StatusPill";
import { useSession } from "../frame/session/useSession";
import { sayDay, sayMoment } from "../frame/words/dates";
import { appraisalActs } from "./appraisalActs";
import type { AppraisalRecord } from "./records";
import { Remarks } from "./Remarks";

const Text = ({ title, of }: { readonly title: string; readonly of: string }) => (
  <section style={{ marginBottom: 18 }}>
    <h3 style={{ fontSize: "1rem", fontWeight: 650, marginBottom: 4 }}>{title}</h3>
    {of ? <ReadingText text={of} /> : <p>Nothing is written yet.</p>}
  </section>
);

/** One appraisal: how the person sees it, what is said of each behaviour and of the whole, who signed when, and what was said later (CS-24, CS-31). */
export default function AppraisalShow() {
  const { person: self } = useSession();
  return (
    <Shown<AppraisalRecord> of="appraisals" changesWith={() => [`person:${self.id}`]}>{(data) => (
      <RecordPage
        reference="Appraisal" title={data.staff?.name ?? ""} heading="What it says" status={<StatusPill isOver={data.state === "SIGNED"}>{appraisalStates[data.state]}</StatusPill>}
        about={<>{sayDay(data.periodFrom)} to {sayDay(data.periodTo)}, to be signed by {sayDay(data.dueOn)}. Read by the two of you, and by nobody else. <Link to={`/development/${data.staff?.id}`}>{data.isOfMe ? "How I come on" : `How ${data.staff?.name} comes on`}</Link></>}
        choices={<Choices record={{ ...data, choices: fitting(data.choices, appraisalActions, data.state) }} acts={appraisalActs} first={data.state === "TO_SIGN" ? "signAppraisal" : null} />}
      >
        <Text title={data.isOfMe ? "Your own account" : "Their own account"} of={data.ownAccount} />
        {data.behaviours.nodes.map(({ id, name, text }) => <Text key={id} title={name} of={text} />)}
        <Text title="Of the whole" of={data.summary} />
        <Facts of={[["Appraised by", data.appraiser?.name], [`Signed by ${data.appraiser?.name ?? "them"}`, data.appraiserSignedAt && sayMoment(data.appraiserSignedAt)], [`Signed by ${data.isOfMe ? "you" : data.staff?.name ?? "the person"}`, data.signedAt && sayMoment(data.signedAt)]]} />
        {data.remarks.nodes.length > 0 && <section aria-label="Remarks" style={{ marginTop: 18 }}><h3 style={{ fontSize: "1rem", fontWeight: 650 }}>What was said later</h3><Remarks of={data.remarks.nodes} /></section>}
      </RecordPage>
    )}</Shown>
  );
}
