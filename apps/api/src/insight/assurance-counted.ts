import { checkResults, checkStates, errorAspects, errorStates } from "@remit/domain/assurance/labels";
import { ControlCheck } from "../assurance/control-check.entity.js";
import { ControlError } from "../assurance/control-error.entity.js";
import { dated, namedIn, worded, type Dimension, type Grouping } from "../reading/grouping.js";

/* Control checks and the errors that they found, of those that the reader may see: for one-to-ones, team meetings and the managers (AS-12 to AS-14). */

const person = (by: string, says: string): Record<string, Dimension> => ({ PERSON: { by, says, called: namedIn("staff_members", "name") } });
const result = (by: string, says: string): Dimension => ({ by, says, called: worded(checkResults) });

export const checksCounted: Grouping = {
  kind: ControlCheck, caseId: "caseId",
  dimensions: {
    KIND: { by: "kind.id", says: "Its kind.", called: namedIn("control_check_kinds", "name") }, STATE: { by: "state", says: "How far it has come.", called: worded(checkStates) },
    MONEY: result("money", "Whether the money is right."), POLICY: result("policy", "Whether the policies were rightly applied."), LIMITS: result("limits", "Whether the limits of authority were kept; none where it was not looked at."),
    ...person("decidedBy.id", "Who made the decision."), ...dated("DECIDED", "decidedOn", "the decision was made"), ...dated("CHECKED", "checkedOn", "it was checked"),
  },
};
export const errorsCounted: Grouping = {
  kind: ControlError, caseId: "caseId", only: { sql: (a) => `NOT ${a}.is_withdrawn`, filter: { isWithdrawn: { eq: false } } },
  dimensions: {
    ASPECT: { by: "aspect", says: "What it is about.", called: worded(errorAspects) }, POLICY: { by: "policyName", says: "The policy that was not rightly applied; none where it is about something else." }, KIND: { by: "check.kind.id", says: "The kind of check that found it.", called: namedIn("control_check_kinds", "name") },
    STATE: { by: "state", says: "How far it has come.", called: worded(errorStates) }, ...person("staff.id", "Whose error it is."), ...dated("RAISED", "raisedOn", "it was raised"),
  },
};
