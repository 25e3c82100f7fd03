import { ideaActions as law, ideaBeginnings, type IdeaFacts, type IdeaKept } from "@remit/domain/learning/ideas";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Info, InputType, Resolver } from "type-graphql";
import { answersWith } from "../casework/records.answers.js";
import { changingRecords, happenedToRecord } from "../casework/records.deeds.js";
import type { Context } from "../door/context.js";
import type { Deed } from "../door/deed.js";
import { BeginningInput, Words } from "../door/inputs.js";
import { NamedInput } from "../door/results.js";
import { begin as write } from "../organisation/writing.js";
import { reads } from "../reading/roots.js";
import { ideaFacts, ImprovementIdea } from "./idea.entity.js";

@Resolver(() => ImprovementIdea) export class ImprovementIdeaReads extends reads(ImprovementIdea, { one: "improvementIdea", many: "improvementIdeas" }) {}

@InputType({ description: "An idea for improvement." })
export class GiveIdeaInput extends BeginningInput {
  @Words("The idea in a line.", { max: 200 }) title!: string;
  @Words("What would be better, and for whom.", { max: 4000 }) what!: string;
}
@InputType({ description: "What is answered to whoever gave an idea." })
export class AnswerIdeaInput extends NamedInput { @Words("What you say to whoever gave it.", { max: 2000 }) answer!: string; }
@InputType({ description: "What came of an idea." })
export class FinishIdeaInput extends NamedInput { @Words("What came of it.", { max: 2000 }) outcome!: string; }

/** CS-10: an idea reaches the team leader of whoever gives it. */
const giving: Deed<object, object, { readonly title: string; readonly what: string }, object> = {
  event: "gave an idea", on: null, law: ideaBeginnings.giveIdea as never,
  async apply(_allowed, { transaction, actor, today, input }) {
    const [leader] = await transaction.query<{ id: string | null; name: string | null }>("SELECT s.id, s.name FROM (SELECT manager_of($1) AS id) m LEFT JOIN staff_members s ON s.id = m.id AND s.is_active", [actor.staffId]);
    const id = await write(transaction, "improvement_ideas", { ...input, givenById: actor.staffId, givenOn: today, leaderId: leader?.id ?? null });
    const [made] = await transaction.query<{ reference: string }>("SELECT reference FROM improvement_ideas WHERE id = $1", [id]);
    return [happenedToRecord("ImprovementIdea", { id, caseId: null, reference: made!.reference }, { name: input.title, to: leader?.name ?? null }, leader?.id ? [{ kind: "IDEA_GIVEN", staffId: leader.id, reference: made!.reference }] : [])];
  },
};
type IdeaRecord = IdeaKept & { readonly version: number; readonly caseId: null };
const changing = changingRecords<IdeaRecord, IdeaFacts>(ImprovementIdea, "improvement_ideas", ideaFacts);
const toGiver = (_doing: unknown, { givenById: staffId, reference }: IdeaRecord) => [{ kind: "IDEA_ANSWERED" as const, staffId, reference }];
const answering = (event: string, action: never, state: "TAKEN_UP" | "NOT_TAKEN") => changing<{ readonly answer: string }>({ event, law: action, values: ({ actor, today, input }) => ({ ...input, state, answeredById: actor.staffId, answeredOn: today }), tells: ({ input }) => ({ reason: input.answer }), concerns: toGiver });
const takingUp = answering("took up an idea", law.takeUpIdea as never, "TAKEN_UP");
const declining = answering("did not take up an idea", law.declineIdea as never, "NOT_TAKEN");
const finishing = changing<{ readonly outcome: string }>({ event: "carried out an idea", law: law.finishIdea, values: ({ today, input }) => ({ ...input, state: "DONE", doneOn: today }), tells: ({ input }) => input, concerns: toGiver });

const { Verb, begin, change } = answersWith(ImprovementIdea, "improvementIdea", "The idea");
type Answer = Promise<object>;

@Resolver()
export class IdeaVerbs {
  @Verb("Gives an idea for improvement, which reaches your team leader (CS-10).")
  giveIdea(@Arg("input") { idempotencyKey, ...input }: GiveIdeaInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return begin(context, info, giving, input, idempotencyKey); }
  @Verb("Takes up an idea, with an answer to whoever gave it (CS-10).")
  takeUpIdea(@Arg("input") input: AnswerIdeaInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return change(context, info, takingUp, input, { answer: input.answer }); }
  @Verb("Says why an idea is not taken up (CS-10).")
  declineIdea(@Arg("input") input: AnswerIdeaInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return change(context, info, declining, input, { answer: input.answer }); }
  @Verb("Records what came of an idea (CS-10).")
  finishIdea(@Arg("input") input: FinishIdeaInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return change(context, info, finishing, input, { outcome: input.outcome }); }
}
