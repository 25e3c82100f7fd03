/** The levels of casework with the pay band of each, and what each covers besides those beneath it (CS-16 to CS-20, CS-30). */
export const levels = {
  1: { name: "Level 1", band: 2, covers: "Straightforward work, with the team leader at hand." },
  2: { name: "Level 2", band: 3, covers: "Straightforward cases that need some understanding, and a specialist now and then." },
  3: { name: "Level 3", band: 4, covers: "Complex cases across several specialists, as the one contact from start to end. Trains, inducts and mentors." },
  4: { name: "Team leader’s level", band: 6, covers: "The most complex and escalated cases. Leads people, workload and standards." },
} as const;
export type Level = keyof typeof levels;

/** The level from which people mentor others (CS-18). */
export const mentoringLevel: Level = 3;

/** Whether somebody at a level takes on a case of a complexity: each level includes those beneath it (CS-19). Whoever has no level on record takes on any. */
export const takesOn = (level: number | null, complexity: number): boolean => level === null || complexity <= level;

/** A level and its band, as people say it. */
export const sayGrade = (level: number): string => `${levels[level as Level].name}, band ${levels[level as Level].band}`;
