import { recordStates, supervisionStates } from "@remit/domain/workload/record-labels";
import { Link } from "react-router";
import { Choices } from "../frame/choices/Choices";
import { sayDay } from "../frame/words/dates";
import { Part } from "../insight/tableStyles";
import { sayMonth } from "./months";
import { personActs } from "./supervisionActs";
import type { RecordRow, SessionRow, Supervised } from "./supervisionRecords";

/** A session in words, with the way to it. */
export const SessionLine = ({ of: { id, reference, state, plannedOn, heldOn, awaitsReturn, supervisor } }: { readonly of: SessionRow }) => (
  <li><Link to={`/supervision/${id}/show`}>{reference}</Link> {heldOn ? `held on ${sayDay(heldOn)}` : `${supervisionStates[state].toLowerCase()}, for ${sayDay(plannedOn)}`} with {supervisor?.name}{awaitsReturn && "; its new date is booked on the return"}</li>
);
/** A record in words, with the way to it. */
export const RecordLine = ({ of: { id, reference, state, totalPoints, maximumPoints } }: { readonly of: RecordRow }) => <li><Link to={`/workload-records/${id}/show`}>{reference}</Link> {recordStates[state].toLowerCase()}, {totalPoints} of {maximumPoints} points</li>;

/** One's own supervision and record of a month. */
export const OwnMonth = ({ of, month }: { readonly of: Supervised; readonly month: string }) => (
  <Part aria-label="Your own supervision">
    <h2>Your own supervision</h2>
    {of.supervisionSessions.nodes.length + of.workloadRecords.nodes.length === 0 && <p>No session is booked, and you have no record for {sayMonth(month)} yet. You and whoever supervises you book sessions; you fill in the month and send it before.</p>}
    <ul>{of.supervisionSessions.nodes.map((one) => <SessionLine key={one.id} of={one} />)}{of.workloadRecords.nodes.map((one) => <RecordLine key={one.id} of={one} />)}</ul>
    <div style={{ marginTop: 12 }}><Choices record={of} acts={personActs} first={null} /></div>
  </Part>
);
