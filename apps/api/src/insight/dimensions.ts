import { caseStatuses, channels, serviceRequestStatuses } from "@remit/domain/casework/labels";
import { correspondenceItemStatuses } from "@remit/domain/correspondence/labels";
import { timeSpans, weekdays } from "@remit/domain/insight/labels";
import { principles, themedKinds } from "@remit/domain/learning/labels";
import { reviewStages, triageOutcomes } from "@remit/domain/reviews/labels";
import { Case } from "../casework/case.entity.js";
import { Finding } from "../casework/finding.entity.js";
import { ServiceRequest } from "../casework/work.entity.js";
import { CorrespondenceItem } from "../correspondence/item.entity.js";
import { ThemeTag } from "../learning/tag.entity.js";
import { dated, namedIn, worded, type Dimension, type Grouping } from "../reading/grouping.js";
import { Review } from "../reviews/review.entity.js";
import { TimeSpan } from "./time-span.entity.js";

const category = namedIn("finding_categories", "label", "code");
const outcome = namedIn("finding_outcomes", "label", "code");
const term = (kind: string) => (key: string) => `(SELECT x.label FROM review_terms x WHERE x.kind = '${kind}' AND x.code = ${key})`;

/** Where a case belongs, as seen from a record that lies so far from it. */
const place = (toCase: string): Record<string, Dimension> => ({
  BODY: { by: `${toCase}body.id`, says: "The body complained about.", called: namedIn("bodies", "name") },
  BODY_TYPE: { by: `${toCase}body.kind`, says: "The kind of that body." },
  SEGMENT: { by: `${toCase}segment.id`, says: "The segment whose work the case is.", called: namedIn("segments", "name") },
  TEAM: { by: `${toCase}ownerPosition.team.id`, says: "The team that has the case; none while it is in a hopper or closed without one.", called: namedIn("teams", "name") },
});
const categories = (toCase: string): Record<string, Dimension> => ({ CATEGORY: { by: `${toCase}categoryCodes`, says: "A category of the case's heads of complaint; a case with several counts under each.", called: category } });
/** What somebody saw in it. */
const themes: Record<string, Dimension> = {
  THEME: { by: "themeReferences", says: "A theme that was seen in it; a record with several counts under each.", called: namedIn("themes", "name", "reference") },
  PRINCIPLE: { by: "themePrinciples", says: "A principle under which its themes hang; a record with several counts under each.", called: worded(principles) },
};

export const casesCounted: Grouping = {
  kind: Case, caseId: "id", took: { workingDays: "workingDaysTaken", inTime: "isInTime" },
  dimensions: {
    OWNER: { by: "ownerPosition.id", says: "The position that has it; none while it is in a hopper.", called: namedIn("positions", "title") },
    STATUS: { by: "status", says: "How far it has come.", called: worded(caseStatuses) }, ...categories(""), OUTCOME: { by: "outcomeCodes", says: "An outcome of its heads of complaint; a case with several counts under each.", called: outcome },
    ...place(""), COMPLEXITY: { by: "complexity", says: "How complex it is, 1 to 4." }, AMENDED_AT_REVIEW: { by: "isAmendedAtReview", says: "Whether its decision was amended after a review." },
    ...themes, ...dated("RECEIVED", "receivedOn", "it was received"), ...dated("DECIDED", "decidedOn", "it was decided"),
  },
};

export const findingsCounted: Grouping = {
  kind: Finding, caseId: "caseId",
  dimensions: {
    CATEGORY: { by: "category.id", says: "Its category.", called: namedIn("finding_categories", "label") }, OUTCOME: { by: "outcome.id", says: "Its outcome; none while undecided.", called: namedIn("finding_outcomes", "label") },
    ...place("case."), AMENDED_AT_REVIEW: { by: "case.isAmendedAtReview", says: "Whether the decision of its case was amended after a review." }, ...themes, ...dated("RECEIVED", "case.receivedOn", "its case was received"), ...dated("DECIDED", "case.decidedOn", "its case was decided"),
  },
};

export const reviewsCounted: Grouping = {
  kind: Review, caseId: "caseId", took: { workingDays: "workingDaysTaken", inTime: "isInTime" },
  dimensions: {
    STAGE: { by: "stage", says: "How far it has come.", called: worded(reviewStages) }, GROUND: { by: "groundCodes", says: "A ground on which it is asked for; a request on several counts under each.", called: term("GROUND") },
    TRIAGE: { by: "triageOutcome", says: "What triage said.", called: worded(triageOutcomes) }, OUTCOME: { by: "outcomeCode", says: "What it concluded.", called: term("OUTCOME") }, ...categories("case."), ...place("case."),
    REVIEWER: { by: "reviewerPosition.id", says: "The position that it is with; none until it is allocated.", called: namedIn("positions", "title") },
    REVIEWER_TYPE: { by: "reviewerTypeId", says: "What kind of reviewer it is with: an external one where their report was accepted, else the role of the reviewer's position.", called: namedIn("roles", "name") }, REVIEWER_TEAM: { by: "reviewerPosition.team.id", says: "The reviewer's team.", called: namedIn("teams", "name") },
    ...themes, ...dated("RECEIVED", "receivedOn", "the request was received"), ...dated("COMMUNICATED", "communicatedOn", "everyone was told"),
  },
};

export const spansCounted: Grouping = {
  kind: TimeSpan, caseId: "caseId", took: { workingDays: "countedWorkingDays", inTime: "isInTime", withPauses: "workingDays" },
  dimensions: { WHAT: { by: "what", says: "What is measured.", called: worded(timeSpans) }, ...categories("case."), ...place("case."), ...dated("STARTED", "startedOn", "it began"), ...dated("ENDED", "endedOn", "it ended") },
};

export const requestsCounted: Grouping = {
  kind: ServiceRequest, caseId: "caseId",
  dimensions: {
    STATUS: { by: "status", says: "How far it has come.", called: worded(serviceRequestStatuses) }, AREA: { by: "area.id", says: "Its area of work.", called: namedIn("work_areas", "name") }, SUB_AREA: { by: "subArea.id", says: "Its sub-area.", called: namedIn("work_sub_areas", "name") },
    SEGMENT: { by: "segment.id", says: "The segment whose work it is.", called: namedIn("segments", "name") }, TEAM: { by: "ownerPosition.team.id", says: "The team that has it; none while it is in a hopper.", called: namedIn("teams", "name") },
    OWNER: { by: "ownerPosition.id", says: "The position that has it; none while it is in a hopper.", called: namedIn("positions", "title") },
    ...dated("RECEIVED", "receivedAt", "it arrived"), ...dated("COMPLETED", "completedAt", "it was completed"),
  },
};

const written = (kind: string) => (key: string) => `(SELECT x.label FROM correspondence_terms x WHERE x.kind = '${kind}' AND x.code = ${key})`;

export const correspondenceCounted: Grouping = {
  kind: CorrespondenceItem,
  dimensions: {
    CHANNEL: { by: "channel", says: "How it reached us.", called: worded(channels) }, STATUS: { by: "status", says: "How far it has come.", called: worded(correspondenceItemStatuses) }, NATURE: { by: "natureCode", says: "What it is about.", called: written("NATURE") },
    REASON: { by: "reasonCodes", says: "Why it goes where it goes; an item with several reasons under each.", called: written("TRIAGE_REASON") }, SEGMENT: { by: "segment.id", says: "The part of the office that it was directed to.", called: namedIn("segments", "name") },
    RECEIVED_WEEKDAY: { by: "receivedWeekday", says: "The day of the week on which it reached us.", called: worded(weekdays) },
    HIGH_RISK: { by: "isHighRisk", says: "Whether risk is high." }, HIGH_PROFILE: { by: "isHighProfile", says: "Whether its profile is high." }, ...themes, ...dated("RECEIVED", "receivedOn", "it reached us"), ...dated("FINISHED", "finishedOn", "it was finished"),
  },
};

/** Themes as they were seen, month by month. What was removed does not count; what went into another theme counts under that. */
export const themesCounted: Grouping = {
  kind: ThemeTag, caseId: "caseId", only: { sql: (alias) => `${alias}.removed_on IS NULL`, filter: { isInForce: { eq: true } } },
  dimensions: {
    THEME: { by: "theme.standsFor.id", says: "The theme, as it counts today.", called: namedIn("themes", "name") }, PARENT: { by: "theme.standsFor.parent.id", says: "The theme above it; none directly under a principle.", called: namedIn("themes", "name") },
    AS_CHOSEN: { by: "theme.id", says: "The theme as it was chosen, whatever it went into since.", called: namedIn("themes", "name") }, PRINCIPLE: { by: "theme.standsFor.principle", says: "The principle under which it hangs.", called: worded(principles) },
    KIND: { by: "kind", says: "What carries it.", called: worded(themedKinds) }, ...place("case."), ...dated("OCCURRED", "occurredOn", "that to which it belongs happened: the decision of a head of complaint, else its receipt"),
  },
};
