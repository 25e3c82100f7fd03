import { Resolver } from "type-graphql";
import { hasMany, reads } from "../reading/roots.js";
import { Calendar, Clock, ClockPause, Holiday, OfficeClosure } from "./calendar.entity.js";
import "./calendar.scopes.js";

hasMany(Calendar, "holidays", Holiday, "calendar", "Its bank holidays.");
hasMany(Clock, "pauses", ClockPause, "clock", "When it did not count, and why.");

@Resolver(() => Calendar) export class CalendarReads extends reads(Calendar, { one: "calendar", many: "calendars" }) {}
@Resolver(() => Holiday) export class HolidayReads extends reads(Holiday, { many: "holidays" }) {}
@Resolver(() => OfficeClosure) export class OfficeClosureReads extends reads(OfficeClosure, { many: "officeClosures" }) {}
@Resolver(() => Clock) export class ClockReads extends reads(Clock, { one: "clock", many: "clocks" }) {}
