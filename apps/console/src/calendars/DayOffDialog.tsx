import { useState } from "react";
import { FormDataConsumer } from "react-admin";
import { Day, Label, Line } from "../frame/forms/fields";
import { ActionDialog } from "../frame/choices/ActionDialog";
import { sayDay, sayWeekday } from "../frame/words/dates";
import { addHoliday, addOfficeClosure, removeHoliday, removeOfficeClosure, type Calendar, type DayOff } from "./documents";
import { WhatMoves } from "./WhatMoves";

/** What is about to change: a day that comes into a calendar or among the closures, or one that goes out. A calendar of null is a closure. */
export type Changing = { readonly calendar: Calendar | null } & ({ readonly adds: true } | { readonly adds: false; readonly day: DayOff });

interface Props {
  readonly changing: Changing;
  readonly calendars: readonly Calendar[];
  readonly close: () => void;
}

/** A day is typed digit by digit; only a whole one of this millennium is asked about. */
const isWhole = (on: unknown): on is string => typeof on === "string" && /^2\d{3}-\d\d-\d\d$/.test(on);

const Before = ({ calendarId }: { readonly calendarId: (typed: Record<string, unknown>) => string | null | undefined }) => (
  <FormDataConsumer>
    {({ formData }) => {
      const of = calendarId(formData);
      return of !== undefined && isWhole(formData["on"]) && <><p>{sayWeekday(formData["on"])}.</p><WhatMoves calendarId={of} on={formData["on"]} isRemoved={false} /></>;
    }}
  </FormDataConsumer>
);

function AddDialog({ calendar, calendars, close }: { readonly calendar: Calendar | null; readonly calendars: readonly Calendar[]; readonly close: () => void }) {
  const [once] = useState(() => crypto.randomUUID());
  const isClosure = calendar === null;
  return (
    <ActionDialog
      title={isClosure ? "Add an office closure" : "Add a bank holiday"}
      command={isClosure ? addOfficeClosure : addHoliday}
      input={({ on, name, calendarId }) => ({ on, name, idempotencyKey: once, ...(!isClosure && { calendarId }) })}
      close={close} defaults={isClosure ? {} : { calendarId: calendar.id }} onDone={() => "Added. The deadlines that it touches have moved."}
    >
      {isClosure ? <p style={{ marginBottom: 12 }}>The office is closed on that day in every calendar.</p> : <Label source="calendarId" label="Calendar" of={Object.fromEntries(calendars.map(({ id, name }) => [id, name]))} isRequired />}
      <Day source="on" label="Day" isRequired />
      <Line source="name" label={isClosure ? "Why the office is closed" : "What it is called"} isRequired />
      <Before calendarId={({ calendarId }) => (isClosure ? null : (calendarId as string | undefined))} />
    </ActionDialog>
  );
}

function RemoveDialog({ calendar, day, close }: { readonly calendar: Calendar | null; readonly day: DayOff; readonly close: () => void }) {
  return (
    <ActionDialog title={calendar ? "Remove this bank holiday" : "Take this closure back"} command={calendar ? removeHoliday : removeOfficeClosure} input={() => ({ id: day.id, expectedVersion: day.version })} close={close} onDone={() => "Removed. The deadlines that it touched have moved."}>
      <p>{day.name}, {sayDay(day.on)}{calendar && `, in the calendar of ${calendar.name}`}. It becomes a working day like any other.</p>
      <WhatMoves calendarId={calendar?.id ?? null} on={day.on} isRemoved />
    </ActionDialog>
  );
}

/** Adds or removes a day off, having shown which deadlines that moves (PO-40). */
export function DayOffDialog({ changing, calendars, close }: Props) {
  const { calendar } = changing;
  return changing.adds ? <AddDialog calendar={calendar} calendars={calendars} close={close} /> : <RemoveDialog calendar={calendar} day={changing.day} close={close} />;
}
