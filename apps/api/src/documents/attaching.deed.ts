import { attachingActions, type AttachInput, type FileType, type TicketKept } from "@remit/domain/documents/attaching";
import type { Deed } from "../door/deed.js";
import { begin } from "../organisation/writing.js";
import { UploadTicket } from "./attachment.entity.js";

/** A file that was received, where it lies and what it is. */
export interface Received extends AttachInput { readonly storedAs: string; readonly byteSize: number; readonly sha256: Buffer }
/** What the audit keeps of a file that was attached. */
export interface Attached { readonly name: string; readonly contentType: FileType; readonly byteSize: number; readonly sha256: string }

/** Puts a received file on the case that the ticket is for, and uses the ticket up. */
export const attaching: Deed<TicketKept, object, Received, Attached> = {
  event: "file attached", on: UploadTicket as never, law: attachingActions.attach,
  state: ({ usedAt }) => (usedAt ? "USED" : "WAITING"),
  async apply([allowed], { transaction, actor, input: { contentType, byteSize, sha256, storedAs } }) {
    const { id, caseId, name } = allowed!.record;
    await transaction.query("UPDATE upload_tickets SET used_at = clock_timestamp() WHERE id = $1", [id]);
    const recordId = await begin(transaction, "attachments", { caseId, name, contentType, byteSize, sha256, storedAs, uploadedById: actor.staffId });
    return [{ recordType: "Attachment", recordId, caseId, topics: [`case:${caseId}`], particulars: { name, contentType: contentType!, byteSize, sha256: sha256.toString("hex") } }];
  },
};
