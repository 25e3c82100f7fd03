import { command, named, rowOf, staffOf, type Came } from "./casework.js";
import type { Who, World } from "./world.js";

type Kept = Readonly<Record<string, unknown>> & { readonly id: string; readonly version: number };
const kept: Readonly<Record<string, readonly [table: string, selection: string]>> = {
  meeting: ["meetings", "id version reference title state on startsAt minutes beginsAt endsAt place papersDueOn plannedMinutes isMine waitsForMeToClear frozenDigest minutesDigest returnedReason outcome chair { name } attendees { nodes { attendance note staff { name } deputy { name } } } items { totalCount nodes { id version kind title reason minutes isRestricted discussion minutesTaken owner { name } papers { nodes { title } } decisions { nodes { text } } actions { nodes { reference what } } } } choices { action allowed because }"],
  meetingSeries: ["meeting_series", "id version name state week weekday members { nodes { staff { name } } }"],
  agendaItem: ["agenda_items", "id version title minutes isRestricted discussion minutesTaken readers { nodes { staff { name } } } papers { nodes { id title state } } decisions { nodes { id text authority comesBack isStruck decidedBy { name } } } actions { nodes { id reference what dueOn owner { name } } } choices { action allowed because }"],
  meetingPaper: ["meeting_papers", "id version title text state number isOverdue isMineToWrite work { reference state } versions { nodes { number isAddendum why text textDigest } } choices { action allowed because }"],
  meetingNomination: ["meeting_nominations", "id version reference kind title why state settledReason nominatedBy { name } meeting { reference } choices { action allowed because }"],
  meetingDecision: ["meeting_decisions", "id version text isStruck"],
  commissionedWork: ["commissioned_work", "id version reference state what"],
};

/** How tests speak of meetings, their agendas, papers and minutes: by what is done to them. */
export function meetingsIn(world: World) {
  const answer = async (field: string, came: Promise<Came<Record<string, Kept>>>) => {
    const { done, refused } = await came;
    return { record: done?.[field] ?? null, refused };
  };
  const to = async (as: Who, name: string, field: string, id: string, more: object = {}) => answer(field, command<Record<string, Kept>>(world, as, name, { ...named(await rowOf(world, kept[field]![0], "id", id)), ...more }, `${field} { ${kept[field]![1]} }`));
  return {
    to,
    /** Begins a record of a kind. */
    begin: (as: Who, name: string, field: string, input: object) => answer(field, command<Record<string, Kept>>(world, as, name, input, `${field} { ${kept[field]![1]} }`)),
    /** Does something as somebody who read an earlier version. */
    toVersion: (as: Who, name: string, field: string, seen: { readonly id: string; readonly version: number }, more: object) => answer(field, command<Record<string, Kept>>(world, as, name, { ...named(seen), ...more }, `${field} { id version }`)),
    /** Reads a record as somebody; null where they may not. */
    read: async (as: Who, field: string, id: string) => (await world.ask<Record<string, Kept | null>>(as, `query($id: ID!) { ${field}(id: $id) { ${kept[field]![1]} } }`, { id })).data[field] as never,
    staff: (name: Who) => staffOf(world, name),
    /** Gives the seat of a title to another role, behind the office's back. */
    appoint: async (title: string, role: string) => {
      await world.sql("UPDATE positions SET role_id = (SELECT id FROM roles WHERE name = $2) WHERE title = $1", [title, role]);
      await world.sql("SELECT pg_notify('remit_organisation', '')");
    },
    /** Lets somebody's role do more, behind the office's back. */
    allow: async (role: string, permission: string) => {
      await world.sql("UPDATE roles SET permissions = array_append(permissions, $2) WHERE name = $1", [role, permission]);
      await world.sql("SELECT pg_notify('remit_organisation', '')");
    },
    /** A series that meets on the first Thursday of each month, chaired by Tom Pell. */
    series: async (more: object = {}) => (await answer("meetingSeries", command<Record<string, Kept>>(world, "Helen Marsh", "addMeetingSeries", {
      name: "Monthly casework meeting", week: "FIRST", weekday: "THURSDAY", startsAt: "10:00", minutes: 90, place: "Board room", chairId: await staffOf(world, "Tom Pell"), openingItems: ["Welcome and apologies"], closingItems: ["Any other business"],
      memberIds: [await staffOf(world, "Grace Lomax"), await staffOf(world, "Helen Marsh")], ...more }, `meetingSeries { ${kept["meetingSeries"]![1]} }`))).record!,
  };
}
