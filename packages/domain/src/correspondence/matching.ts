/** How alike the words of two entries must be, 0 to 1, for the second to be proposed as a duplicate of the first. */
export const likenessOfDuplicates = 0.35;
/** How alike two names must be, 0 to 1, for a person to be proposed as the writer. */
export const likenessOfNames = 0.4;

/** Why a person is proposed as the writer of something (PO-29, CS-27). */
export const whyThisPerson = { EMAIL: "The same e-mail address", CASE: "Came to us with the case that is named", NAME: "A like name" } as const;
export type WhyThisPerson = keyof typeof whyThisPerson;
