import type { Availability as AvailabilityName } from "@remit/domain/organisation/labels";
import { Float, ID, Int, ObjectType } from "type-graphql";
import { Availability } from "../absence/presence.js";
import { CalendarDate } from "../reading/scalars.js";
import { Shown } from "../reading/shown.js";

/** Somebody to whom work may go, with the work they have. */
@ObjectType({ description: "Somebody in one of their positions, with the work that this position holds now (WM-15).", simpleResolvers: true })
export class TeamMember {
  @Shown("everyone", "The position's identifier: pass it as toPositionId.", { type: () => ID }) positionId!: string;
  @Shown("everyone", "What the position is called.") title!: string;
  @Shown("everyone", "The team's name; none for a segment manager.", { type: () => String, nullable: true }) teamName!: string | null;
  @Shown("everyone", "What the team specialises in (WM-72).", { type: () => [String] }) specialisms!: string[];
  @Shown("everyone", "The person's identifier.", { type: () => ID }) staffId!: string;
  @Shown("everyone", "The person's staff number (WM-25).") staffNumber!: string;
  @Shown("everyone", "The person's name.") name!: string;
  @Shown("everyone", "The person's telephone number; empty when there is none.") telephone!: string;
  @Shown("everyone", "Whether the person can take on more today.", { type: () => Availability }) availability!: AvailabilityName;
  @Shown("everyone", "The same in words, such as “Away until 20 January 2026”.") availabilityWords!: string;
  @Shown("everyone", "The last day away, when away.", { type: () => CalendarDate, nullable: true }) awayUntil!: string | null;
  @Shown("everyone", "Level of casework today, 1 to 4; empty where none is on record.", { type: () => Int, nullable: true }) level!: number | null;
  @Shown("everyone", "What the person is skilled in (WM-72).", { type: () => [String] }) skills!: string[];
  @Shown("everyone", "Full-time equivalent.", { type: () => Float }) fte!: number;
  @Shown("everyone", "Open service requests in this position.", { type: () => Int }) openRequests!: number;
  @Shown("everyone", "Of those, how many should have been acted on before today.", { type: () => Int }) overdue!: number;
  @Shown("everyone", "Of those, how many are to be acted on today.", { type: () => Int }) dueToday!: number;
  @Shown("everyone", "Open case groups in this position.", { type: () => Int }) caseGroups!: number;
  @Shown("everyone", "Load beside the most loaded of the list: 0 to 100, from open requests per full-time equivalent.", { type: () => Int }) loadPercent!: number;
  @Shown("everyone", "Whether it is you (WM-29).") isYou!: boolean;
  @Shown("everyone", "Whether work can be given to them in this position.") canBeGivenWork!: boolean;
  @Shown("everyone", "Why not; empty when it can.", { type: () => String, nullable: true }) because!: string | null;
}

/** Everyone in the reader's command. */
@ObjectType({ description: "Everyone in your command, yourself included, all of them at once (WM-15, WM-29, WM-30).", simpleResolvers: true })
export class MyTeam {
  @Shown("everyone", "Everyone, by name; someone with two positions in your command is there twice.", { type: () => [TeamMember] }) members!: TeamMember[];
  @Shown("everyone", "How many of them can be given work (WM-30).", { type: () => Int }) eligible!: number;
  @Shown("everyone", "The skills and specialisms among them, to choose from (WM-72).", { type: () => [String] }) skills!: string[];
}
