/** How an absence stands: asked for, agreed or recorded and so standing, refused, or taken back. */
export const absenceStatuses = { ASKED: "Asked for", STANDING: "Stands", REFUSED: "Refused", WITHDRAWN: "Taken back" } as const;
export type AbsenceStatus = keyof typeof absenceStatuses;
/** By which step a position is covered on a day (AS-40). */
export const coverSteps = {
  HOLDER: "Its holder is there", DEPUTY: "Its deputy", FURTHER_DEPUTY: "The deputy of its deputy", LEADER: "The team's leader", SEGMENT_MANAGER: "The segment's manager", NOBODY: "Nobody is there",
} as const;
export type CoverStep = keyof typeof coverSteps;
