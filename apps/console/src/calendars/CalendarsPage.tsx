import { Button, IconButton } from "@mui/material";
import { useMemo, useState, type ReactNode } from "react";
import { AdministrationPage } from "../administration/AdministrationPage";
import { Refusal } from "../frame/choices/Refusal";
import { refusalIn } from "../frame/data/translateErrors";
import { useQuestion } from "../frame/data/useQuestion";
import { After, Before, Cross } from "../frame/layout/icons";
import { useChanged } from "../frame/live/useChanged";
import { SkeletonRows } from "../frame/record/Skeletons";
import { may, useSession } from "../frame/session/useSession";
import { dayOf, sayDay } from "../frame/words/dates";
import { Days, Sheets, Years } from "./calendarStyles";
import { DayOffDialog, type Changing } from "./DayOffDialog";
import { daysOff, type Calendar, type DayOff } from "./documents";
import { knownUntil, runsOut } from "./known";

const short = new Intl.DateTimeFormat("en-GB", { weekday: "short", day: "numeric", month: "short", timeZone: "UTC" });

interface SheetProps {
  readonly title: string;
  readonly about: ReactNode;
  readonly days: readonly DayOff[];
  readonly year: number;
  readonly none: string;
  /** Given to those who manage calendars. */
  readonly onAdd?: (() => void) | undefined;
  readonly onRemove?: ((day: DayOff) => void) | undefined;
  readonly adds: string;
}

function Sheet({ title, about, days, year, none, onAdd, onRemove, adds }: SheetProps) {
  const today = dayOf(new Date());
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      {about}
      <Days aria-label={`${title}, ${year}`}>
        {days.map((day) => (
          <li key={day.id} data-past={day.on < today}>
            <time dateTime={day.on}>{short.format(new Date(day.on)).replace(",", "").replace("Sept", "Sep")}</time>
            <span>{day.name}</span>
            {onRemove && <IconButton aria-label={`Remove ${day.name}, ${sayDay(day.on)}`} onClick={() => onRemove(day)}><Cross /></IconButton>}
          </li>
        ))}
        {days.length === 0 && <li style={{ gridTemplateColumns: "1fr" }}>{none}</li>}
      </Days>
      {onAdd && <Button onClick={onAdd}>{adds}</Button>}
    </section>
  );
}

const About = ({ of: calendar }: { readonly of: Calendar }) => {
  const known = knownUntil(calendar);
  const soon = runsOut(known, dayOf(new Date()));
  return (
    <>
      <p>{calendar.isOfficeDefault ? "The office counts by this one where nothing else is said." : "Counts for deadlines that belong to it."}</p>
      <p {...(soon && { "data-tone": "amber" })}>{known ? `Holidays are known until ${sayDay(known)}.` : "No holidays are known."}{soon && " Deadlines beyond that come out too early: enter the next year."}</p>
    </>
  );
};

/** The bank holidays of the three calendars and the office's closures, year by year. */
export default function CalendarsPage() {
  const [year, setYear] = useState(() => Number(dayOf(new Date()).slice(0, 4)));
  const [changing, setChanging] = useState<Changing | null>(null);
  const { data, error, refetch } = useQuestion(daysOff, { first: `${year}-01-01`, last: `${year}-12-31` });
  const mayManage = may(useSession(), ["manage-calendars"]);
  useChanged(useMemo(() => ["organisation"], []), refetch);
  const acts = (calendar: Calendar | null) =>
    mayManage && { onAdd: () => setChanging({ calendar, adds: true }), onRemove: (day: DayOff) => setChanging({ calendar, adds: false, day }) };
  const calendars = data?.calendars.nodes ?? [];

  return (
    <AdministrationPage title="Calendars" intro="The days that deadlines do not count. A day that is added or removed moves the deadlines that it touches, in the same moment; you see which before you confirm.">
      <Years role="group" aria-label="Year">
        <Button startIcon={<Before />} aria-label={`The year before, ${year - 1}`} onClick={() => setYear(year - 1)}>{year - 1}</Button>
        <strong aria-live="polite">{year}</strong>
        <Button endIcon={<After />} aria-label={`The year after, ${year + 1}`} onClick={() => setYear(year + 1)}>{year + 1}</Button>
      </Years>
      <Refusal of={refusalIn(error)} />
      {!data && !error && <SkeletonRows rows={9} />}
      {data && (
        <Sheets>
          {calendars.map((calendar) => (
            <Sheet key={calendar.id} title={calendar.name} about={<About of={calendar} />} days={calendar.holidays.nodes} year={year} none={`No bank holidays are entered for ${year}.`} adds="Add a bank holiday…" {...acts(calendar)} />
          ))}
          <Sheet title="Office closures" about={<p>Days on which this office is closed, in every calendar.</p>} days={data.officeClosures.nodes} year={year} none={`The office does not close in ${year}.`} adds="Add an office closure…" {...acts(null)} />
        </Sheets>
      )}
      {changing && <DayOffDialog changing={changing} calendars={calendars} close={() => setChanging(null)} />}
    </AdministrationPage>
  );
}
