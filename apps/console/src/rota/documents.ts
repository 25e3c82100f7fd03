import { gql } from "@apollo/client";
import type { AbsenceStatus } from "@remit/domain/absence/labels";
import type { Span } from "@remit/domain/absence/span";
import type { Tone } from "@remit/domain/calendar/standing";
import type { Kept } from "../frame/choices/act";
import { question } from "../frame/data/documents";

interface Nodes<Row> { readonly nodes: readonly Row[] }

/** A day on which somebody is away, or asked to be. */
export interface Away { readonly on: string; readonly morning: boolean; readonly afternoon: boolean; readonly isAsked: boolean }
/** Somebody's turn. */
export interface Turn { readonly id: string; readonly version: number; readonly on: string; readonly name: string; readonly fromTime: string; readonly toTime: string }
/** Somebody of the team. */
export interface RotaPerson { readonly staffId: string; readonly name: string; readonly isYou: boolean; readonly placedWith: string | null; readonly away: readonly Away[]; readonly turns: readonly Turn[] }
/** A time at which too few are there. */
export interface Gap { readonly on: string; readonly name: string; readonly required: number; readonly present: number; readonly tone: Tone; readonly words: string }
export interface RotaDay { readonly on: string; readonly whyNotWorking: string | null }
/** A team's rota over some days. */
export interface Rota { readonly teamName: string; readonly days: readonly RotaDay[]; readonly people: readonly RotaPerson[]; readonly gaps: readonly Gap[] }

export const rotaOf = question<{ team: string; from: string; to: string }, { rota: Rota | null; team: (Kept & { readonly id: string }) | null }>(gql(`query RotaOf($team: ID!, $from: Date!, $to: Date!) {
  rota(teamId: $team, from: $from, to: $to) { teamName days { on whyNotWorking } people { staffId name isYou placedWith away { on morning afternoon isAsked } turns { id version on name fromTime toTime } } gaps { on name required present tone words } }
  team(id: $team) { id version choices { action label allowed because } } }`));

export const teams = question<object, { teams: Nodes<{ readonly id: string; readonly name: string }> }>(gql("query Teams { teams(first: 100) { nodes { id name } } }"));

/** Something that a team has to cover. */
export interface Need extends Kept { readonly name: string; readonly weekday: number | null; readonly onDay: string | null; readonly fromTime: string; readonly toTime: string; readonly required: number; readonly countsEveryone: boolean; readonly startsOn: string; readonly endsOn: string | null }
/** A turn to come, with what can be done about it. */
export type ComingTurn = Kept & Turn & { readonly staff: { readonly name: string } | null };

/** What a team has to cover from a day on, and who is on. */
export const coverFrom = question<{ team: string; from: string }, { rotaNeeds: Nodes<Need>; rotaShifts: Nodes<ComingTurn> }>(gql(`query CoverFrom($team: ID!, $from: Date!) {
  rotaNeeds(first: 100, filter: { teamId: { eq: $team }, or: [{ endsOn: { isNull: true } }, { endsOn: { gte: $from } }] }) { nodes { id version name weekday onDay fromTime toTime required countsEveryone startsOn endsOn choices { action label allowed because } } }
  rotaShifts(first: 10, filter: { teamId: { eq: $team }, isTakenOff: { eq: false }, on: { gte: $from } }) { nodes { id version on name fromTime toTime staff { name } choices { action label allowed because } } } }`));

/** An absence, as far as its reader may know it. */
export interface Absence extends Kept, Span {
  readonly status: AbsenceStatus;
  readonly workingDays: number | null;
  readonly kindName: string | null;
  readonly remark: string | null;
  readonly refusedBecause: string | null;
  readonly decidedByName: string | null;
  readonly staff: { readonly id: string; readonly name: string };
}
const absence = "id version status startsOn startsAtMidday endsOn endsAtMidday workingDays kindName remark refusedBecause decidedByName staff { id name } choices { action label allowed because }";

/** What is one's own from a day on, what is to be decided, and who of one's people is away now. */
export const absencesAround = question<{ me: string; from: string }, { mine: Nodes<Absence>; toDecide: Nodes<Absence> }>(gql(`query AbsencesAround($me: ID!, $from: Date!) {
  mine: absences(first: 50, filter: { staffId: { eq: $me }, or: [{ endsOn: { gte: $from } }, { endsOn: { isNull: true } }] }) { nodes { ${absence} } }
  toDecide: absences(first: 50, filter: { isMineToDecide: { eq: true } }) { nodes { ${absence} } } }`));

export const kinds = question<object, { absenceKinds: Nodes<{ readonly id: string; readonly name: string; readonly isAskedFor: boolean }> }>(gql("query AbsenceKinds { absenceKinds(first: 60, filter: { isActive: { eq: true }, isSaidAtTheDesk: { eq: false } }) { nodes { id name isAskedFor } } }"));

/** What an absence would do to cover. */
export interface Effect { readonly workingDays: number | null; readonly turns: readonly string[]; readonly gaps: readonly Gap[] }
export const effectOf = question<{ who: string } & Span, { absenceEffect: Effect }>(gql(`query EffectOf($who: ID!, $startsOn: Date!, $startsAtMidday: Boolean, $endsOn: Date, $endsAtMidday: Boolean) {
  absenceEffect(staffMemberId: $who, startsOn: $startsOn, startsAtMidday: $startsAtMidday, endsOn: $endsOn, endsAtMidday: $endsAtMidday) { workingDays turns gaps { on name required present tone words } } }`));

/** What one's own week holds of leave and turns. */
export const myDays = question<{ me: string; from: string; to: string }, { absences: Nodes<Pick<Absence, "id" | "status" | keyof Span>>; rotaShifts: Nodes<Turn> }>(gql(`query MyDays($me: ID!, $from: Date!, $to: Date!) {
  absences(first: 20, filter: { staffId: { eq: $me }, status: { in: [ASKED, STANDING] }, startsOn: { lte: $to }, or: [{ endsOn: { gte: $from } }, { endsOn: { isNull: true } }] }) { nodes { id status startsOn startsAtMidday endsOn endsAtMidday } }
  rotaShifts(first: 20, filter: { staffId: { eq: $me }, isTakenOff: { eq: false }, on: { gte: $from, lte: $to } }) { nodes { id version on name fromTime toTime } } }`));
