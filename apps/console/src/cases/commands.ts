import type { FieldValues } from "react-hook-form";
import { change, changeOrPropose, type Kept } from "../frame/choices/act";

/** Every change of casework that a form can ask for, by the API's name of it. */
export const commands = {
  startAssessment: change("startAssessment", "NamedInput"),
  startInvestigation: change("startInvestigation", "NamedInput"),
  decideCase: change("decideCase"),
  closeCase: change("closeCase"),
  reopenCase: change("reopenCase", "ReasonedInput"),
  editCase: change("editCase"),
  returnCaseToSegment: change("returnCaseToSegment", "ReturnCaseInput"),
  changeContactOwner: change("changeContactOwner"),
  tellCustomerOfContact: change("tellCustomerOfContact"),
  addFinding: change("addFinding"),
  addServiceRequest: change("addServiceRequest"),
  addActivity: change("addActivity"),
  recordCorrespondence: change("recordCorrespondence"),
  addFileNote: change("addFileNote"),
  markCaseSensitive: change("markCaseSensitive"),
  unmarkCaseSensitive: change("unmarkCaseSensitive", "ReasonedInput", "waitsForASecondPerson"),
  giveCaseAccess: changeOrPropose("giveCaseAccess"),
  completeServiceRequest: change("completeServiceRequest"),
  startServiceRequest: change("startServiceRequest", "NamedInput"),
  waitOnServiceRequest: change("waitOnServiceRequest"),
  editServiceRequest: change("editServiceRequest"),
  cancelServiceRequest: change("cancelServiceRequest", "ReasonedInput"),
  reopenServiceRequest: change("reopenServiceRequest", "ReasonedInput"),
  completeActivity: change("completeActivity", "NamedInput"),
  cancelActivity: change("cancelActivity", "ReasonedInput"),
  answerCorrespondence: change("answerCorrespondence"),
  classifyCorrespondence: change("classifyCorrespondence"),
  editFinding: change("editFinding"),
  removeFinding: change("removeFinding", "NamedInput"),
  endCaseAccess: change("endCaseAccess", "ReasonedInput", "waitsForASecondPerson"),
  editBody: change("editBody"),
  editPerson: change("editPerson"),
} as const;

/** The input of what is added to a case: whoever added something else meanwhile does not stand in the way. */
export const ontoCase = (typed: FieldValues, { id }: Kept, once: string) => ({ caseId: id, ...typed, idempotencyKey: once });
