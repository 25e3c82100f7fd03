import { channels } from "@remit/domain/casework/labels";
import { correspondenceItemActions } from "@remit/domain/correspondence/correspondence-actions";
import { correspondenceItemStatuses } from "@remit/domain/correspondence/labels";
import { Link } from "react-router";
import { fitting } from "../cases/fitting";
import { Mark } from "../cases/marks";
import { CustomerBanner } from "../cases/record/CustomerBanner";
import { RecordTimeline } from "../cases/record/RecordTimeline";
import { Choices } from "../frame/choices/Choices";
import { Facts } from "../frame/record/Facts";
import { ReadingText } from "../frame/record/ReadingText";
import { RecordPage } from "../frame/record/RecordPage";
import { Shown } from "../frame/record/Shown";
import { StatusPill } from "../frame/record/StatusPill";
import { count } from "../frame/words/counts";
import { sayDay } from "../frame/words/dates";
import { Recommend } from "./instructionActs";
import { InstructionBanners } from "./Instructions";
import { itemActs } from "./itemActs";
import { itemTabs } from "./itemTabs";
import type { ItemRecord } from "./records";

const Clocks = ({ of }: { readonly of: ItemRecord }) => (
  <>
    {of.isOpen && of.replyDueOn && <span>Reply due <b>{sayDay(of.replyDueOn)}</b> · {of.isReplyLate ? <StatusPill tone="red">late</StatusPill> : of.replyWorkingDaysLeft === 0 ? "today" : `${count(of.replyWorkingDaysLeft ?? 0, "working day")} left`}</span>}
    <span>{of.acknowledgedOn ? `Acknowledged ${sayDay(of.acknowledgedOn)}` : of.doNotAcknowledgeUntil ? `Not to be acknowledged until ${sayDay(of.doNotAcknowledgeUntil)}` : of.isOpen && of.acknowledgeDueOn && <>Acknowledge by <b>{sayDay(of.acknowledgeDueOn)}</b>{of.isAcknowledgementLate && <> · <StatusPill tone="red">late</StatusPill></>}</>}</span>
  </>
);

const Known = ({ of }: { readonly of: ItemRecord }) => (
  <Facts
    of={[
      ["From", [of.fromName, of.fromEmail].filter(Boolean).join(", ")],
      ["Received", `${sayDay(of.receivedOn)} · ${channels[of.channel]}`],
      ["About", of.nature],
      ["Why it goes there", of.reasons.join("; ") || null],
      ["Marked", of.flagReason && [of.isHighRisk && "high risk", of.isHighProfile && "high profile"].filter(Boolean).join(", ") + `: ${of.flagReason}`],
      ["What came of the call", of.callOutcome],
      ["Earlier", of.earlierFromThem > 0 ? `${count(of.earlierFromThem, "other entry", "other entries")} from the same person in the twelve months before` : null],
      ["Escalated", of.escalatedOn && `${of.escalatedTo ? `to ${of.escalatedTo.name}, ` : ""}by ${of.escalatedBy?.name ?? "somebody"} on ${sayDay(of.escalatedOn)}: ${of.escalatedWhy ?? ""}`],
      ["Guidance", of.guidance],
      ["Finished", of.finishedOn && `${sayDay(of.finishedOn)}${of.finishedBy ? ` by ${of.finishedBy.name}` : ""}${of.finishedHow ? `: ${of.finishedHow}` : ""}`],
      ["Held against", of.principles.join("; ") || null],
      ["Repeats", of.duplicateOf && <Link to={`/correspondence/${of.duplicateOf.id}/show`}>{of.duplicateOf.reference}</Link>],
      ["Entered", of.enteredBy && `by ${of.enteredBy.name}`],
    ]}
  />
);

function Item({ of: data }: { readonly of: ItemRecord }) {
  const agreed = [...(data.person?.contactInstructions.nodes ?? []), ...data.cases.nodes.flatMap((one) => one.case?.contactInstructions.nodes ?? [])];
  // Accepting is offered where something was handed on, giving back where it was escalated to the reader; elsewhere they would only be refused.
  const offered = data.choices.filter(({ action }) => (action !== "acceptCorrespondence" || data.isOffered) && (action !== "giveQueryBack" || data.isEscalatedToMe));
  return (
    <RecordPage
      reference={data.reference}
      title={data.summary ?? "Correspondence"}
      status={<><StatusPill isOver={!data.isOpen}>{data.isOffered ? "Handed on, not accepted" : correspondenceItemStatuses[data.status]}</StatusPill>{data.escalatedTo && <Mark>with the Casework Manager</Mark>}{data.isHighRisk && <Mark>high risk</Mark>}{data.isHighProfile && <Mark>high profile</Mark>}</>}
      about={data.nature ?? channels[data.channel]}
      owner={[data.segment?.name, data.handler?.name].filter(Boolean).join(": ") || "nobody yet"}
      clocks={<Clocks of={data} />}
      choices={<Choices record={{ ...data, choices: fitting(offered, correspondenceItemActions, data.status) }} acts={itemActs} />}
      notice={<><InstructionBanners of={agreed} /><CustomerBanner of={data.person} /></>}
      tabs={itemTabs(data)}
      happened={<RecordTimeline of={{ recordId: { eq: data.id } }} />}
    >
      {data.summary && <div style={{ marginBottom: 18 }}><ReadingText text={data.summary} /></div>}
      <Known of={data} />
      {data.person && <p style={{ marginTop: 14 }}><Recommend about={{ personId: data.person.id }} /></p>}
    </RecordPage>
  );
}

/** Something that came in: what is agreed about contact before anything else, both clocks, what can be done, where it went. */
export default function ItemShow() {
  return <Shown<ItemRecord> of="correspondence" changesWith={() => ["organisation"]}>{(data) => <Item of={data} />}</Shown>;
}
