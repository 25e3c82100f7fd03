import * as labels from "@remit/domain/policies/labels";
import { vocabulary } from "../reading/inputs.js";

export const PolicyStanding = vocabulary("PolicyStanding", labels.policyStandings, "Whether a policy stands (AS-01).");
export const PolicyVersionState = vocabulary("PolicyVersionState", labels.policyVersionStates, "How far a version of a policy has come (AS-02, AS-03).");
export const AcceptanceState = vocabulary("AcceptanceState", labels.acceptanceStates, "Whether somebody accepted a version (AS-04, AS-07).");
export const GuidanceState = vocabulary("GuidanceState", labels.guidanceStates, "Whether an item of guidance is in use (AS-18).");
export const DiscussionKind = vocabulary("DiscussionKind", labels.discussionKinds, "With whom guidance was gone over (AS-20).");
