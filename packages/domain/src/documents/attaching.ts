import type { Action, Rule, Situation } from "../law/law.js";

/** The kinds of file that a case's file takes, by content type: what people call each, and the endings that its names have. */
export const fileTypes = {
  "application/pdf": { label: "PDF", endings: ["pdf"] },
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": { label: "Word document", endings: ["docx"] },
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": { label: "Excel workbook", endings: ["xlsx"] },
  "application/vnd.oasis.opendocument.text": { label: "OpenDocument text", endings: ["odt"] },
  "image/png": { label: "PNG picture", endings: ["png"] },
  "image/jpeg": { label: "JPEG picture", endings: ["jpg", "jpeg"] },
  "image/gif": { label: "GIF picture", endings: ["gif"] },
  "message/rfc822": { label: "e-mail message", endings: ["eml"] },
  "text/plain": { label: "plain text", endings: ["txt"] },
} as const;
export type FileType = keyof typeof fileTypes;

/** Bytes that one file may have at most: 25 MB. */
export const largestFile = 25 * 1024 * 1024;

/** A leave to send one file, as the law knows it. */
export interface TicketKept { readonly id: string; readonly caseId: string; readonly staffId: string; readonly name: string; readonly usedAt: string | null }
/** What the content of a file turned out to be; null when it is nothing that the office keeps. */
export interface AttachInput { readonly contentType: FileType | null }
type Attaching = Situation<TicketKept, object, AttachInput>;

const endingOf = (name: string) => /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";

/** CS-08: what is kept can be opened by whoever needs it. */
export const theOfficeKeepsSuchFiles: Rule<Attaching> = {
  rule: "CS-08", says: `The office does not keep files of this kind. Send one of: ${Object.values(fileTypes).flatMap(({ endings }) => endings).join(", ")}.`, holds: ({ input }) => input.contentType !== null,
};
/** CS-08: a file is what its name says. */
export const nameSaysWhatItIs: Rule<Attaching> = {
  rule: "CS-08",
  says: ({ record, input }) => `“${record.name}” holds a ${fileTypes[input.contentType!].label}. Give it a name that ends in .${fileTypes[input.contentType!].endings[0]}.`,
  holds: ({ record, input }) => (fileTypes[input.contentType!].endings as readonly string[]).includes(endingOf(record.name)),
};

/** Putting a file on a case's file, by whoever was given leave to. */
export const attachingActions = {
  attach: { label: "Attach", from: ["WAITING"], by: ["open-cases", "do-casework", "deliver-commissions"], provided: [], given: [theOfficeKeepsSuchFiles, nameSaysWhatItIs] },
} satisfies Record<string, Action<TicketKept, object, AttachInput, "WAITING" | "USED">>;
