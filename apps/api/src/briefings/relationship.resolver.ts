import type { relationshipKinds } from "@remit/domain/briefings/labels";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Field, Info, InputType, Resolver } from "type-graphql";
import { Case } from "../casework/case.entity.js";
import { caseIfAny, peopleNamed } from "../casework/knowing.js";
import { answersWith, WithReasonInput } from "../casework/records.answers.js";
import { anyVersion } from "../door/deed.js";
import type { Context } from "../door/context.js";
import { BeginningInput, Day, Other, Words } from "../door/inputs.js";
import { NamedInput } from "../door/results.js";
import { given } from "../organisation/writing.js";
import { hasMany, reads } from "../reading/roots.js";
import * as deeds from "./relationship.deeds.js";
import { Undertaking, ExternalRelationship } from "./relationship.entity.js";
import { RelationshipKind } from "./vocabularies.js";

hasMany(ExternalRelationship, "undertakings", Undertaking, "relationship", "What the office promised them (PO-20).");
hasMany(Case, "undertakings", Undertaking, "case", "What the office promised somebody outside about it (PO-20).");
@Resolver(() => ExternalRelationship) export class RelationshipReads extends reads(ExternalRelationship, { one: "externalRelationship", many: "externalRelationships" }) {}
@Resolver(() => Undertaking) export class UndertakingReads extends reads(Undertaking, { one: "undertaking", many: "undertakings" }) {}

const long = { optional: true, empty: true, max: 4000 } as const;

@InputType({ description: "Somebody outside with whom the office deals." })
export class AddRelationshipInput extends BeginningInput {
  @Words("What they are called.") name!: string;
  @Field(() => RelationshipKind, { description: "What they are." }) kind!: keyof typeof relationshipKinds;
  @Other("The body in jurisdiction, where it is one.", true) bodyId?: string | null;
  @Words("Whom to speak with there, and how to reach them.", long) contact?: string | null;
  @Words("What the office has to do with them.", long) about?: string | null;
  @Other("Who looks after it.") ownerId!: string;
}
@InputType({ description: "What is to change; what is left out stays as it is." })
export class EditRelationshipInput extends NamedInput {
  @Words("What they are called.", { optional: true }) name?: string | null;
  @Words("Whom to speak with there, and how to reach them.", long) contact?: string | null;
  @Words("What the office has to do with them.", long) about?: string | null;
}
@InputType({ description: "Something that the office promises somebody outside." })
export class GiveUndertakingInput extends BeginningInput {
  @Other("To whom: the relationship.") relationshipId!: string;
  @Other("The case that it is about; none where it is about no case.", true) caseId?: string | null;
  @Words("What is promised.", { max: 2000 }) what!: string;
  @Words("To whom there.", { optional: true, empty: true }) toWhom?: string | null;
  @Day("By when.") dueOn!: string;
  @Other("Who answers for it.") ownerId!: string;
}
@InputType({ description: "What became of an undertaking." })
export class SettleUndertakingInput extends NamedInput { @Words("What came of it.", { max: 2000 }) outcome!: string; }

const relationships = answersWith(ExternalRelationship, "externalRelationship", "The relationship");
const undertakings = answersWith(Undertaking, "undertaking", "The undertaking");
type Answer = Promise<object>;

@Resolver()
export class RelationshipVerbs {
  @relationships.Verb("Adds somebody with whom the office deals (PO-20).")
  async addRelationship(@Arg("input") { idempotencyKey, ...input }: AddRelationshipInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer {
    const { ownerId } = await peopleNamed(context, null, { ownerId: input.ownerId });
    return relationships.begin(context, info, deeds.addingRelationship, { ...input, bodyId: input.bodyId ?? null, contact: input.contact ?? "", about: input.about ?? "", named: [ownerId] }, idempotencyKey);
  }
  @relationships.Verb("Changes what is written of a relationship.")
  editRelationship(@Arg("input") { id, expectedVersion, ...input }: EditRelationshipInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return relationships.change(context, info, deeds.editingRelationship, { id, expectedVersion }, given(input)); }
  @relationships.Verb("Puts a relationship away, once nothing is promised any more.")
  endRelationship(@Arg("input") input: WithReasonInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return relationships.change(context, info, deeds.endingRelationship, input, { reason: input.reason }); }
  @undertakings.Verb("Writes down what is promised to somebody outside (PO-20).")
  async giveUndertaking(@Arg("input") { idempotencyKey, relationshipId, ...input }: GiveUndertakingInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer {
    const about = await caseIfAny(context, input.caseId);
    const { ownerId } = await peopleNamed(context, about?.id ?? null, { ownerId: input.ownerId });
    return undertakings.begin(context, info, deeds.givingUndertaking, { ...input, caseId: about?.id ?? null, toWhom: input.toWhom ?? "", named: [ownerId] }, idempotencyKey, { id: relationshipId, expectedVersion: anyVersion });
  }
  @undertakings.Verb("Records that an undertaking was kept (PO-20).")
  keepUndertaking(@Arg("input") input: SettleUndertakingInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return undertakings.change(context, info, deeds.keeping, input, { outcome: input.outcome }); }
  @undertakings.Verb("Records that an undertaking was not kept, and why (PO-20).")
  breakUndertaking(@Arg("input") input: SettleUndertakingInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return undertakings.change(context, info, deeds.breaking, input, { outcome: input.outcome }); }
}
