import { absenceActions, type AbsenceFacts } from "@remit/domain/absence/absence";
import { awayActions, type PersonFacts } from "@remit/domain/absence/beginning";
import { absenceKindActions } from "@remit/domain/absence/kinds";
import { StaffMember } from "../organisation/organisation.entity.js";
import "../organisation/organisation.scopes.js";
import { extendLaw, readable, type FactsSql } from "../reading/readable.js";
import { Absence, AbsenceKind } from "./absence.entity.js";
import { isLedByNobody, lineManager, mayKnowWhy, theirSeats } from "./may-know.js";
import "./presence.js";

const factsAbout = (person: (alias: string) => string): FactsSql<AbsenceFacts> => ({
  personName: (alias) => `SELECT m.name FROM staff_members m WHERE m.id = ${person(alias)}`,
  theirSeats: (alias) => theirSeats(person(alias)),
  lineManagerId: (alias) => `SELECT ${lineManager(person(alias))}`,
  isLedByNobody: (alias) => `SELECT ${isLedByNobody(person(alias))}`,
});

/** The facts that the law needs about an absence; about a person. */
export const absenceFacts = factsAbout((alias) => `${alias}.staff_id`);
export const personFacts: FactsSql<PersonFacts> = {
  ...factsAbout((alias) => `${alias}.id`),
  spans: (alias, p) => `SELECT coalesce(json_agg(json_build_object('id', b.id, 'startsOn', b.starts_on, 'startsAtMidday', b.starts_at_midday, 'endsOn', b.ends_on, 'endsAtMidday', b.ends_at_midday, 'isSaidAtTheDesk', k.is_said_at_the_desk, 'isStanding', b.status = 'STANDING') ORDER BY b.starts_on), '[]')
    FROM absences b JOIN absence_kinds k ON k.id = b.kind_id WHERE b.staff_id = ${alias}.id AND b.status IN ('ASKED', 'STANDING') AND coalesce(b.ends_on, ${p.today}) >= ${p.today} - 366`,
};

/** What stands is seen by everyone, since everyone must know who is here; what was only asked for, refused or taken back, by those concerned. */
readable(Absence, {
  scope: (alias, p) => `${alias}.status = 'STANDING' OR ${mayKnowWhy(`${alias}.staff_id`, p)}`, order: [{ by: "startsOn" }],
  law: { table: absenceActions, facts: absenceFacts, state: ({ status }: { status: string }) => status } as never,
});
readable(AbsenceKind, { scope: "everyone", order: [{ by: "name" }], law: { table: absenceKindActions, facts: {}, state: ({ isActive }: { isActive: boolean }) => (isActive ? "IN_USE" : "RETIRED") } as never });

/** What only the door judges is not fetched for every row of a list. */
extendLaw<PersonFacts>(StaffMember, { table: awayActions, facts: { ...personFacts, spans: () => "'[]'::json" } });
