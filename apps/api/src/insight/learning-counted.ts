import { issueStates, lessonAudiences, lessonStates, policyOutcomes, policyStates, principles } from "@remit/domain/learning/labels";
import { SystemicIssue } from "../learning/issue.entity.js";
import { LessonShare } from "../learning/lesson-pieces.entity.js";
import { Lesson } from "../learning/lesson.entity.js";
import { PolicyFeedback } from "../learning/policy.entity.js";
import { dated, namedIn, worded, type Dimension, type Grouping } from "../reading/grouping.js";

/* Whether we learned: what lessons, those with whom they were shared, systemic issues and policies are counted by. */

/** The theme that a record belongs to, as it counts today, seen from a record that lies so far from it. */
const theme = (toIt: string): Record<string, Dimension> => ({
  THEME: { by: `${toIt}theme.standsFor.id`, says: "The theme that it belongs to, as it counts today; none where it belongs to none.", called: namedIn("themes", "name") },
  PRINCIPLE: { by: `${toIt}theme.standsFor.principle`, says: "The principle under which that theme hangs.", called: worded(principles) },
});
const audience = (toIt: string): Record<string, Dimension> => ({ AUDIENCE: { by: `${toIt}audience`, says: "Whom it serves.", called: worded(lessonAudiences) } });
/** An identifier that is kept as text, in a list. */
const listed = (table: string) => (key: string) => `(SELECT x.name FROM ${table} x WHERE x.id = ${key}::uuid)`;

export const lessonsCounted: Grouping = {
  kind: Lesson,
  dimensions: {
    STATE: { by: "state", says: "How far it has come.", called: worded(lessonStates) }, ...audience(""), ...theme(""), ISSUE: { by: "issue.id", says: "The systemic issue that it belongs to; none where it belongs to none.", called: namedIn("systemic_issues", "name") },
    TEAM: { by: "ownerTeamIds", says: "A team in which its owner has a seat today; a lesson with several counts under each.", called: listed("teams") }, SEGMENT: { by: "ownerSegmentIds", says: "A segment in which its owner has a seat today; a lesson with several counts under each.", called: listed("segments") },
    EFFECTIVE: { by: "isFoundEffective", says: "Whether whoever checked it last found that it works; none while nobody checked." },
    ...dated("PROPOSED", "proposedOn", "it was proposed"), ...dated("AGREED", "agreedOn", "it was agreed"), ...dated("CHANGED", "changedOn", "what changed was recorded"), ...dated("CLOSED", "closedOn", "it was closed"),
  },
};

export const sharesCounted: Grouping = {
  kind: LessonShare,
  dimensions: {
    LESSON: { by: "lesson.id", says: "The lesson.", called: namedIn("lessons", "reference") }, TEAM: { by: "team.id", says: "The team with which it was shared.", called: namedIn("teams", "name") }, SEGMENT: { by: "team.segment.id", says: "The segment of that team.", called: namedIn("segments", "name") },
    ...audience("lesson."), ...theme("lesson."), ...dated("SHARED", "sharedOn", "it was shared"),
  },
};

export const issuesCounted: Grouping = {
  kind: SystemicIssue,
  dimensions: { STATE: { by: "state", says: "How far it has come.", called: worded(issueStates) }, ...theme(""), ...dated("PROPOSED", "proposedOn", "it was proposed"), ...dated("AGREED", "agreedOn", "it was agreed"), ...dated("CLOSED", "closedOn", "it was closed") },
};

export const feedbackCounted: Grouping = {
  kind: PolicyFeedback,
  dimensions: {
    STATE: { by: "state", says: "Whether the policy's owner answered.", called: worded(policyStates) }, OUTCOME: { by: "outcome", says: "What it led to; none until it is answered.", called: worded(policyOutcomes) },
    ...audience("lesson."), ...dated("GIVEN", "givenOn", "the owner was told"), ...dated("ANSWERED", "answeredOn", "the owner answered"),
  },
};
