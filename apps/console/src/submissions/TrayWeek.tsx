import { commitmentSpans } from "@remit/domain/submissions/labels";
import { useState, type DragEvent } from "react";
import { act, change, onIt } from "../frame/choices/act";
import { Choices } from "../frame/choices/Choices";
import { sayWeekday } from "../frame/words/dates";
import type { CommitmentRow, TrayDayRow, TrayRow, WeekAnswer } from "./documents";
import { PlanCard, type Mover } from "./PlanCard";
import { Days } from "./planStyles";
import type { SubmissionRow } from "./records";
import { layOut, sayDayLoad } from "./weekDays";

const acts = { removeCommitment: act<CommitmentRow>({ command: change("removeCommitment", "NamedInput"), asks: ({ what }) => <p>“{what}” no longer takes that time.</p>, input: (_, row) => onIt(row), done: "Removed." }) };
const Taken = ({ of }: { readonly of: CommitmentRow }) => (
  <div className="taken">{commitmentSpans[of.span]}: {of.what} <Choices record={{ ...of, choices: of.choices.filter(({ allowed }) => allowed) }} acts={acts} first={null} /></div>
);

interface DayProps { readonly day: TrayDayRow; readonly isToday: boolean; readonly taken: readonly CommitmentRow[]; readonly rows: readonly SubmissionRow[]; readonly mover: Mover | null; readonly dropped: (id: string) => void }
function Day({ day, isToday, taken, rows, mover, dropped }: DayProps) {
  const [isOver, setOver] = useState(false);
  const drop = mover && {
    onDragOver: (event: DragEvent) => { event.preventDefault(); setOver(true); },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => { event.preventDefault(); setOver(false); dropped(event.dataTransfer.getData("text/plain")); },
  };
  return (
    <section aria-label={sayWeekday(day.on)} data-today={isToday} data-closed={!day.isWorked || day.isAway} data-over={isOver} {...drop}>
      <h4>{sayWeekday(day.on).replace(/ \d{4}$/, "")}</h4>
      <p className="load" data-clash={day.isClash}>{sayDayLoad(day)}</p>
      {taken.map((one) => <Taken key={one.id} of={one} />)}
      {rows.map((row) => <PlanCard key={row.id} of={row} mover={mover} />)}
    </section>
  );
}

interface Props { readonly tray: TrayRow; readonly week: readonly string[]; readonly today: string; readonly data: WeekAnswer; readonly mover: Mover | null }
/** The week of one desk: what can be read each day, what else takes the time, what is planned (PO-04, PO-06). */
export function TrayWeek({ tray, week, today, data, mover }: Props) {
  const { earlier, on } = layOut(data.planned.nodes, tray.positionId, week);
  const find = (id: string) => [...data.ready.nodes, ...data.planned.nodes].find((row) => row.id === id);
  const dropOn = (day: string) => (id: string) => {
    const row = find(id);
    const place = mover?.places.find((one) => one.positionId === tray.positionId && one.on === day);
    if (row && mover) mover.move(row, place ?? { positionId: tray.positionId, on: day, says: day });
  };
  const days = data.trayDays.filter(({ positionId, on: day }) => positionId === tray.positionId && week.includes(day));
  return (
    <section aria-label={tray.name}>
      <h2>{tray.name} <small>{tray.label ?? `${tray.title}, signs instead`} · {tray.waiting} in the tray</small></h2>
      {earlier.length > 0 && <><h3>Planned for a day that went by</h3><div className="ready">{earlier.map((row) => <PlanCard key={row.id} of={row} mover={mover} />)}</div></>}
      <Days style={{ marginTop: earlier.length > 0 ? 12 : 0 }}>
        {days.map((day) => <Day key={day.on} day={day} isToday={day.on === today} rows={on(day.on)} taken={data.commitments.nodes.filter((one) => one.positionId === tray.positionId && one.on === day.on)} mover={mover} dropped={dropOn(day.on)} />)}
      </Days>
    </section>
  );
}
