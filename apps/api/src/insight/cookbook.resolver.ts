import type { NoteSubject } from "@remit/domain/insight/labels";
import { Extensions, ObjectType, Query, Resolver } from "type-graphql";
import { Shown } from "../reading/shown.js";
import { cookbook, type WorkedQuestion } from "./cookbook.js";
import { NoteSubjectEnum } from "./note.resolver.js";

@ObjectType("WorkedQuestion", { description: "A question to the API that was worked out for others to begin with.", simpleResolvers: true })
export class WorkedQuestionType implements WorkedQuestion {
  @Shown("everyone", "Its name in the cookbook.") name!: string;
  @Shown("everyone", "What is asked, in a line.") title!: string;
  @Shown("everyone", "What is to be known of the answer.") explanation!: string;
  @Shown("everyone", "What it is about.", { type: () => NoteSubjectEnum }) about!: NoteSubject;
  @Shown("everyone", "The question itself, as GraphQL.") text!: string;
}

@Resolver()
export class CookbookResolver {
  @Extensions({ policy: "everyone" })
  @Query(() => [WorkedQuestionType], { description: "The cookbook: worked questions for analysts, each answered within what you may see." })
  workedQuestions(): readonly WorkedQuestion[] {
    return cookbook;
  }
}
