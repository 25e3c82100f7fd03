/** How what leaves the office is marked: with the personal data of a sensitive case, or as all that is the office's. */
export const officeMarking = (isSensitive: boolean): string => (isSensitive ? "OFFICIAL-SENSITIVE: personal data" : "OFFICIAL");
