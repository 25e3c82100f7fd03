import { Fragment } from "react";
import { sayDay, sayShortDay } from "../frame/words/dates";
import type { Away, Gap, Rota, RotaDay, RotaPerson } from "./documents";
import { Legend, Lines, Month } from "./rotaStyles";
import { runs } from "./runs";

const initial = new Intl.DateTimeFormat("en-GB", { weekday: "short", timeZone: "UTC" });

/** A day away as a sign, with its words for those who hear the page. */
const sign = (away: Away): readonly [string, string] => {
  const asked = away.isAsked ? "asked to be away" : "away";
  if (away.morning && away.afternoon) return [away.isAsked ? "?" : "–", asked];
  return [away.morning ? "½ am" : "½ pm", `${asked} ${away.morning ? "in the morning" : "in the afternoon"}`];
};

function Cell({ person, day }: { readonly person: RotaPerson; readonly day: RotaDay }) {
  const away = person.away.find(({ on }) => on === day.on);
  const turns = person.turns.filter(({ on }) => on === day.on);
  const isAll = away && away.morning && away.afternoon && !away.isAsked;
  const [mark, words] = away ? sign(away) : ["", ""];
  const said = [words, ...turns.map(({ name, fromTime, toTime }) => `on for ${name}, ${fromTime} to ${toTime}`)].filter(Boolean).join("; ");
  return (
    <td data-off={day.whyNotWorking !== null} {...(isAll && { "data-away": "all" })} {...(said && { title: `${person.name}, ${sayDay(day.on)}: ${said}` })}>
      {away && (!day.whyNotWorking || !isAll) && <span aria-label={words}>{mark}</span>}
      {turns.map(({ id, fromTime }) => <span key={id} aria-label="on the rota">{fromTime < "12:00" ? "day" : "eve"}</span>)}
    </td>
  );
}

const worst = (gaps: readonly Gap[]) => gaps.find(({ tone }) => tone === "red") ?? gaps[0];

function GapCell({ gaps, day }: { readonly gaps: readonly Gap[]; readonly day: RotaDay }) {
  const gap = worst(gaps);
  return <td data-off={day.whyNotWorking !== null} {...(gap && { "data-tone": gap.tone, title: gaps.map(({ words }) => words).join("; ") })}>{gap && <span aria-label={gaps.map(({ words }) => words).join("; ")}>{gap.present}/{gap.required}</span>}</td>;
}

/** A team's month, people by days; on a telephone, person by person in lines. */
export function MonthTable({ rota, today }: { readonly rota: Rota; readonly today: string }) {
  const gapsOn = (on: string) => rota.gaps.filter((gap) => gap.on === on);
  return (
    <>
      <Month tabIndex={0} role="region" aria-label={`Who is away and who is on, ${rota.teamName}`}>
        <table>
          <thead>
            <tr>
              <th scope="col">{rota.teamName}</th>
              {rota.days.map(({ on, whyNotWorking }) => <th key={on} scope="col" data-off={whyNotWorking !== null} data-today={on === today} title={whyNotWorking ?? undefined}><abbr title={sayDay(on)} style={{ textDecoration: "none" }}>{initial.format(new Date(on)).slice(0, 2)}<br />{Number(on.slice(8))}</abbr></th>)}
            </tr>
          </thead>
          <tbody>
            {rota.people.map((person) => (
              <tr key={person.staffId}>
                <th scope="row">{person.name}{person.placedWith && <small>with {person.placedWith}</small>}</th>
                {rota.days.map((day) => <Cell key={day.on} person={person} day={day} />)}
              </tr>
            ))}
            <tr><th scope="row">Too few</th>{rota.days.map((day) => <GapCell key={day.on} gaps={gapsOn(day.on)} day={day} />)}</tr>
          </tbody>
        </table>
      </Month>
      <Legend>– away all day · ½ half a day · ? asked for, not yet agreed · day, eve: on the rota by day or in the evening · 1/3 one there of three needed</Legend>
      <Lines aria-label={`Who is away and who is on, ${rota.teamName}, person by person`}>
        {rota.people.map(({ staffId, name, away, turns, placedWith }) => (
          <li key={staffId}>
            <strong>{name}</strong>{placedWith && `, with ${placedWith}`}
            <small>
              {away.length + turns.length === 0 && "here all month"}
              {runs(away).map(({ from, to, isAsked }) => <Fragment key={from}>{isAsked ? "asked for " : "away "}{from === to ? sayShortDay(from) : `${sayShortDay(from)} to ${sayShortDay(to)}`}<br /></Fragment>)}
              {turns.map(({ id, on, name: what, fromTime, toTime }) => <Fragment key={id}>{what} {sayShortDay(on)}, {fromTime} to {toTime}<br /></Fragment>)}
            </small>
          </li>
        ))}
      </Lines>
    </>
  );
}
