import { levels, sayGrade } from "@remit/domain/organisation/levels";

/** The levels with their bands, as a list to choose from. */
export const levelNames: Readonly<Record<string, string>> = Object.fromEntries(Object.keys(levels).map((level) => [level, sayGrade(Number(level))]));
