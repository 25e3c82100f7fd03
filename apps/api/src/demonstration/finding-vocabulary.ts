/** What a head of complaint can be about. */
export const findingCategories = {
  DELAY_IN_CARE: "Delay in care or treatment",
  DIAGNOSIS: "Diagnosis",
  TREATMENT: "Treatment and nursing care",
  DISCHARGE: "Discharge from hospital",
  END_OF_LIFE: "End of life care",
  MEDICATION: "Medication",
  MENTAL_HEALTH_CARE: "Mental health care",
  COMMUNICATION: "Communication and information",
  RECORDS: "Record keeping",
  ADJUSTMENTS: "Reasonable adjustments",
  STAFF_CONDUCT: "Conduct of staff",
  COMPLAINT_HANDLING: "Complaint handling",
  SAFEGUARDING: "Safeguarding",
  REPAIRS: "Repairs and maintenance",
  DAMP_AND_MOULD: "Damp and mould",
  NEIGHBOURS: "Antisocial behaviour",
  CHARGES: "Rent, charges and bills",
  ALLOCATIONS: "Rehousing and allocations",
  HOMELESSNESS: "Homelessness",
  PLANNING: "Planning and enforcement",
  ENVIRONMENT: "Environment and highways",
  ADULT_CARE: "Adult social care",
  CHILDREN: "Children’s social care",
  SPECIAL_NEEDS: "Special educational needs",
  SCHOOL_PLACES: "School admission and exclusion",
  BENEFIT_DECISION: "Benefit decisions",
  BENEFIT_DELAY: "Delay in benefits and pensions",
  OVERPAYMENT: "Overpayment and recovery",
  LICENCES: "Licences and official documents",
} as const;

/** The code of a category of finding. */
export type CategoryCode = keyof typeof findingCategories;

/** How a head of complaint can end; severity 0 is nothing wrong, 4 the gravest. */
export const findingOutcomes = {
  OUTSIDE_REMIT: { label: "Outside our remit", severity: 0, upheld: false },
  WITHDRAWN: { label: "Withdrawn", severity: 0, upheld: false },
  NOT_UPHELD: { label: "Not upheld", severity: 0, upheld: false },
  RESOLVED: { label: "Resolved by agreement", severity: 1, upheld: false },
  ALREADY_PUT_RIGHT: { label: "Put right before we looked", severity: 1, upheld: false },
  PARTLY_UPHELD: { label: "Partly upheld", severity: 2, upheld: true },
  UPHELD: { label: "Upheld", severity: 3, upheld: true },
  UPHELD_SERIOUS: { label: "Upheld, serious injustice", severity: 4, upheld: true },
} as const;

/** The code of an outcome. */
export type OutcomeCode = keyof typeof findingOutcomes;
