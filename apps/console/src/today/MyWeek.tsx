import { spanInWords } from "@remit/domain/absence/span";
import { addCalendarDays } from "@remit/domain/calendar/calendar-date";
import { Link } from "react-router";
import { useQuestion } from "../frame/data/useQuestion";
import { count } from "../frame/words/counts";
import { dayOf, sayDay, sayWeekday } from "../frame/words/dates";
import { myDays } from "../rota/documents";
import { awayFrom, mySeat, type RequestDue } from "./documents";
import type { Day } from "./sources";

const byDay = (rows: readonly RequestDue[]): readonly (readonly [string, readonly RequestDue[]])[] => {
  const days = new Map<string, RequestDue[]>();
  for (const row of rows) days.set(row.nextActionDueOn ?? "", [...(days.get(row.nextActionDueOn ?? "") ?? []), row]);
  return [...days];
};

/** How many of what comes next are read at once. */
const atFirst = 8;

function Soon({ day: { seat, today } }: { readonly day: Day }) {
  const { data } = useQuestion(mySeat, { seat, today });
  const nodes = data?.soon.nodes.slice(0, atFirst) ?? [];
  if (!data) return null;
  return (
    <section aria-label="Coming up">
      <h2>Coming up</h2>
      {nodes.length === 0 && <p>Nothing of yours falls due in the next working days.</p>}
      {byDay(nodes).map(([on, rows]) => (
        <div key={on}>
          <h3>{sayWeekday(on)}</h3>
          <ul>{rows.map(({ id, summary, case: its }) => <li key={id}>{its ? <Link to={`/cases/${its.id}/show?tab=requests`}>{summary}</Link> : summary}<small>{its?.reference}</small></li>)}</ul>
        </div>
      ))}
      {data.soon.totalCount > nodes.length && <p>and {count(data.soon.totalCount - nodes.length, "more request")} in <Link to="/my-work">My work</Link></p>}
    </section>
  );
}

function Away({ team, me }: { readonly team: { readonly id: string; readonly name: string }; readonly me: string }) {
  const { data } = useQuestion(awayFrom, { team: team.id });
  const people = (data?.positions.nodes ?? []).filter(({ holder }) => holder && holder.id !== me);
  if (!data) return null;
  return (
    <section aria-label="Away">
      <h2>Away</h2>
      {people.length === 0 ? <p>Everyone on {team.name} is here.</p> : (
        <ul>
          {people.map(({ id, holder, deputyPosition }) => (
            <li key={id}>
              {holder?.name}
              <small>{holder?.awayUntil ? `until ${sayDay(holder.awayUntil)}` : "no date of return"}{deputyPosition?.holder && ` · ${deputyPosition.holder.name} stands in`}</small>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

const ahead = 7;

/** One's own leave and turns on the rota in the days ahead (CS-22). */
function MyDays({ me }: { readonly me: string }) {
  const from = dayOf(new Date());
  const { data } = useQuestion(myDays, { me, from, to: addCalendarDays(from, ahead) });
  const [absences, turns] = [data?.absences.nodes ?? [], data?.rotaShifts.nodes ?? []];
  if (absences.length + turns.length === 0) return null;
  return (
    <section aria-label="My leave and turns">
      <h2><Link to="/rota">My leave and turns</Link></h2>
      <ul>
        {absences.map(({ id, status, ...span }) => <li key={id}>{status === "ASKED" ? "Asked to be away" : "Away"} {spanInWords(span)}</li>)}
        {turns.map(({ id, on, name, fromTime, toTime }) => <li key={id}>{name}<small>{sayWeekday(on)}, {fromTime} to {toTime}</small></li>)}
      </ul>
    </section>
  );
}

/** What comes next in the seat, and who is away. */
export const MyWeek = ({ day }: { readonly day: Day }) => (
  <>
    {day.holdsWork && <Soon day={day} />}
    <MyDays me={day.me} />
    {day.session.position?.team && <Away team={day.session.position.team} me={day.me} />}
  </>
);
