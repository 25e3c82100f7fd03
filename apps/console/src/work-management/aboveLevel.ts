import type { AssignmentPreview } from "./documents";

/** The rule that keeps a case from somebody below its level; a leader may override it with a reason. */
export const aboveTheirLevel = "CS-19";

/** Whether some of what was chosen stays behind for that rule alone. */
export const keepsSomeBack = (preview: AssignmentPreview | undefined): boolean => (preview?.items ?? []).some(({ rule }) => rule === aboveTheirLevel);

/** A level, as lines of people say it. */
export const sayLevel = (level: number | null): string => (level === null ? "no level on record" : `level ${level}`);
