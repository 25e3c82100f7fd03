import { needActions, rotaActions, shiftActions, type RotaFacts } from "@remit/domain/absence/rota-actions";
import { Team } from "../organisation/organisation.entity.js";
import "../organisation/organisation.scopes.js";
import { extendLaw, readable, type FactsSql } from "../reading/readable.js";
import { RotaNeed, RotaShift } from "./rota.entity.js";

const seatsOf = (team: (alias: string) => string): FactsSql<RotaFacts> => ({ teamSeats: (alias) => `SELECT coalesce(json_agg(q.id), '[]') FROM positions q WHERE q.team_id = ${team(alias)} AND q.is_open` });

export const teamFacts = seatsOf((alias) => `${alias}.id`);
export const rotaFacts = seatsOf((alias) => `${alias}.team_id`);
export const needState = ({ endsOn }: { readonly endsOn: string | null }) => (endsOn === null ? "STANDING" : "ENDED");
export const shiftState = ({ isTakenOff }: { readonly isTakenOff: boolean }) => (isTakenOff ? "OFF" : "ON");

/** A rota is read by everyone: whoever looks for somebody must be able to find who is on. */
readable(RotaNeed, { scope: "everyone", order: [{ by: "fromTime" }], law: { table: needActions, facts: rotaFacts, state: needState } as never });
readable(RotaShift, { scope: "everyone", order: [{ by: "on" }, { by: "fromTime" }], law: { table: shiftActions, facts: rotaFacts, state: shiftState } as never });
extendLaw<RotaFacts>(Team, { table: rotaActions, facts: teamFacts });
