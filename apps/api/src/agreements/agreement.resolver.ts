import { agreementActions, type AgreeInput, type AgreementKept } from "@remit/domain/agreements/agreements";
import { agreementMeasures } from "@remit/domain/agreements/labels";
import { Max, Min } from "class-validator";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Field, Info, InputType, Int, Resolver } from "type-graphql";
import { single } from "../casework/deeds.js";
import { answersWith } from "../casework/records.answers.js";
import type { Context } from "../door/context.js";
import type { Deed } from "../door/deed.js";
import { BeginningInput, Day, Other, Words } from "../door/inputs.js";
import { NamedInput } from "../door/results.js";
import { amend, begin as write } from "../organisation/writing.js";
import { reads } from "../reading/roots.js";
import { AgreementMeasure, ServiceAgreement } from "./agreement.entity.js";

@Resolver(() => ServiceAgreement) export class ServiceAgreementReads extends reads(ServiceAgreement, { many: "serviceAgreements" }) {}

@InputType({ description: "What is agreed with another part of the office about service." })
export class AgreeOnServiceInput extends BeginningInput {
  @Words("With whom, as people call them.", { max: 100 }) counterpart!: string;
  @Other("The part of the office that they are.") segmentId!: string;
  @Field(() => AgreementMeasure, { description: "What is agreed." }) measure!: keyof typeof agreementMeasures;
  @Field(() => Int, { description: "Working days in which it is to be done." }) @Min(1, { message: "Give one working day or more." }) @Max(60, { message: "Give 60 working days at most." }) workingDays!: number;
  @Field(() => Int, { description: "In how many of a hundred, at least." }) @Min(1, { message: "Give a share from 1 to 100." }) @Max(100, { message: "Give a share from 1 to 100." }) percent!: number;
  @Day("From when on.") inForceFrom!: string;
}
@InputType({ description: "The day on which an agreement ends." })
export class EndServiceAgreementInput extends NamedInput { @Day("From when on it is no longer in force.") inForceTo!: string; }

type Agreed = AgreeInput & Omit<AgreeOnServiceInput, "idempotencyKey">;
const organisation = (recordId: string, particulars: object) => ({ recordType: "ServiceAgreement", recordId, caseId: null, topics: ["organisation"], particulars });
const agreeing: Deed<object, object, Agreed, object> = {
  event: "agreed on service", on: null, law: agreementActions.agreeOnService as never,
  async apply(_allowed, { transaction, actor, input: { isOwnSegment: _own, ...values } }) {
    return [organisation(await write(transaction, "service_agreements", { ...values, agreedById: actor.staffId }), { name: values.counterpart, what: agreementMeasures[values.measure], workingDays: values.workingDays, percent: values.percent, inForceFrom: values.inForceFrom })];
  },
};
const ending = single<AgreementKept & { readonly version: number }, object, { readonly inForceTo: string }, object>({
  event: "ended an agreement on service", on: ServiceAgreement as never, facts: {}, state: ({ inForceTo }) => (inForceTo === null ? "IN_FORCE" : "ENDED"), law: agreementActions.endServiceAgreement as never,
  async one({ record }, { transaction, input }) {
    await amend(transaction, "service_agreements", record.id, input);
    return organisation(record.id, { name: record.counterpart, ...input });
  },
});

const { Verb, begin, change } = answersWith(ServiceAgreement, "serviceAgreement", "The agreement");
type Answer = Promise<object>;

@Resolver()
export class AgreementVerbs {
  @Verb("Agrees with another part of the office on how soon something is done between the two (CS-21).")
  agreeOnService(@Arg("input") { idempotencyKey, ...input }: AgreeOnServiceInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return begin(context, info, agreeing, { ...input, isOwnSegment: input.segmentId === context.actor.segmentId }, idempotencyKey); }
  @Verb("Ends an agreement on service (CS-21).")
  endServiceAgreement(@Arg("input") input: EndServiceAgreementInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return change(context, info, ending, input, { inForceTo: input.inForceTo }); }
}
