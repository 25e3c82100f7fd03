import { createHash, randomBytes } from "node:crypto";
import { caseAdditions } from "@remit/domain/casework/case-additions";
import { largestFile } from "@remit/domain/documents/attaching";
import { Arg, Ctx, Extensions, InputType, Int, Mutation, ObjectType, Resolver } from "type-graphql";
import type { Context } from "../door/context.js";
import { begin } from "../organisation/writing.js";
import { Other, Words } from "../door/inputs.js";
import { Instant } from "../reading/scalars.js";
import { Shown } from "../reading/shown.js";
import { addToCase } from "./case.payload.js";
import { happenedOnCase, onCase } from "./deeds.js";

/** Minutes within which a file must begin to come. */
export const ticketMinutes = 15;

@InputType({ description: "A file that is to be attached to a case." })
export class RequestUploadInput {
  @Other("The case.") caseId!: string;
  @Words("What the file is called, with its ending.", { pattern: /^[^/\\]+$/, says: "Leave out slashes and backslashes." }) name!: string;
}

@ObjectType({ description: "A leave to send one file, once: PUT its bytes to the address.", simpleResolvers: true })
export class UploadTicketPayload {
  @Shown("everyone", "Where to PUT the file's raw bytes; good for one file.", { type: () => String }) href!: string;
  @Shown("everyone", "Until when.", { type: () => Instant }) expiresAt!: Date;
  @Shown("everyone", "How many bytes the file may have at most.", { type: () => Int }) maximumBytes!: number;
}

const issuing = onCase<{ readonly tokenHash: Buffer; readonly name: string; readonly expiresAt: Date }, { readonly name: string }>({
  event: "upload allowed", law: caseAdditions.requestUpload,
  one: async ({ record }, { transaction, actor, input }) =>
    happenedOnCase(record, "UploadTicket", await begin(transaction, "upload_tickets", { caseId: record.id, staffId: actor.staffId, ...input }), { name: input.name }),
});

@Resolver()
export class AttachmentVerbs {
  @Extensions({ policy: "everyone" })
  @Mutation(() => UploadTicketPayload, { description: "Asks for leave to attach one file to a case. The answer says where to PUT its bytes." })
  async requestUpload(@Arg("input") { caseId, name }: RequestUploadInput, @Ctx() context: Context): Promise<UploadTicketPayload> {
    const ticket = randomBytes(32).toString("base64url");
    const expiresAt = new Date(Date.now() + ticketMinutes * 60_000);
    await addToCase(context, issuing, caseId, { tokenHash: createHash("sha256").update(ticket).digest(), name: name.trim(), expiresAt });
    return { href: `/files/${ticket}`, expiresAt, maximumBytes: largestFile };
  }
}
