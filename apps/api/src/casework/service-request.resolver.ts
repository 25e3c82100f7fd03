import type { AreaInput, PieceFacts } from "@remit/domain/casework/service-request-actions";
import type { GraphQLResolveInfo } from "graphql";
import { IsInt, IsOptional, Max, Min } from "class-validator";
import { Arg, Ctx, Extensions, Field, Info, InputType, Int, Mutation, ObjectType, Resolver } from "type-graphql";
import type { Context } from "../door/context.js";
import type { Deed } from "../door/deed.js";
import { performOne } from "../door/perform.js";
import { NamedInput } from "../door/results.js";
import { BeginningInput, Day, Other, Words } from "../door/inputs.js";
import { given } from "../organisation/writing.js";
import { readPayload } from "../reading/run.js";
import { Shown } from "../reading/shown.js";
import { addToCase } from "./case.payload.js";
import { ReasonedInput } from "./case.resolver.js";
import type { Piece, PieceChanged } from "./piece.deeds.js";
import { addingRequest, cancellingRequest, completingRequest, editingRequest, reopeningRequest, startingRequest, waitingOnRequest, type RequestValues } from "./service-request.deeds.js";
import { ServiceRequest } from "./work.entity.js";

const range = { message: "Priority is a whole number from 0 to 999." };
/** WM-08: the priority of an input. */
const Priority = (description: string, optional = false): PropertyDecorator => (target, key) => {
  Field(() => Int, { nullable: optional, description })(target, key);
  for (const check of [...(optional ? [IsOptional()] : []), IsInt(range), Min(0, range), Max(999, range)]) check(target, key as string);
};

@InputType({ description: "A service request that is added to a case; it goes to whoever owns the case's group (WM-07)." })
export class AddServiceRequestInput extends BeginningInput {
  @Other("The case.") caseId!: string;
  @Other("The area of work.") areaId!: string;
  @Other("The sub-area, one of the area's own (WM-09).", true) subAreaId?: string | null;
  @Words("What is to be done.", { max: 1000 }) summary!: string;
  @Priority("Priority score, 0 to 999, higher first (WM-08).") priority!: number;
  @Day("When something must next be done (WM-10).", true) nextActionDueOn?: string | null;
}
@InputType({ description: "What is to change about a service request; what is left out stays as it is." })
export class EditServiceRequestInput extends NamedInput {
  @Other("The area of work; another area empties the sub-area unless one is given.", true) areaId?: string | null;
  @Other("The sub-area, one of the area's own; null for none.", true) subAreaId?: string | null;
  @Words("What is to be done.", { optional: true, max: 1000 }) summary?: string | null;
  @Priority("Priority score, 0 to 999 (WM-08).", true) priority?: number | null;
  @Day("When something must next be done; null for no date (WM-10).", true) nextActionDueOn?: string | null;
}
@InputType({ description: "A service request that waits for information." })
export class WaitOnServiceRequestInput extends NamedInput { @Day("When to look at it again.") nextActionDueOn!: string; }
@InputType({ description: "A service request that is completed." })
export class CompleteServiceRequestInput extends NamedInput { @Words("What came of it.", { max: 1000 }) outcome!: string; }

@ObjectType({ description: "A service request as it now stands.", simpleResolvers: true })
export class ServiceRequestPayload { @Shown("everyone", "The service request as it now stands; null when it is out of your reach.", { type: () => ServiceRequest, nullable: true }) serviceRequest!: ServiceRequest | null; }

/** The area and sub-area that an input names, as they stand in the lists; `requestId` fills in the area that a request has already. */
async function areasOf({ door }: Context, { areaId, subAreaId }: { areaId?: string | null; subAreaId?: string | null }, requestId: string | null = null): Promise<AreaInput> {
  const [found] = await door.source.query<AreaInput[]>(`
    SELECT (SELECT row_to_json(_) FROM (SELECT id, is_active AS "isActive" FROM work_areas WHERE id = coalesce($1::uuid, (SELECT area_id FROM service_requests WHERE id = $3::uuid))) _) AS area,
      (SELECT row_to_json(_) FROM (SELECT area_id AS "areaId", is_active AS "isActive" FROM work_sub_areas WHERE id = $2::uuid) _) AS "subArea"`, [areaId ?? null, subAreaId ?? null, requestId]);
  return { ...found!, names: { areaId: Boolean(areaId), subAreaId: Boolean(subAreaId) } };
}

async function doTo<I>(context: Context, info: GraphQLResolveInfo, deed: Deed<Piece, PieceFacts, I, PieceChanged>, { id, expectedVersion }: NamedInput, input: I): Promise<ServiceRequestPayload> {
  await performOne(context.door, deed, { actor: context.actor, input, named: [{ id, expectedVersion }] });
  return { serviceRequest: await readPayload(context, info, "serviceRequest", ServiceRequest, id) };
}

@Resolver()
export class ServiceRequestVerbs {
  @Extensions({ policy: "everyone" })
  @Mutation(() => ServiceRequestPayload, { description: "Adds a service request to a case. It goes to whoever owns the case's group (WM-07)." })
  async addServiceRequest(@Arg("input") { caseId, idempotencyKey, ...input }: AddServiceRequestInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<ServiceRequestPayload> {
    const request: RequestValues = { ...input, subAreaId: input.subAreaId ?? null, nextActionDueOn: input.nextActionDueOn ?? null };
    const id = await addToCase(context, addingRequest, caseId, { ...(await areasOf(context, input)), request }, idempotencyKey);
    return { serviceRequest: await readPayload(context, info, "serviceRequest", ServiceRequest, id) };
  }

  @Extensions({ policy: "everyone" })
  @Mutation(() => ServiceRequestPayload, { description: "Changes what a service request is about, its priority or its next action date." })
  async editServiceRequest(@Arg("input") { id, expectedVersion, ...input }: EditServiceRequestInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<ServiceRequestPayload> {
    const request = given({ ...input, ...(input.areaId && input.subAreaId === undefined && { subAreaId: null }) }, ["subAreaId", "nextActionDueOn"]) as Partial<RequestValues>;
    return doTo(context, info, editingRequest, { id, expectedVersion }, { ...(await areasOf(context, input, id)), request });
  }

  @Extensions({ policy: "everyone" })
  @Mutation(() => ServiceRequestPayload, { description: "Takes a service request that you hold into work." })
  startServiceRequest(@Arg("input") input: NamedInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) { return doTo(context, info, startingRequest, input, {}); }

  @Extensions({ policy: "everyone" })
  @Mutation(() => ServiceRequestPayload, { description: "Lets a service request that you hold wait for information until a date." })
  waitOnServiceRequest(@Arg("input") input: WaitOnServiceRequestInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) { return doTo(context, info, waitingOnRequest, input, { nextActionDueOn: input.nextActionDueOn }); }

  @Extensions({ policy: "everyone" })
  @Mutation(() => ServiceRequestPayload, { description: "Completes a service request that you hold in your active position, and in no other (WM-44)." })
  completeServiceRequest(@Arg("input") input: CompleteServiceRequestInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) { return doTo(context, info, completingRequest, input, { outcome: input.outcome }); }

  @Extensions({ policy: "everyone" })
  @Mutation(() => ServiceRequestPayload, { description: "Cancels a service request." })
  cancelServiceRequest(@Arg("input") input: ReasonedInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) { return doTo(context, info, cancellingRequest, input, { reason: input.reason }); }

  @Extensions({ policy: "everyone" })
  @Mutation(() => ServiceRequestPayload, { description: "Takes a finished service request up again; it goes to whoever owns the case's group now (WM-07)." })
  reopenServiceRequest(@Arg("input") input: ReasonedInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) { return doTo(context, info, reopeningRequest, input, { reason: input.reason }); }
}
