import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Extensions, Info, Mutation, ObjectType, Resolver } from "type-graphql";
import { ReasonedInput } from "../casework/case.resolver.js";
import { Case } from "../casework/case.entity.js";
import { Person } from "../casework/people.entity.js";
import { visible } from "../casework/visible.js";
import type { Context } from "../door/context.js";
import { NamedInput } from "../door/results.js";
import { answersWith } from "../organisation/answering.js";
import { Segment } from "../organisation/organisation.entity.js";
import { hasMany, reads } from "../reading/roots.js";
import { Shown } from "../reading/shown.js";
import { caseNamed, codesNotInUse, colleague, known } from "./asking.js";
import "./correspondence.law.js";
import { entering, linking } from "./entering.deed.js";
import { accepting, acknowledging, answeringItem, askingToFollowUp, correcting, filing, markingDuplicate, reopening, settling, triaging } from "./item.deeds.js";
import { CorrespondenceItem } from "./item.entity.js";
import { AskForFollowUpInput, AnswerItemInput, CorrectCorrespondenceInput, EnterCorrespondenceInput, FileCorrespondenceInput, LinkCorrespondenceInput, MarkDuplicateInput, SettleCorrespondenceInput, TriageCorrespondenceInput } from "./item.inputs.js";
import { CorrespondenceCase, CorrespondenceFollowUp, CorrespondenceHandoff } from "./pieces.entity.js";

@ObjectType({ description: "An entry of the register as it now stands.", simpleResolvers: true })
export class CorrespondenceItemPayload { @Shown("everyone", "The entry; null when you may not see it.", { type: () => CorrespondenceItem, nullable: true }) correspondenceItem!: CorrespondenceItem | null; }

hasMany(CorrespondenceItem, "cases", CorrespondenceCase, "item", "The cases that it is about.");
hasMany(CorrespondenceItem, "handoffs", CorrespondenceHandoff, "item", "From part to part of the office, the first first (CS-01).");
hasMany(CorrespondenceItem, "followUps", CorrespondenceFollowUp, "item", "What must follow (PO-26).");
hasMany(Person, "received", CorrespondenceItem, "person", "What came in from them.");
hasMany(Case, "received", CorrespondenceCase, "case", "What came in about it, as the register has it.");
@Resolver(() => CorrespondenceItem) export class CorrespondenceItemReads extends reads(CorrespondenceItem, { one: "correspondenceItem", many: "correspondenceItems" }) {}
@Resolver(() => CorrespondenceFollowUp) export class CorrespondenceFollowUpReads extends reads(CorrespondenceFollowUp, { many: "correspondenceFollowUps" }) {}

const { begin, change } = answersWith<CorrespondenceItemPayload>("correspondenceItem", CorrespondenceItem);
const flagsOf = ({ isHighRisk, isHighProfile, flagReasonCode }: Pick<EnterCorrespondenceInput, "isHighRisk" | "isHighProfile" | "flagReasonCode">) => ({ isHighRisk: isHighRisk === true, isHighProfile: isHighProfile === true, flagReasonCode: flagReasonCode ?? null });

@Resolver()
export class CorrespondenceItemVerbs {
  @Extensions({ policy: "everyone" })
  @Mutation(() => CorrespondenceItemPayload, { description: "Enters what came in. A case that it names is linked; its deadlines begin; whoever asked to know of its marks is alerted (PO-21, PO-22)." })
  async enterCorrespondence(@Arg("input") { idempotencyKey, caseReference, ...input }: EnterCorrespondenceInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<CorrespondenceItemPayload> {
    const { personId = null, natureCode = null, callOutcomeCode = null, fromEmail = null, channel, receivedOn, fromName, summary } = input;
    const kase = caseReference?.trim() ? await caseNamed(context, { caseReference }) : null;
    const flags = flagsOf(input);
    const typed = { channel, receivedOn, fromName: fromName.trim(), fromEmail, summary: summary.trim(), personId, natureCode, callOutcomeCode, ...flags };
    const unknownCodes = await codesNotInUse(context, [["NATURE", natureCode], ["CALL_OUTCOME", callOutcomeCode], ["FLAG_REASON", flags.flagReasonCode]]);
    return begin(context, info, entering(context.door), { ...typed, typed, kase, unknownCodes, personIsKnown: known(personId, personId && (await visible(context, Person, personId))), caseIsKnown: known(caseReference, kase), ...(idempotencyKey && { idempotencyKey }) });
  }

  @Extensions({ policy: "everyone" })
  @Mutation(() => CorrespondenceItemPayload, { description: "Says what something is, why, where it goes, and whether risk or profile is high (PO-22)." })
  async triageCorrespondence(@Arg("input") { id, expectedVersion, natureCode, reasonCodes, segmentId = null, note, ...marks }: TriageCorrespondenceInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<CorrespondenceItemPayload> {
    const flags = flagsOf(marks);
    const segment = segmentId ? await visible<{ name: string }>(context, Segment, segmentId) : null;
    const unknownCodes = await codesNotInUse(context, [["NATURE", natureCode], ["FLAG_REASON", flags.flagReasonCode], ...reasonCodes.map((code) => ["TRIAGE_REASON", code] as const)]);
    const labels = await context.door.source.query<{ label: string }[]>("SELECT label FROM correspondence_terms WHERE kind = 'TRIAGE_REASON' AND code = ANY($1) ORDER BY ordinal", [reasonCodes]);
    const why = [labels.map(({ label }) => label).join("; "), note?.trim()].filter(Boolean).join(". ");
    return change(context, info, triaging, { id, expectedVersion, natureCode, reasonCodes, segmentId, segmentName: segment?.name ?? null, segmentIsThere: segmentId === null || segment !== null, why, unknownCodes, ...flags });
  }

  @Extensions({ policy: "everyone" })
  @Mutation(() => CorrespondenceItemPayload, { description: "Accepts what was handed to your part of the office (CS-01)." })
  acceptCorrespondence(@Arg("input") input: NamedInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<CorrespondenceItemPayload> { return change(context, info, accepting, input); }

  @Extensions({ policy: "everyone" })
  @Mutation(() => CorrespondenceItemPayload, { description: "Corrects what was entered, or says who wrote it." })
  async correctCorrespondence(@Arg("input") { id, expectedVersion, ...given }: CorrectCorrespondenceInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<CorrespondenceItemPayload> {
    const values = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined && value !== null));
    return change(context, info, correcting, { id, expectedVersion, values, personIsKnown: known(given.personId, given.personId && (await visible(context, Person, given.personId))) });
  }

  @Extensions({ policy: "everyone" })
  @Mutation(() => CorrespondenceItemPayload, { description: "Links something to one more case; on an open one its holder then answers it." })
  async linkCorrespondence(@Arg("input") { id, expectedVersion, caseReference }: LinkCorrespondenceInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<CorrespondenceItemPayload> {
    const kase = await caseNamed(context, { caseReference });
    return change(context, info, linking(context.door), { id, expectedVersion, kase, caseIsKnown: kase !== null });
  }

  @Extensions({ policy: "everyone" })
  @Mutation(() => CorrespondenceItemPayload, { description: "Records that it was acknowledged today; refused while an instruction not to acknowledge stands (PO-25)." })
  acknowledgeItem(@Arg("input") input: NamedInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<CorrespondenceItemPayload> { return change(context, info, acknowledging, input); }

  @Extensions({ policy: "everyone" })
  @Mutation(() => CorrespondenceItemPayload, { description: "Records how it was answered, and which principles the answer was held against (PO-21)." })
  async answerItem(@Arg("input") { id, expectedVersion, on, how, principleCodes }: AnswerItemInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<CorrespondenceItemPayload> {
    const codes = principleCodes ?? [];
    return change(context, info, answeringItem, { id, expectedVersion, on, how: how.trim(), principleCodes: codes, unknownCodes: await codesNotInUse(context, codes.map((code) => ["PRINCIPLE", code] as const)) });
  }

  @Extensions({ policy: "everyone" })
  @Mutation(() => CorrespondenceItemPayload, { description: "Records that it was settled while it was received (PO-26)." })
  settleAtFirstContact(@Arg("input") input: SettleCorrespondenceInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<CorrespondenceItemPayload> { return change(context, info, settling, { ...input }); }

  @Extensions({ policy: "everyone" })
  @Mutation(() => CorrespondenceItemPayload, { description: "Files it without a reply, with the reason." })
  async fileCorrespondence(@Arg("input") { id, expectedVersion, reasonCode }: FileCorrespondenceInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<CorrespondenceItemPayload> {
    const unknownCodes = await codesNotInUse(context, [["FILING_REASON", reasonCode]]);
    const [term] = await context.door.source.query<{ label: string }[]>("SELECT label FROM correspondence_terms WHERE kind = 'FILING_REASON' AND code = $1", [reasonCode]);
    return change(context, info, filing, { id, expectedVersion, label: term?.label ?? reasonCode, unknownCodes });
  }

  @Extensions({ policy: "everyone" })
  @Mutation(() => CorrespondenceItemPayload, { description: "Says that it repeats another entry; that one is dealt with." })
  async markAsDuplicate(@Arg("input") { id, expectedVersion, otherReference }: MarkDuplicateInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<CorrespondenceItemPayload> {
    const [found] = await context.door.source.query<{ id: string }[]>("SELECT id FROM correspondence_items WHERE lower(reference) = lower($1)", [otherReference.trim()]);
    const other = found && (await visible<{ id: string; reference: string }>(context, CorrespondenceItem, found.id));
    return change(context, info, markingDuplicate, { id, expectedVersion, otherId: other?.id ?? null, otherReference: other?.reference ?? "" });
  }

  @Extensions({ policy: "everyone" })
  @Mutation(() => CorrespondenceItemPayload, { description: "Takes up again what was finished." })
  reopenCorrespondence(@Arg("input") { id, expectedVersion, reason }: ReasonedInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<CorrespondenceItemPayload> { return change(context, info, reopening, { id, expectedVersion, reason }); }

  @Extensions({ policy: "everyone" })
  @Mutation(() => CorrespondenceItemPayload, { description: "Asks somebody to do what must follow; they are told (PO-24, PO-26)." })
  async askForFollowUp(@Arg("input") { id, expectedVersion, what, ownerId, dueOn }: AskForFollowUpInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<CorrespondenceItemPayload> {
    return change(context, info, askingToFollowUp, { id, expectedVersion, what: what.trim(), dueOn, owner: await colleague(context, ownerId) });
  }
}
