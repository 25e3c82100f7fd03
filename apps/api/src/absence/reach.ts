import type { Parameters } from "../reading/parameters.js";

/** Whether a person is at work today, as `isAtWork` of the domain says it. */
const atWork = (person: string, today: string) => `(${person}.is_active AND NOT is_away(${person}.id, ${today}))`;

/** The statement behind `howToReach` of the domain; a test holds the two equal. Gives one column of whom to call and where. */
const reach = (column: "by" | "on" | "name", person: string, seat: string, today: string) => {
  const somebody = (place: string) => `EXISTS (SELECT FROM positions o JOIN staff_members c ON c.id = o.holder_id WHERE o.is_open AND ${place} AND c.id IS DISTINCT FROM r_person.id AND ${atWork("c", today)})`;
  const own = `r_person.telephone <> '' AND ${atWork("r_person", today)}`;
  const team = `r_team.telephone <> '' AND ${somebody("o.team_id = r_team.id")}`;
  const segment = `r_segment.telephone <> '' AND ${somebody("o.segment_id = r_segment.id")}`;
  const answers = { by: ["'PERSON'", "'TEAM'", "'SEGMENT'", "'NOBODY'"], on: ["r_person.telephone", "r_team.telephone", "r_segment.telephone", "NULL"], name: ["r_person.name", "r_team.name", "r_segment.name", "NULL"] }[column];
  return `SELECT CASE WHEN ${own} THEN ${answers[0]} WHEN ${team} THEN ${answers[1]} WHEN ${segment} THEN ${answers[2]} ELSE ${answers[3]} END
    FROM (SELECT) r LEFT JOIN staff_members r_person ON r_person.id = ${person} LEFT JOIN positions r_seat ON r_seat.id = ${seat} LEFT JOIN teams r_team ON r_team.id = r_seat.team_id LEFT JOIN segments r_segment ON r_segment.id = r_seat.segment_id`;
};

const primarySeat = (alias: string) => `(SELECT h.position_id FROM position_holdings h WHERE h.staff_id = ${alias}.id AND h.held_to IS NULL AND h.is_primary)`;

/** How a person is reached, by way of their primary position's team and segment. */
export const reachPerson = (column: "by" | "on" | "name") => (alias: string, parameters: Parameters) => reach(column, `${alias}.id`, primarySeat(alias), parameters.today);
/** How the holder of a position is reached, by way of the position's own team and segment. */
export const reachSeat = (column: "by" | "on" | "name") => (alias: string, parameters: Parameters) => reach(column, `${alias}.holder_id`, `${alias}.id`, parameters.today);
