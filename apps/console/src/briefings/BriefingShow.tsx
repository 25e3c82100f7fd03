import { briefingActions } from "@remit/domain/briefings/briefing";
import { briefingStates, markings } from "@remit/domain/briefings/labels";
import { fitting } from "../cases/fitting";
import { RecordTimeline } from "../cases/record/RecordTimeline";
import { Things } from "../cases/record/drawerStyles";
import { Choices } from "../frame/choices/Choices";
import { Facts } from "../frame/record/Facts";
import { RecordPage } from "../frame/record/RecordPage";
import { StatusPill } from "../frame/record/StatusPill";
import { TakeAway } from "../frame/record/TakeAway";
import { sayDay, sayMoment } from "../frame/words/dates";
import { briefingActs } from "./briefingActs";
import { onWhat } from "./BriefingList";
import { CaseLink } from "./CaseLink";
import type { BriefingRecord } from "./records";
import { Shown } from "../frame/record/Shown";
import { hasWords, TheText } from "./TheText";

const Asked = ({ of }: { readonly of: BriefingRecord }) => (
  <Facts
    of={[
      ["On", of.case ? <CaseLink of={of.case} /> : onWhat(of)],
      ["For", of.forWhom],
      ["Of use for", of.purpose],
      ["Meeting", of.meetingOn && sayDay(of.meetingOn)],
      ["Asked for by", [of.commissionedBy?.name, sayDay(of.commissionedOn)].filter(Boolean).join(", ")],
      ["Reviewer", of.reviewer?.name],
      ["Came back", of.state === "DRAFTING" ? of.returnedReason : null],
      ["Withdrawn", of.state === "WITHDRAWN" ? of.returnedReason : null],
      ["Passed", of.reviewedOn && [of.reviewedBy?.name, sayDay(of.reviewedOn)].filter(Boolean).join(", ")],
      ["Taken from the case", of.assembledAt && sayMoment(of.assembledAt)],
      ["Marked", markings[of.marking]],
    ]}
  />
);
const Readers = ({ of: { readers, state } }: { readonly of: BriefingRecord }) => (readers.nodes.length === 0 ? <p>Nobody is named to read it yet.</p> : (
  <Things>{readers.nodes.map(({ id, staff, readAt }) => <li key={id}><span className="what">{staff?.name}</span><span>{readAt ? `read ${sayMoment(readAt)}` : state === "ISSUED" ? "has not said that they read it" : ""}</span></li>)}</Things>
));
const Versions = ({ of }: { readonly of: BriefingRecord }) => (
  <Things>{of.versions.nodes.map((version) => (
    <li key={version.id}>
      <h3>Version {version.number}</h3>
      <p className="about">{markings[version.marking]} · issued by {version.issuedBy?.name}, {sayMoment(version.issuedAt)} · reviewed by {version.reviewedBy?.name}</p>
      <details style={{ gridColumn: "1 / -1" }}><summary>Read it</summary><div style={{ marginTop: 12 }}><TheText of={version} /></div></details>
      <TakeAway at={`/papers/briefings/${of.id}/${version.number}`} what={`version ${version.number}`} />
    </li>
  ))}</Things>
);
/** The words as they stand; while a new version is written, its readers read the one that was issued last (PO-32). */
const WhatItSays = ({ of }: { readonly of: BriefingRecord }) => {
  const [issued] = of.versions.nodes;
  const isWritten = hasWords(of);
  const shown = of.state === "ISSUED" || !isWritten ? issued?.number : "draft";
  return (
    <>
      {!isWritten && issued && of.state !== "ISSUED" && <p>This is version {issued.number}, as it was issued.{of.isOpen && " A new version is being written."}</p>}
      <TheText of={isWritten || !issued ? of : issued} />
      {(isWritten || issued) && <TakeAway at={`/papers/briefings/${of.id}/${shown}`} what={shown === "draft" ? "the draft" : "this briefing"} />}
    </>
  );
};
const some = (rows: readonly unknown[]) => (rows.length > 0 ? { count: rows.length } : {});

/** One briefing, as it is read and as it is made (PO-32). */
export default function BriefingShow() {
  return (
    <Shown<BriefingRecord> of="briefings">{(data) => (
      <RecordPage
        reference={data.reference}
        title={data.title}
        status={<StatusPill isOver={!data.isOpen} {...(data.isOverdue && { tone: "red" as const })}>{briefingStates[data.state]}{data.isOverdue && ", overdue"}</StatusPill>}
        about={<>{markings[data.marking]}{data.forWhom && ` · ${data.forWhom}`}</>}
        owner={data.author?.name ?? "nobody"}
        clocks={<><span>Due <b>{sayDay(data.dueOn)}</b></span>{data.meetingOn && <span>Meeting <b>{sayDay(data.meetingOn)}</b></span>}</>}
        choices={<Choices record={{ ...data, choices: fitting(data.choices, briefingActions, data.state) }} acts={briefingActs} {...(data.isForMeToRead && { first: "confirmReading" })} />}
        heading="What it says"
        tabs={[
          { name: "asked", label: "What was asked for", content: () => <Asked of={data} /> },
          { name: "readers", label: "Readers", ...some(data.readers.nodes), content: () => <Readers of={data} /> },
          ...(data.versions.nodes.length > 0 ? [{ name: "versions", label: "Versions", ...some(data.versions.nodes), content: () => <Versions of={data} /> }] : []),
        ]}
        happened={<RecordTimeline of={{ recordId: { eq: data.id } }} />}
      >
        <div style={{ marginBottom: 18 }}><WhatItSays of={data} /></div>
      </RecordPage>
    )}</Shown>
  );
}
