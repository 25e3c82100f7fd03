/** The team with which a person is placed now. */
export const placedWith = (alias: string) => `SELECT t.name FROM placements m JOIN teams t ON t.id = m.team_id WHERE m.staff_id = ${alias}.id AND m.returned_on IS NULL`;
