import { Button } from "@mui/material";
import { addCalendarDays } from "@remit/domain/calendar/calendar-date";
import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useState } from "react";
import { useNotify } from "react-admin";
import { Link, useSearchParams } from "react-router";
import { change, onIt } from "../frame/choices/act";
import { Refusal } from "../frame/choices/Refusal";
import { refusalIn } from "../frame/data/translateErrors";
import { useCommand } from "../frame/data/useCommand";
import { useQuestion } from "../frame/data/useQuestion";
import { Page } from "../frame/layout/Page";
import { useLive } from "../frame/live/useLive";
import { EmptyState } from "../frame/record/EmptyState";
import { SkeletonRows } from "../frame/record/Skeletons";
import { may, useSession } from "../frame/session/useSession";
import { dayOf, sayDay, sayWeekday } from "../frame/words/dates";
import { traysQuestion, weekQuestion, type TrayRow, type WeekAnswer } from "./documents";
import { TakenUpBy } from "../projects/TakenUpBy";
import { PlanCard, type Mover, type Place } from "./PlanCard";
import { Plan } from "./planStyles";
import type { SubmissionRow } from "./records";
import { Diary, Trays } from "./Trays";
import { TrayWeek } from "./TrayWeek";
import { mondayOf, sayDayLoad, weekFrom } from "./weekDays";

const [plan, takeOff] = [change("planSubmission"), change("takeOffThePlan", "NamedInput")];
const kept = (row: SubmissionRow) => onIt({ ...row, choices: [] });
/** For how long back the trays are counted. */
const countedDays = 60;

/** Every desk and day of the week to which something can still be moved. */
const placesIn = (trays: readonly TrayRow[], { trayDays }: WeekAnswer, week: readonly string[], today: string): Place[] =>
  trays.flatMap(({ positionId, name }) => trayDays.filter((day) => day.positionId === positionId && week.includes(day.on) && day.on >= today && day.isWorked)
    .map((day) => ({ positionId, on: day.on, says: `${sayWeekday(day.on).replace(/ \d{4}$/, "")} · ${name}, ${sayDayLoad(day)}` })));

function useMoving() {
  const notify = useNotify();
  const [moved, setMoved] = useState<string | null>(null);
  const [runPlan, planning] = useCommand(plan);
  const [runOff, off] = useCommand(takeOff);
  const move = async (row: SubmissionRow, to: Place | null) => {
    off.forget();
    planning.forget();
    const done = to ? await runPlan({ ...kept(row), toPositionId: to.positionId, on: to.on }) : await runOff(kept(row));
    if (done === undefined) return;
    setMoved(row.id);
    notify(to ? `${row.reference} is planned for ${sayWeekday(to.on)}.` : `${row.reference} is off the plan. It stays ready.`);
  };
  return { move, moved, refusal: planning.refusal ?? off.refusal };
}

const Ready = ({ rows, mover }: { readonly rows: readonly SubmissionRow[]; readonly mover: Mover | null }) => (
  <section aria-label="Ready and not planned">
    <h2>Ready and not planned <small>{rows.length}</small></h2>
    {rows.length === 0 ? <p className="none">Everything that is ready lies with somebody.</p> : <div className="ready">{rows.map((row) => <PlanCard key={row.id} of={row} mover={mover} />)}</div>}
  </section>
);

/** The week of the principals' trays: planned by moving submissions, with the mouse or from the menu of each (PO-04, PO-06). */
export default function WeekPlan() {
  const session = useSession();
  const queries = useQueryClient();
  const [search, setSearch] = useSearchParams();
  const today = dayOf(new Date());
  const monday = mondayOf(/^\d{4}-\d{2}-\d{2}$/.test(search.get("week") ?? "") ? search.get("week")! : today);
  const week = weekFrom(monday);
  const { data, error } = useQuestion(weekQuestion, { from: monday, to: week[4]! });
  const since = addCalendarDays(today, -countedDays);
  const trays = useQuestion(traysQuestion, { from: since, to: today });
  const { move, moved, refusal } = useMoving();
  useLive(session.position ? [`segment:${session.position.segment.id}`] : [], useCallback(() => void queries.invalidateQueries({ queryKey: ["question"] }), [queries]));
  const desks = trays.data?.trays ?? [];
  const mover = may(session, ["plan-submissions"]) && data ? { places: placesIn(desks, data, week, today), move: (row: SubmissionRow, to: Place | null) => void move(row, to), moved } : null;
  const turn = (days: number) => <Button onClick={() => setSearch({ week: addCalendarDays(monday, days) }, { replace: true })}>{days < 0 ? "Week before" : "Week after"}</Button>;
  return (
    <Page title="Trays and plan" intro={`The week of ${sayDay(monday)}`} actions={<>{turn(-7)}{turn(7)}<Button component={Link} to="/submissions">All submissions</Button>{mover && <Diary trays={desks} />}</>}>
      <Refusal of={refusal ?? refusalIn(error ?? trays.error)} onReload={() => void queries.invalidateQueries()} />
      {(!data || !trays.data) && !error && <SkeletonRows rows={8} />}
      {data && trays.data && desks.length === 0 && <EmptyState title="There are no trays for you to see">The delegation scheme names no principal for submissions, or your position has no part in them.</EmptyState>}
      {data && desks.length > 0 && (
        <Plan>
          <Ready rows={data.ready.nodes} mover={mover} />
          {desks.map((tray) => <TrayWeek key={tray.positionId} tray={tray} week={week} today={today} data={data} mover={mover} />)}
          <Trays of={desks} since={sayDay(since)} />
          <TakenUpBy from={monday} to={week[4]!} />
        </Plan>
      )}
    </Page>
  );
}
