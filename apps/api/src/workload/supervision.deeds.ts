import type { Concern } from "@remit/domain/notifications/kinds";
import { arrangementActions, type ArrangeInput, type ArrangementFacts, type ArrangementKept } from "@remit/domain/workload/supervision-arrangements";
import { otherSide, sideOf, type LineFacts } from "@remit/domain/workload/supervision-line";
import { bookingActions, supervisionActions as law, type InsteadInput, type SupervisionKept } from "@remit/domain/workload/supervision-sessions";
import { single } from "../casework/deeds.js";
import type { Deed, Doing, Transaction } from "../door/deed.js";
import { StaffMember } from "../organisation/organisation.entity.js";
import { begin } from "../organisation/writing.js";
import { changingAbout, happenedToWorker } from "./supervision.changing.js";
import { SupervisionArrangement, SupervisionSession } from "./supervision.entity.js";
import { arrangementFacts, lineFacts, supervisionFacts } from "./supervision.law.js";

type SessionRecord = SupervisionKept & { readonly version: number };
type Person = { readonly id: string; readonly name: string; readonly version: number };

const told = ({ actor }: Doing<unknown>, workerId: string, facts: LineFacts, reference: string): Concern[] => [{ kind: "SUPERVISION_BOOKED", staffId: otherSide(actor, workerId, facts), reference }];

async function book(transaction: Transaction, values: object): Promise<{ id: string; reference: string }> {
  const id = await begin(transaction, "supervision_sessions", values as Record<string, unknown>);
  const [made] = await transaction.query<{ reference: string }>("SELECT reference FROM supervision_sessions WHERE id = $1", [id]);
  return { id, reference: made!.reference };
}

/** WL-42: books supervision for a day, by either of the two. */
export const booking: Deed<Person, LineFacts, { readonly plannedOn: string }, object> = single({
  event: "booked supervision", on: StaffMember as never, law: bookingActions.bookSupervision as never, facts: lineFacts("id"),
  async one({ record, facts }, doing) {
    const { transaction, actor, today, input: { plannedOn } } = doing;
    const supervisorId = sideOf(actor, record.id, facts) === "SUPERVISOR" ? actor.staffId : facts.standInId ?? facts.supervisorId;
    const made = await book(transaction, { workerId: record.id, supervisorId, plannedOn, bookedById: actor.staffId, bookedOn: today });
    return happenedToWorker("SupervisionSession", { ...made, workerId: record.id }, { name: facts.workerName, plannedOn }, told(doing, record.id, facts, made.reference));
  },
});

const changing = changingAbout<SessionRecord, LineFacts>(SupervisionSession, "supervision_sessions", supervisionFacts);

export const holding = changing<{ readonly heldOn: string; readonly notes: string }>({
  event: "held supervision", law: law.holdSupervision as never, values: ({ actor, input }) => ({ state: "HELD", heldOn: input.heldOn, notes: input.notes, supervisorId: actor.staffId }), tells: ({ input }, _record, { workerName }) => ({ name: workerName, heldOn: input.heldOn }),
});

interface PuttingOff extends InsteadInput { readonly reason: string }
/** WL-42: the new session is booked with the old one's going. */
const puttingOff = (event: string, by: "cancelSupervision" | "missSupervision", state: "CANCELLED" | "MISSED") => changing<PuttingOff>({
  event, law: law[by] as never, values: ({ input }) => ({ state, reason: input.reason, awaitsReturn: input.newOn === null }),
  also: ({ transaction, actor, today, input }, { id, workerId, supervisorId }) => (input.newOn === null ? Promise.resolve() : book(transaction, { workerId, supervisorId, plannedOn: input.newOn, bookedById: actor.staffId, bookedOn: today, followsId: id })),
  tells: ({ input }, { plannedOn }, { workerName }) => ({ name: workerName, plannedOn, newOn: input.newOn }), concerns: (doing, { workerId, reference }, facts) => told(doing, workerId, facts, reference),
});
export const cancelling = puttingOff("cancelled supervision", "cancelSupervision", "CANCELLED");
export const missing = puttingOff("recorded supervision as missed", "missSupervision", "MISSED");
export const rebooking = changing<{ readonly plannedOn: string }>({
  event: "booked supervision anew", law: law.rebookSupervision as never, values: () => ({ awaitsReturn: false }),
  also: ({ transaction, actor, today, input }, { id, workerId, supervisorId }) => book(transaction, { workerId, supervisorId, plannedOn: input.plannedOn, bookedById: actor.staffId, bookedOn: today, followsId: id }),
  tells: ({ input }, _record, { workerName }) => ({ name: workerName, plannedOn: input.plannedOn }), concerns: (doing, { workerId, reference }, facts) => told(doing, workerId, facts, reference),
});

/** WL-43: the manager above says who supervises meanwhile. */
export const arranging = changingAbout<ArrangementKept & { readonly version: number }, ArrangementFacts>(SupervisionArrangement, "supervision_arrangements", arrangementFacts)<ArrangeInput & { readonly arrangement: string }>({
  event: "arranged supervision", law: arrangementActions.arrangeSupervision as never,
  values: ({ actor, today, input }) => ({ state: "ARRANGED", supervisorId: input.supervisor.id, arrangement: input.arrangement, arrangedById: actor.staffId, arrangedOn: today }),
  tells: ({ input }, _record, { workerName }) => ({ name: workerName, to: input.supervisor.name }),
  concerns: ({ input }, { workerId }, { workerName }) => [{ kind: "SUPERVISION_ARRANGED", staffId: workerId, reference: workerName }, { kind: "SUPERVISION_ARRANGED", staffId: input.supervisor.id, reference: workerName }],
});
