/** What an agreement on service with a counterpart is about (CS-21). */
export const agreementMeasures = { THEY_ACCEPT: "They accept what we hand to them", WE_ACCEPT: "We accept what they hand to us", THEY_ADVISE: "They answer our questions" } as const;
export type AgreementMeasure = keyof typeof agreementMeasures;

/** Days back from today over which an agreement is measured. */
export const measuredDays = 90;
