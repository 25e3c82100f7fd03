import type { Need, Shift } from "@remit/domain/absence/rota";
import { needActions, rotaActions, shiftActions, type EndNeedInput, type NeedInput, type RotaFacts, type ShiftInput } from "@remit/domain/absence/rota-actions";
import { weekdayName } from "@remit/domain/absence/rota";
import { formatDate } from "@remit/domain/calendar/office-date";
import type { TeamKept } from "@remit/domain/organisation/structure";
import type { ObjectLiteral } from "typeorm";
import type { Deed } from "../door/deed.js";
import { Team } from "../organisation/organisation.entity.js";
import { amend, begin } from "../organisation/writing.js";
import { RotaNeed, RotaShift } from "./rota.entity.js";
import { needState, rotaFacts, shiftState, teamFacts } from "./rota.law.js";

/** What the audit keeps of a rota. */
interface Told { readonly name: string; readonly when: string; readonly person?: string }
const happened = (recordType: string, recordId: string, staffId: string | null, particulars: Told) => [{ recordType, recordId, caseId: null, topics: ["organisation", ...(staffId ? [`person:${staffId}`] : [])], particulars }];

/** CS-22: says what a team has to cover. */
export const addingNeed: Deed<TeamKept & ObjectLiteral, RotaFacts, NeedInput, Told> = {
  event: "added to what is to be covered", on: Team as never, law: rotaActions.addRotaNeed, facts: teamFacts,
  async apply([one], { transaction, input }) {
    const { weekday, onDay, fromTime, toTime, required } = input;
    const recordId = await begin(transaction, "rota_needs", { ...input, teamId: one!.record.id });
    return happened("RotaNeed", recordId, null, { name: `${input.name} (${one!.record.name})`, when: `${weekday ? `every ${weekdayName(weekday)}` : `on ${formatDate(onDay!)}`} from ${fromTime} to ${toTime}, by ${required}` });
  },
};

/** CS-22: a need has its last day; what had to be covered until then stays on record. */
export const endingNeed: Deed<Need & ObjectLiteral, RotaFacts, EndNeedInput, Told> = {
  event: "ended what is to be covered", on: RotaNeed as never, law: needActions.end, state: needState as never, facts: rotaFacts,
  async apply([one], { transaction, input }) {
    const { record } = one!;
    await amend(transaction, "rota_needs", record.id, { endsOn: input.endsOn });
    return happened("RotaNeed", record.id, null, { name: record.name, when: `on ${formatDate(input.endsOn)}` });
  },
};

const whenOf = ({ on, fromTime, toTime }: Shift) => `on ${formatDate(on)} from ${fromTime} to ${toTime}`;

/** CS-22: puts somebody on for a time. */
export const puttingOn: Deed<TeamKept & ObjectLiteral, RotaFacts, ShiftInput, Told> = {
  event: "put on the rota", on: Team as never, law: rotaActions.putOnRota, facts: teamFacts,
  async apply([one], { transaction, input }) {
    const { staffId, on, fromTime, toTime, name } = input;
    const recordId = await begin(transaction, "rota_shifts", { teamId: one!.record.id, staffId, on, fromTime, toTime, name });
    return happened("RotaShift", recordId, staffId, { name, person: input.personName, when: whenOf(input) });
  },
};

/** CS-22: takes somebody off again. */
export const takingOff: Deed<Shift & ObjectLiteral, RotaFacts, object, Told> = {
  event: "took off the rota", on: RotaShift as never, law: shiftActions.takeOff, state: shiftState as never, facts: rotaFacts,
  async apply([one], { transaction }) {
    const { record } = one!;
    await amend(transaction, "rota_shifts", record["id"] as string, { isTakenOff: true });
    const [person] = await transaction.query<{ name: string }>("SELECT name FROM staff_members WHERE id = $1", [record.staffId]);
    return happened("RotaShift", record["id"] as string, record.staffId, { name: record["name"] as string, person: person!.name, when: whenOf(record) });
  },
};
