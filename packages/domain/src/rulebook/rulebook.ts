import { assurance } from "./assurance.js";
import { caseService } from "./case-service.js";
import { privateOffice } from "./private-office.js";
import { workManagement } from "./work-management.js";
import { workload } from "./workload.js";

/** Every rule of the office by its identifier, in a sentence of our own. */
export const rulebook = { ...workManagement, ...caseService, ...assurance, ...privateOffice, ...workload } as const;

/** The identifier of a rule of the office. */
export type RuleId = keyof typeof rulebook;

/** The rules by what they are about, as RULES.md prints them. */
export const families = {
  "Work management": workManagement,
  "Case service": caseService,
  "Assurance of delegated casework": assurance,
  "The Private Office": privateOffice,
  "Workload points": workload,
} as const;
