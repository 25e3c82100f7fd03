import { ID, Int, Float, ObjectType } from "type-graphql";
import type { Tone as ToneName } from "@remit/domain/calendar/standing";
import { vocabulary } from "../reading/inputs.js";
import { CalendarDate } from "../reading/scalars.js";
import { Shown } from "../reading/shown.js";

export const Tone = vocabulary("CoverTone", { calm: "Enough are there", amber: "Too few are there", red: "Nobody is there" }, "How a gap in cover looks; its words say the same.");
const day = { type: () => CalendarDate };
const text = { type: () => String, nullable: true };

@ObjectType({ description: "A day of a rota.", simpleResolvers: true })
export class RotaDay {
  @Shown("everyone", "The day.", day) on!: string;
  @Shown("everyone", "Why the office does not work on it; empty when it does.", text) whyNotWorking!: string | null;
}

@ObjectType({ description: "A turn of somebody on a day.", simpleResolvers: true })
export class RotaTurn {
  @Shown("everyone", "The turn's identifier.", { type: () => ID }) id!: string;
  @Shown("everyone", "The version to pass when it is taken off.", { type: () => Int }) version!: number;
  @Shown("everyone", "The day.", day) on!: string;
  @Shown("everyone", "What for.") name!: string;
  @Shown("everyone", "From when, HH:MM.") fromTime!: string;
  @Shown("everyone", "Until when, HH:MM.") toTime!: string;
}

@ObjectType({ description: "A day on which somebody is away, or asked to be.", simpleResolvers: true })
export class RotaAway {
  @Shown("everyone", "The day.", day) on!: string;
  @Shown("everyone", "Whether the morning is away.") morning!: boolean;
  @Shown("everyone", "Whether the afternoon is away.") afternoon!: boolean;
  @Shown("everyone", "Whether it is only asked for; told to those who may know.") isAsked!: boolean;
}

@ObjectType({ description: "Somebody of a team, with their days away and their turns.", simpleResolvers: true })
export class RotaPerson {
  @Shown("everyone", "The person's identifier.", { type: () => ID }) staffId!: string;
  @Shown("everyone", "The person's name.") name!: string;
  @Shown("everyone", "Whether it is you.") isYou!: boolean;
  @Shown("everyone", "Where they help out for a time (CS-33).", text) placedWith!: string | null;
  @Shown("everyone", "Days away.", { type: () => [RotaAway] }) away!: RotaAway[];
  @Shown("everyone", "Turns.", { type: () => [RotaTurn] }) turns!: RotaTurn[];
}

@ObjectType({ description: "A time at which fewer are there than the team has to have (CS-22).", simpleResolvers: true })
export class CoverGap {
  @Shown("everyone", "The day.", day) on!: string;
  @Shown("everyone", "What is not covered.") name!: string;
  @Shown("everyone", "From when, HH:MM.") fromTime!: string;
  @Shown("everyone", "Until when, HH:MM.") toTime!: string;
  @Shown("everyone", "How many must be there.", { type: () => Int }) required!: number;
  @Shown("everyone", "How many are.", { type: () => Int }) present!: number;
  @Shown("everyone", "How it looks.", { type: () => Tone }) tone!: ToneName;
  @Shown("everyone", "All of it in words.") words!: string;
}

@ObjectType({ description: "A team's rota over some days: who is away, who is on, and where too few are there (CS-22).", simpleResolvers: true })
export class Rota {
  @Shown("everyone", "The team's identifier.", { type: () => ID }) teamId!: string;
  @Shown("everyone", "The team's name.") teamName!: string;
  @Shown("everyone", "The days.", { type: () => [RotaDay] }) days!: RotaDay[];
  @Shown("everyone", "The people of the team.", { type: () => [RotaPerson] }) people!: RotaPerson[];
  @Shown("everyone", "The gaps, by day and time.", { type: () => [CoverGap] }) gaps!: CoverGap[];
}

@ObjectType({ description: "What an absence would do to cover, before anyone agrees it (CS-22).", simpleResolvers: true })
export class AbsenceEffect {
  @Shown("everyone", "Working days that it takes; empty while it has no last day.", { type: () => Float, nullable: true }) workingDays!: number | null;
  @Shown("everyone", "Gaps that there would be and are not now.", { type: () => [CoverGap] }) gaps!: CoverGap[];
  @Shown("everyone", "Turns on the rota that the person could not keep, in words.", { type: () => [String] }) turns!: string[];
}
