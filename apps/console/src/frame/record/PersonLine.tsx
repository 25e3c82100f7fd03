import { styled } from "@mui/material/styles";
import { tokens } from "../theme/tokens";
import { sayShortDay } from "../words/dates";
import { Telephone } from "../layout/icons";

/** A member of staff as the API gives them. */
export interface Colleague {
  readonly name: string;
  readonly staffNumber?: string | null;
  readonly availability?: "AVAILABLE" | "LIMITED" | "AWAY" | null;
  /** The last day of the absence. */
  readonly awayUntil?: string | null;
  readonly telephone?: string | null;
  readonly team?: { readonly name: string; readonly telephone?: string | null } | null;
}

const sayAvailability = ({ availability, awayUntil }: Colleague): string | null => {
  if (availability === "AWAY") return awayUntil ? `away until ${sayShortDay(awayUntil)}` : "away";
  return availability === "LIMITED" ? "limited capacity" : null;
};

/** Whom to ring: the person while they are here, else their team's line, so that no call ends nowhere. */
export function lineFor(person: Colleague): { readonly number: string; readonly whose: string } | null {
  if (person.availability !== "AWAY" && person.telephone) return { number: person.telephone, whose: person.name };
  return person.team?.telephone ? { number: person.team.telephone, whose: `${person.team.name}’s line` } : null;
}

const Line = styled("span")({
  display: "inline-flex",
  flexWrap: "wrap",
  alignItems: "center",
  gap: "2px 8px",
  "& b": { fontWeight: 600 },
  "& > span": { color: tokens.inkSoft },
  "& > a": { display: "inline-flex", alignItems: "center", gap: 4, minHeight: 24 },
});

/** A colleague in one line: name, staff number, team, whether they are here, and whom to ring. */
export function PersonLine(person: Colleague) {
  const away = sayAvailability(person);
  const line = lineFor(person);
  return (
    <Line>
      <b>{person.name}</b>
      {person.staffNumber && <span className="figures">{person.staffNumber}</span>}
      {person.team && <span>{person.team.name}</span>}
      {away && <span>· {away}</span>}
      {line && (
        <a href={`tel:${line.number.replaceAll(" ", "")}`} aria-label={`Call ${line.whose}, ${line.number}`} className="not-on-paper">
          <Telephone /> {line.whose === person.name ? "call" : `call ${line.whose}`}
        </a>
      )}
    </Line>
  );
}
