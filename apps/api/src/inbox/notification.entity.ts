import { allNotificationKinds, notificationKind, type NotificationKindName } from "@remit/domain/notifications/kinds";
import { ID, ObjectType } from "type-graphql";
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from "typeorm";
import { StaffMember } from "../organisation/organisation.entity.js";
import { vocabulary } from "../reading/inputs.js";
import { Instant } from "../reading/scalars.js";
import { Related, Shown } from "../reading/shown.js";

const labels = Object.fromEntries(allNotificationKinds.map((name) => [name, notificationKind(name).label])) as Record<NotificationKindName, string>;
export const NotificationKind = vocabulary("NotificationKind", labels, "What somebody can be told of.");

const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;
/** The kind's sentence with the record's reference in it. */
export const sentence = (alias: string) =>
  `replace(CASE ${alias}.kind ${allNotificationKinds.map((name) => `WHEN ${literal(name)} THEN ${literal(notificationKind(name).says)}`).join(" ")} END, '{reference}', ${alias}.reference)`;

const id = { type: () => ID, nullable: true };

/** Something that a person was told, once, when it happened. */
@ObjectType({ description: "Something that you were told when it happened. What is about a case that you may no longer see is not shown.", simpleResolvers: true })
@Entity("notifications")
export class Notification {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Column("uuid") staffId!: string;
  @Shown("everyone", "What it is about.", { type: () => NotificationKind }) @Column("text") kind!: NotificationKindName;
  @Shown("everyone", "What happened, as a sentence; it never names a customer.", { type: () => String, computed: sentence }) sentence!: string;
  @Shown("everyone", "What the record is called.") @Column("text") reference!: string;
  @Shown("everyone", "The kind of record; empty where it names none.", { type: () => String, nullable: true }) @Column("text", { nullable: true }) recordType!: string | null;
  @Shown("everyone", "The record's identifier.", id) @Column("uuid", { nullable: true }) recordId!: string | null;
  @Shown("everyone", "The identifier of the case that it belongs to, if any.", id) @Column("uuid", { nullable: true }) caseId!: string | null;
  @Column("uuid", { nullable: true }) byId!: string | null;
  @Related(() => StaffMember, "Whose act it was; none for the office itself.") @ManyToOne(() => StaffMember) @JoinColumn() by?: Relation<StaffMember>;
  @Shown("everyone", "When it happened.", { type: () => Instant }) @Column("timestamptz") at!: Date;
  @Shown("everyone", "When you read it; empty until then.", { type: () => Instant, nullable: true }) @Column("timestamptz", { nullable: true }) readAt!: Date | null;
}
