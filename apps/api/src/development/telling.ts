import type { ColleagueFacts } from "@remit/domain/development/colleague";
import type { Happened } from "../door/deed.js";

/** What happened to something that is kept about a person: the two whom it is between hear of it, and the audit is told none of its words (CS-24). */
export const toldOf = (recordType: string, recordId: string, staffId: string, { name, managerId }: ColleagueFacts, more: object = {}): Happened =>
  ({ recordType, recordId, caseId: null, topics: [`person:${staffId}`, ...(managerId ? [`person:${managerId}`] : [])], particulars: { name, ...more } });
