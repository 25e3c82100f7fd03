import type { trainingKinds } from "@remit/domain/development/labels";
import type { MentorInput } from "@remit/domain/development/mentoring";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Field, ID, Info, InputType, Resolver } from "type-graphql";
import { answersWith, WithReasonInput } from "../casework/records.answers.js";
import type { Context } from "../door/context.js";
import { anyVersion } from "../door/deed.js";
import { BeginningInput, Day, Other, Words } from "../door/inputs.js";
import { NamedInput } from "../door/results.js";
import { StaffMember } from "../organisation/organisation.entity.js";
import { refuseField } from "../reading/refusal.js";
import { hasMany, reads } from "../reading/roots.js";
import * as deeds from "./learned.deeds.js";
import { MentorPair, TrainingRecord } from "./learned.entity.js";
import { TrainingKind } from "./vocabularies.js";

hasMany(StaffMember, "trainingRecords", TrainingRecord, "staff", "What the person learned (CS-23).");
hasMany(StaffMember, "mentors", MentorPair, "staff", "Who mentors and mentored the person (CS-23).");
hasMany(StaffMember, "mentoring", MentorPair, "mentor", "Whom the person mentors and mentored (CS-18).");
@Resolver(() => TrainingRecord) export class TrainingRecordReads extends reads(TrainingRecord, { many: "trainingRecords" }) {}
@Resolver(() => MentorPair) export class MentorPairReads extends reads(MentorPair, { many: "mentorPairs" }) {}

@InputType({ description: "What somebody learned." })
export class RecordTrainingInput extends BeginningInput {
  @Field(() => ID, { description: "Who learned it." }) staffId!: string;
  @Field(() => TrainingKind, { description: "How it was learned." }) kind!: keyof typeof trainingKinds;
  @Words("What it was.") title!: string;
  @Words("Who gave it.", { optional: true, empty: true }) provider?: string | null;
  @Day("When it was done.") on!: string;
  @Day("The last day on which it counts; none where it does not run out.", true) expiresOn?: string | null;
  @Words("The field that they know since; it is added to their skills (WM-72).", { optional: true, max: 60 }) field?: string | null;
}
@InputType({ description: "Who is to mentor somebody." })
export class ArrangeMentorInput extends BeginningInput {
  @Field(() => ID, { description: "Who is to be mentored." }) staffId!: string;
  @Other("Who mentors.") mentorId!: string;
  @Words("In what.") in!: string;
  @Day("The first day.") startsOn!: string;
  @Day("The last day; none where no end is set.", true) endsOn?: string | null;
}

const training = answersWith(TrainingRecord, "trainingRecord", "The training record");
const pairs = answersWith(MentorPair, "mentorPair", "The mentor and whom they mentor");
type Answer = Promise<object>;
const about = (staffId: string): NamedInput => ({ id: staffId, expectedVersion: anyVersion });

@Resolver()
export class LearnedVerbs {
  @training.Verb("Puts on record what a person learned; a field that they know since joins their skills (CS-23, PO-62).")
  recordTraining(@Arg("input") { idempotencyKey, staffId, ...input }: RecordTrainingInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer {
    return training.begin(context, info, deeds.recording, { ...input, provider: input.provider ?? "", expiresOn: input.expiresOn ?? null, field: input.field ?? null }, idempotencyKey, about(staffId));
  }
  @training.Verb("Takes a training record back that is wrong, with the reason (CS-23).")
  takeBackTraining(@Arg("input") input: WithReasonInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return training.change(context, info, deeds.takingBack, input, { reason: input.reason }); }

  @pairs.Verb("Arranges for somebody of level 3 or above to mentor a person (CS-18, CS-23).")
  async arrangeMentor(@Arg("input") { idempotencyKey, staffId, mentorId, ...sent }: ArrangeMentorInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer {
    const [mentor] = await context.door.source.query<MentorInput["mentor"][]>(`SELECT s.id, s.name, s.is_active AS "isActive", level_of(s.id, $2) AS level, EXISTS (SELECT FROM mentor_pairs p WHERE p.mentor_id = s.id AND p.staff_id = $3 AND coalesce(p.ends_on > $2, TRUE)) AS "isMentorNow" FROM staff_members s WHERE s.id = $1`, [mentorId, context.today, staffId]);
    if (!mentor) throw refuseField("mentorId", "There is no such person. Choose from the list.", "VALIDATION_FAILED");
    return pairs.begin(context, info, deeds.arranging, { ...sent, endsOn: sent.endsOn ?? null, mentor }, idempotencyKey, about(staffId), { staffId, mentorId, ...sent });
  }
  @pairs.Verb("Ends mentoring (CS-23).")
  endMentoring(@Arg("input") input: NamedInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return pairs.change(context, info, deeds.endingMentoring, input, {}); }
}
