import type { needActions, shiftActions } from "@remit/domain/absence/rota-actions";
import { weekdayName } from "@remit/domain/absence/rota";
import { useMemo } from "react";
import { act, change } from "../frame/choices/act";
import { Choices, type Act } from "../frame/choices/Choices";
import { useQuestion } from "../frame/data/useQuestion";
import { Day, today } from "../frame/forms/fields";
import { useChanged } from "../frame/live/useChanged";
import { sayDay, sayWeekday } from "../frame/words/dates";
import { coverFrom, type ComingTurn, type Need } from "./documents";

const when = ({ weekday, onDay, fromTime, toTime }: Need) => `${weekday ? `every ${weekdayName(weekday)}` : `on ${sayDay(onDay!)}`}, ${fromTime} to ${toTime}`;
const allowed = <Row extends Need | ComingTurn>(row: Row): Row => ({ ...row, choices: row.choices.filter((one) => one.allowed) });

const needActs = {
  end: act<Need>({ command: change("endRotaNeed"), asks: (need) => <><p>{need.name}, {when(need)}, is covered for the last time on that day.</p><Day source="endsOn" label="Last day" isRequired /></>, defaults: () => ({ endsOn: today() }), done: "It ends on that day." }),
} satisfies Readonly<Record<keyof typeof needActions, Act<Need>>>;
const turnActs = {
  takeOff: act<ComingTurn>({ command: change("takeOffRota", "NamedInput"), asks: ({ staff, name, on, fromTime, toTime }) => <p>{staff?.name} is no longer on for {name} on {sayDay(on)}, {fromTime} to {toTime}.</p>, done: "Taken off." }),
} satisfies Readonly<Record<keyof typeof shiftActions, Act<ComingTurn>>>;

/** What the team has to cover, and who is on from today; its leader ends the one and takes people off the other (CS-22, CS-32). */
export function ToCover({ team, from }: { readonly team: string; readonly from: string }) {
  const { data, refetch } = useQuestion(coverFrom, { team, from });
  useChanged(useMemo(() => ["organisation"], []), refetch);
  const needs = [...(data?.rotaNeeds.nodes ?? [])].sort((one, other) => (one.weekday ?? 8) - (other.weekday ?? 8) || one.fromTime.localeCompare(other.fromTime));
  const turns = data?.rotaShifts.nodes ?? [];
  return (
    <>
      <section aria-label="What is to be covered">
        <h2>What is to be covered</h2>
        {data && needs.length === 0 && <p>Nothing yet. Whoever leads the team says what must be covered, and gaps then show by themselves.</p>}
        <ul className="things beside">
          {needs.map((need) => (
            <li key={need.id}>
              <span>{need.name}, {when(need)}<small>{need.required} needed · {need.countsEveryone ? "everyone at work counts" : "only those put on for it count"}{need.endsOn && ` · until ${sayDay(need.endsOn)}`}</small></span>
              <Choices record={allowed(need)} acts={needActs} first={null} />
            </li>
          ))}
        </ul>
      </section>
      {turns.length > 0 && (
        <section aria-label="Who is on next">
          <h2>Who is on next</h2>
          <ul className="things beside">
            {turns.map((turn) => <li key={turn.id}><span><strong>{turn.staff?.name}</strong>, {sayWeekday(turn.on)}<small>{turn.name}, {turn.fromTime} to {turn.toTime}</small></span><Choices record={allowed(turn)} acts={turnActs} first={null} /></li>)}
          </ul>
        </section>
      )}
    </>
  );
}
