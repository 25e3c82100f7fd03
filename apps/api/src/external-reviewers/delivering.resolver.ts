import { createHash, randomBytes } from "node:crypto";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Extensions, Info, Mutation, Resolver } from "type-graphql";
import { largestFile } from "@remit/domain/documents/attaching";
import { ticketMinutes, UploadTicketPayload } from "../casework/attachment.resolver.js";
import type { Context } from "../door/context.js";
import { performOne } from "../door/perform.js";
import * as inputs from "./commission.inputs.js";
import { CommissionReasonInput } from "./commission.inputs.js";
import { CommissionVerb, doToCommission, type CommissionPayload } from "./commission.payload.js";
import * as deeds from "./delivering.deeds.js";

type Answer = Promise<CommissionPayload>;

/** Whether a document is another than one that this person sent to the case of a commission. */
async function isForeign({ door, actor }: Context, commissionId: string, documentId: string): Promise<boolean> {
  const [own] = await door.source.query<object[]>("SELECT FROM attachments a JOIN commissions k ON k.case_id = a.case_id WHERE k.id = $1 AND a.id = $2 AND a.uploaded_by_id = $3", [commissionId, documentId, actor.staffId]);
  return own === undefined;
}

/** What an external reviewer does with what was commissioned from them (PO-55). */
@Resolver()
export class DeliveringVerbs {
  @CommissionVerb("Declares that nothing ties you to the case; this opens the papers (PO-55).", true)
  declareIndependence(@Arg("input") input: inputs.DeclareIndependenceInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return doToCommission(context, info, deeds.declaring, input, { declaration: input.declaration.trim() }); }
  @CommissionVerb("Declines a commission; its papers close.", true)
  declineCommission(@Arg("input") input: CommissionReasonInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return doToCommission(context, info, deeds.declining, input, { reason: input.reason }); }
  @CommissionVerb("Records time that you worked on a commission.", true)
  recordCommissionTime(@Arg("input") { id, expectedVersion, ...input }: inputs.RecordCommissionTimeInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return doToCommission(context, info, deeds.recordingTime, { id, expectedVersion }, input); }
  @CommissionVerb("Delivers your report.", true)
  async deliverReport(@Arg("input") input: inputs.DeliverReportInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer {
    const documentId = input.documentId ?? null;
    return doToCommission(context, info, deeds.delivering, input, { report: input.report.trim(), documentId, foreignDocument: documentId !== null && (await isForeign(context, input.id, documentId)) });
  }
  @Extensions({ policy: "everyone", isOpenOutside: true })
  @Mutation(() => UploadTicketPayload, { description: "Asks for leave to send one document with your report. The answer says where to PUT its bytes." })
  async requestReportUpload(@Arg("input") { id, expectedVersion, name }: inputs.RequestReportUploadInput, @Ctx() { door, actor }: Context): Promise<UploadTicketPayload> {
    const ticket = randomBytes(32).toString("base64url");
    const expiresAt = new Date(Date.now() + ticketMinutes * 60_000);
    await performOne(door, deeds.allowingUpload, { actor, input: { tokenHash: createHash("sha256").update(ticket).digest(), name: name.trim(), expiresAt }, named: [{ id, expectedVersion }] });
    return { href: `/files/${ticket}`, expiresAt, maximumBytes: largestFile };
  }
}
