import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Extensions, Info, InputType, Mutation, Resolver } from "type-graphql";
import { Letter } from "../approvals/letter.entity.js";
import { kindOf, LetterPayload } from "../approvals/letter.resolver.js";
import { visible } from "../casework/visible.js";
import { templateFor } from "../correspondence/writing.resolver.js";
import type { Context } from "../door/context.js";
import { anyVersion } from "../door/deed.js";
import { BeginningInput, Other, Words } from "../door/inputs.js";
import { performOne } from "../door/perform.js";
import { readPayload } from "../reading/run.js";
import type { ReviewDeed } from "./deeds.js";
import "./letter-of-review.js";
import { draftingLetter, draftingLetterFromTemplate, type ToParty } from "./letters.deeds.js";
import { Review } from "./review.entity.js";

@InputType({ description: "A letter that is begun on a review." })
export class ReviewLetterInput extends BeginningInput {
  @Other("The review.") reviewId!: string;
  @Other("What kind of letter it is.") kindId!: string;
  @Other("Whom of the review's plan it tells; nobody in particular when left out (PO-71).", true) partyId?: string | null;
}
@InputType({ description: "A letter that is begun on a review, in the reviewer's own words." })
export class DraftReviewLetterInput extends ReviewLetterInput {
  @Words("To whom it goes.") addressee!: string;
  @Words("What it is about, in a line.") subject!: string;
  @Words("What it says.", { max: 50_000, empty: true }) body!: string;
}
@InputType({ description: "A letter on a review that is written from the template of its kind, in the language of whoever is written to (PO-27)." })
export class DraftReviewLetterFromTemplateInput extends ReviewLetterInput {
  @Words("To whom it goes; whoever asked for the review, or the body when it is told, when left out.", { optional: true }) addressee?: string | null;
}

/** The party that an input names, when it is in the plan of the review that it names. */
async function partyOf({ door }: Context, { reviewId, partyId }: ReviewLetterInput): Promise<ToParty> {
  const [party] = partyId ? await door.source.query<NonNullable<ToParty["party"]>[]>("SELECT id, party FROM review_parties WHERE id = $1 AND review_id = $2", [partyId, reviewId]) : [];
  return { party: party ?? null, partyIsPlanned: partyId ? party !== undefined : null };
}
/** Only whoever asked, and who speaks for them, is written to in the language that they chose. */
const isInTheirLanguage = ({ party }: ToParty) => party === null || party.party === "COMPLAINANT" || party.party === "REPRESENTATIVE";

async function draft<I>(context: Context, info: GraphQLResolveInfo, deed: ReviewDeed<I>, { reviewId, idempotencyKey }: ReviewLetterInput, input: I): Promise<LetterPayload> {
  const id = await performOne(context.door, deed, { actor: context.actor, input, named: [{ id: reviewId, expectedVersion: anyVersion }], idempotencyKey });
  return { letter: await readPayload(context, info, "letter", Letter, id) };
}

@Resolver()
export class ReviewLetterVerbs {
  @Extensions({ policy: "everyone" })
  @Mutation(() => LetterPayload, { description: "Begins a letter on a review, as its reviewer (PO-45, PO-71)." })
  async draftReviewLetter(@Arg("input") input: DraftReviewLetterInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<LetterPayload> {
    const { kindId, addressee, subject, body } = input;
    return draft(context, info, draftingLetter, input, { ...(await kindOf(context, kindId)), ...(await partyOf(context, input)), words: { kindId, addressee, subject, body } });
  }

  @Extensions({ policy: "everyone" })
  @Mutation(() => LetterPayload, { description: "Drafts a letter on a review from the template of its kind, filled in from the case and the review as they stand (PO-27, PO-71)." })
  async draftReviewLetterFromTemplate(@Arg("input") input: DraftReviewLetterFromTemplateInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<LetterPayload> {
    const { kindId, addressee = null } = input;
    const [party, review] = [await partyOf(context, input), await visible<{ caseId: string }>(context, Review, input.reviewId)];
    const found = await templateFor(context, review?.caseId ?? input.reviewId, kindId, isInTheirLanguage(party));
    return draft(context, info, draftingLetterFromTemplate, input, { ...found, ...party, kindId, addressee });
  }
}
