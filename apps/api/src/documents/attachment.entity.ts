import { ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from "typeorm";
import { withItsCase } from "../access/seen-cases.js";
import { StaffMember } from "../organisation/organisation.entity.js";
import { readable } from "../reading/readable.js";
import { Instant } from "../reading/scalars.js";
import { Related, Shown } from "../reading/shown.js";

/** A file on a case's file. */
@ObjectType({ description: "A file on a case's file; never changed once it is there.", simpleResolvers: true })
@Entity("attachments")
export class Attachment {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "The case's identifier.", { type: () => ID }) @Column("uuid") caseId!: string;
  @Shown("everyone", "What the file is called.") @Column("text") name!: string;
  @Shown("everyone", "What its content is, by its own bytes, as a content type.") @Column("text") contentType!: string;
  @Shown("everyone", "Its size in bytes.", { type: () => Int }) @Column("int") byteSize!: number;
  @Column("bytea") sha256!: Buffer;
  @Shown("everyone", "The SHA-256 of its content, in hexadecimal.", { type: () => String, computed: (alias) => `encode(${alias}.sha256, 'hex')` }) digest!: string;
  @Shown("everyone", "Where it can be downloaded.", { type: () => String, computed: (alias) => `'/files/' || ${alias}.id` }) href!: string;
  @Column("uuid") storedAs!: string;
  @Column("uuid", { nullable: true }) uploadedById!: string | null;
  @Related(() => StaffMember, "Who attached it.") @ManyToOne(() => StaffMember) @JoinColumn() uploadedBy?: Relation<StaffMember>;
  @Shown("everyone", "When it was attached.", { type: () => Instant }) @Column("timestamptz") uploadedAt!: Date;
}

/** A leave to send one file: it never shows in the schema. */
@Entity("upload_tickets")
export class UploadTicket {
  @PrimaryColumn("uuid") id!: string;
  @Column("bytea") tokenHash!: Buffer;
  @Column("uuid") caseId!: string;
  @Column("uuid") staffId!: string;
  @Column("text") name!: string;
  @Column("timestamptz") expiresAt!: Date;
  @Column("timestamptz", { nullable: true }) usedAt!: Date | null;
}

readable(Attachment, { scope: withItsCase, order: [{ by: "uploadedAt", descending: true }], search: (alias, typed) => `${alias}.name ILIKE '%' || ${typed} || '%'` });
readable(UploadTicket, { scope: (alias, p) => `${alias}.staff_id = ${p.staffId} AND ${alias}.expires_at > clock_timestamp() AND ${withItsCase(alias, p)}`, order: [{ by: "id" }] });
