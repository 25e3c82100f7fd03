import { Resolver } from "type-graphql";
import { Clock } from "../calendar/calendar.entity.js";
import { Case } from "../casework/case.entity.js";
import { hasMany, reads } from "../reading/roots.js";
import { Review } from "../reviews/review.entity.js";
import { Commitment, SubmissionStandard, SubmissionTerm } from "./lists.entity.js";
import { SubmissionCase, SubmissionCheck, SubmissionDecision, SubmissionExchange, SubmissionPaper, SubmissionReturn, SubmissionStay, SubmissionTelling, SubmissionVersion } from "./pieces.entity.js";
import { Submission } from "./submission.entity.js";

hasMany(Case, "submissionCases", SubmissionCase, "case", "The submissions that are about it.");
hasMany(Review, "submissions", Submission, "review", "The submissions that come from it.");
hasMany(Submission, "cases", SubmissionCase, "submission", "The cases that it is about.");
hasMany(Submission, "papers", SubmissionPaper, "submissionId", "Its papers.");
hasMany(Submission, "versions", SubmissionVersion, "submissionId", "The pack as it was sent and as it was put before a principal (PO-28).");
hasMany(Submission, "returns", SubmissionReturn, "submissionId", "Its returns for further work, with what came back (PO-12).");
hasMany(Submission, "decisions", SubmissionDecision, "submissionId", "What was decided, beside what was recommended (PO-72).");
hasMany(Submission, "stays", SubmissionStay, "submissionId", "In whose tray it lay, from when to when (PO-04).");
hasMany(Submission, "tellings", SubmissionTelling, "submissionId", "Who was told (PO-18).");
hasMany(Submission, "exchanges", SubmissionExchange, "submissionId", "Questions to Operations and advice to them (PO-07, PO-09).");
hasMany(Submission, "checks", SubmissionCheck, "submissionId", "The second look at its assessment (PO-03).");
hasMany(Submission, "clocks", Clock, "recordId", "The clock of its assessment.");

@Resolver(() => Submission) export class SubmissionReads extends reads(Submission, { one: "submission", many: "submissions", byReference: "submissionByReference" }) {}
@Resolver(() => SubmissionTerm) export class SubmissionTermReads extends reads(SubmissionTerm, { many: "submissionTerms" }) {}
@Resolver(() => SubmissionStandard) export class SubmissionStandardReads extends reads(SubmissionStandard, { many: "submissionStandards" }) {}
@Resolver(() => Commitment) export class CommitmentReads extends reads(Commitment, { many: "commitments" }) {}
