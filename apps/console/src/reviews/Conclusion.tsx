import { problemFindings } from "@remit/domain/reviews/labels";
import { Things } from "../cases/record/drawerStyles";
import { Facts } from "../frame/record/Facts";
import { ReadingText } from "../frame/record/ReadingText";
import { count } from "../frame/words/counts";
import { dayOf, sayDay } from "../frame/words/dates";
import type { ReviewRecord } from "./records";
import { Adds } from "./Adds";
import { labelOf, useTerms } from "./Terms";

const pounds = new Intl.NumberFormat("en-GB", { style: "currency", currency: "GBP" });
const notYet = "not yet";

/** What the review comes to: decision and method apart, why, in which words, and what is done about it (PO-44, PO-46). */
export function Conclusion({ of }: { readonly of: ReviewRecord }) {
  const terms = useTerms();
  const by = (person: { name: string } | null, on: string | null) => on && [person?.name, sayDay(on)].filter(Boolean).join(", ");
  return (
    <>
      <Adds of={of} named={["writeReview", "addPeerNote"]} />
      <Facts
        of={[
          ["Decision", of.decisionProblem ? problemFindings[of.decisionProblem].toLowerCase() : notYet],
          ["Method", of.methodProblem ? problemFindings[of.methodProblem].toLowerCase() : notYet],
          ["Outcome", labelOf(terms, "OUTCOME", of.outcomeCode) ?? notYet],
          ["Quality", `${of.qualityMet.length} of ${of.qualityPoints} points met`],
          ["Analysis", of.analysis],
          ["Rationale", of.rationale || notYet],
          ["Approved by", by(of.approvedBy, of.approvedOn)],
          ["Resolution", of.resolutionCodes.map((code) => labelOf(terms, "RESOLUTION", code)).join("; ")],
          ["Payment", of.remedyPence === null ? null : `${pounds.format(of.remedyPence / 100)} · ${labelOf(terms, "REMEDY_BAND", of.remedyBandCode) ?? ""}`],
          ["To be learned", of.lessons],
          ["Handed back", of.handedBackOn && sayDay(of.handedBackOn)],
        ]}
      />
      {of.conclusion && <section aria-label="Conclusion" style={{ marginTop: 18 }}><h3>In the words in which it goes out</h3><ReadingText text={of.conclusion} /></section>}
      {of.overrulings.nodes.map((one) => (
        <section key={one.id} aria-label="Overruled recommendation" style={{ marginTop: 18 }}>
          <h3>{one.recommendedBy?.name ?? "The reviewer"} recommended: {labelOf(terms, "OUTCOME", one.recommendedOutcomeCode)}</h3>
          <ReadingText text={one.recommendation} />
          <p>{one.decidedBy?.name ?? "The approver"} decided otherwise on {sayDay(one.decidedOn)} ({labelOf(terms, "OUTCOME", one.decidedOutcomeCode)}): {one.reason}</p>
        </section>
      ))}
      {of.peerNotes.nodes.length > 0 && (
        <section aria-label="Peers’ notes" style={{ marginTop: 18 }}>
          <h3>{count(of.peerNotes.nodes.length, "peer’s note", "peers’ notes")}</h3>
          <Things>{of.peerNotes.nodes.map((note) => <li key={note.id}><p className="said">{note.text}</p><p className="about">{note.writtenBy?.name}, {sayDay(dayOf(note.writtenAt))}</p></li>)}</Things>
        </section>
      )}
    </>
  );
}
