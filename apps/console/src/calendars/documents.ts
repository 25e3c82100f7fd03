import { gql } from "@apollo/client";
import type { CalendarCode } from "@remit/domain/calendar/working-calendar";
import { command, question } from "../frame/data/documents";

/** A day off with its version, so that it can be removed. */
export interface DayOff {
  readonly id: string;
  readonly version: number;
  /** YYYY-MM-DD. */
  readonly on: string;
  readonly name: string;
}

/** The working days of a part of the country. */
export interface Calendar {
  readonly id: string;
  readonly code: CalendarCode;
  readonly name: string;
  readonly isOfficeDefault: boolean;
  /** Those of the year that is shown. */
  readonly holidays: { readonly nodes: readonly DayOff[] };
  /** The last one that is known at all. */
  readonly last: { readonly nodes: readonly { readonly on: string }[] };
}

/** An open deadline that a change of the calendar would move. */
export interface Move {
  readonly clockId: string;
  readonly caseId: string | null;
  readonly recordType: string;
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  readonly movedByCalendarDays: number;
}

interface Nodes<Row> {
  readonly nodes: readonly Row[];
}

/** The three calendars and the office's closures, for one year. */
export const daysOff = question<{ first: string; last: string }, { calendars: Nodes<Calendar>; officeClosures: Nodes<DayOff> }>(gql(`query DaysOff($first: Date!, $last: Date!) {
  calendars(first: 10) { nodes { id code name isOfficeDefault
    holidays(first: 60, filter: { on: { gte: $first, lte: $last } }) { nodes { id version on name } }
    last: holidays(first: 1, orderBy: [{ field: ON, direction: DESC }]) { nodes { on } } } }
  officeClosures(first: 200, filter: { on: { gte: $first, lte: $last } }) { nodes { id version on name } } }`));

/** Which deadlines a day off would move, from when to when (PO-40). Without a calendar it is about a closure, in all of them. */
export const whatMoves = question<{ calendarId: string | null; on: string; isRemoved: boolean }, { previewHoliday: readonly Move[] }>(gql(`query WhatMoves($calendarId: ID, $on: Date!, $isRemoved: Boolean!) {
  previewHoliday(calendarId: $calendarId, on: $on, isRemoved: $isRemoved) { clockId caseId recordType kind from to movedByCalendarDays } }`));

/** What some cases are called, of those that may be seen. */
export const casesCalled = question<{ ids: readonly string[] }, { cases: Nodes<{ readonly id: string; readonly reference: string; readonly title: string }> }>(gql(`query CasesCalled($ids: [ID!]!) {
  cases(first: 200, filter: { id: { in: $ids } }) { nodes { id reference title } } }`));

const dayOff = (name: string, input: string) => command<object, { id: string }>(name, gql(`mutation ${name[0]!.toUpperCase()}${name.slice(1)}($input: ${input}!) { ${name}(input: $input) { id } }`));

export const addHoliday = dayOff("addHoliday", "AddHolidayInput");
export const addOfficeClosure = dayOff("addOfficeClosure", "AddOfficeClosureInput");
export const removeHoliday = dayOff("removeHoliday", "NamedInput");
export const removeOfficeClosure = dayOff("removeOfficeClosure", "NamedInput");
