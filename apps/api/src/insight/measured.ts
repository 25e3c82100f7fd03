import { Int } from "type-graphql";
import { weekdays } from "@remit/domain/insight/labels";
import { Case } from "../casework/case.entity.js";
import { LessonShare } from "../learning/lesson-pieces.entity.js";
import { CorrespondenceItem } from "../correspondence/item.entity.js";
import { Lesson } from "../learning/lesson.entity.js";
import { Review } from "../reviews/review.entity.js";
import { vocabulary } from "../reading/inputs.js";
import { Shown, type Computation } from "../reading/shown.js";
import { afterLongStop, caseIsInTime, caseIsUpheld, categoriesOf, daysToDecision, daysToReply, lessonWorks, outcomesOf, ownersSeats, peopleOfShare, reviewIsInTime, reviewIsUpheld } from "./insight.computed.js";

/** Adds what is measured of a record to its kind, so that lists can be narrowed by what statistics count. */
const adds = (kind: new () => object, name: string, description: string, type: () => unknown, computed: Computation, nullable = true) => Shown("everyone", description, { type, computed, nullable })(kind.prototype as object, name);

adds(Case, "categoryCodes", "The codes of the categories of its heads of complaint; filter with `has`.", () => [String], categoriesOf, false);
adds(Case, "outcomeCodes", "The codes of the outcomes of its heads of complaint; filter with `has`.", () => [String], outcomesOf, false);
adds(Case, "isUpheld", "Whether any head of complaint was upheld; empty while none is decided.", () => Boolean, caseIsUpheld);
adds(Case, "workingDaysTaken", "Working days from receipt to decision; empty until then, or where a date is not known.", () => Int, daysToDecision);
adds(Case, "isInTime", "Whether it was decided within the office's target as it stood when it was received (PO-61).", () => Boolean, caseIsInTime);
adds(Review, "isUpheld", "Whether the review found us wrong, in full or in part; empty until it is concluded.", () => Boolean, reviewIsUpheld);
adds(Review, "isAfterLongStop", "Whether everyone was told only after the last day on which a court could be asked; empty until they were.", () => Boolean, afterLongStop);
adds(Review, "workingDaysTaken", "Working days from the request until everyone was told, without those on which it waited for information.", () => Int, daysToReply);
adds(Review, "isInTime", "Whether everyone was told within the deadline of the reply; empty until they were.", () => Boolean, reviewIsInTime);
adds(Lesson, "isFoundEffective", "Whether whoever checked it last found that it works; empty while nobody checked (PO-42).", () => Boolean, lessonWorks);
adds(Lesson, "ownerTeamIds", "The identifiers of the teams in which its owner has a seat today; filter with `has`.", () => [String], ownersSeats("team_id"), false);
adds(Lesson, "ownerSegmentIds", "The identifiers of the segments in which its owner has a seat today; filter with `has`.", () => [String], ownersSeats("segment_id"), false);
adds(LessonShare, "people", "How many people have a seat in the team today.", () => Int, peopleOfShare("TRUE"), false);
adds(LessonShare, "readBy", "How many of them said that they read it (PO-53).", () => Int, peopleOfShare("r.id IS NOT NULL"), false);
adds(LessonShare, "usedBy", "How many of them said how they used it (PO-53).", () => Int, peopleOfShare("r.used_on IS NOT NULL"), false);
adds(LessonShare, "isRead", "Whether anybody of the team said that they read it.", () => Boolean, (alias, p) => `(${peopleOfShare("r.id IS NOT NULL")(alias, p)}) > 0`, false);
adds(LessonShare, "isUsed", "Whether anybody of the team said how they used it.", () => Boolean, (alias, p) => `(${peopleOfShare("r.used_on IS NOT NULL")(alias, p)}) > 0`, false);

const Weekday = vocabulary("Weekday", weekdays, "A day of the week.");
adds(CorrespondenceItem, "receivedWeekday", "The day of the week on which it reached us (CS-12).", () => Weekday, (alias) => `trim(to_char(${alias}.received_on, 'DAY'))`, false);
