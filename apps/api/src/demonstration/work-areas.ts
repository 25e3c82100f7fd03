/** What service requests are about: each area with its sub-areas, as the office's list has them. */
export const workAreas = {
  "First assessment": ["Remit", "Time limit", "Local answer awaited", "Impact and risk", "Early resolution"],
  "New evidence": ["Medical records", "Photographs and video", "Witness account", "Expert report", "Letters and e-mails"],
  "Investigation step": ["Professional advice", "Interview", "Site visit", "Draft decision", "Comments on the draft"],
  "Case enquiry": ["Progress update", "Explanation of a decision", "Call back", "Change of contact details", "Authority to act"],
  "Review request": ["Evidence overlooked", "Facts disputed", "New information", "Asked out of time"],
  "Complaint about our service": ["Delay", "Not kept informed", "Manner", "Adjustment not made", "Papers mislaid"],
  "Change of payment method": ["New bank details", "Payment to a representative", "Cheque instead of transfer", "Payment to an estate"],
  "Remedy and payment": ["Payment outstanding", "Apology outstanding", "Action plan", "Proof of compliance"],
  "Correspondence": ["Letter from the complainant", "Letter from the body", "MP letter", "Press enquiry", "Third party"],
  "Information request": ["Subject access", "Freedom of information", "Correction of a record", "Records from a body"],
} as const;

/** The name of a work area. */
export type Area = keyof typeof workAreas;

/** The name of a sub-area; no two areas share one. */
export type SubArea = (typeof workAreas)[Area][number];

/** The area that a sub-area belongs to. */
export const areaOf = (subArea: SubArea): Area =>
  (Object.keys(workAreas) as Area[]).find((area) => (workAreas[area] as readonly string[]).includes(subArea))!;
