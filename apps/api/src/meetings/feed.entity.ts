import { ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn, VersionColumn } from "typeorm";
import { Choice } from "../reading/choice.js";
import { Instant } from "../reading/scalars.js";
import { Shown } from "../reading/shown.js";

const instant = { type: () => Instant, nullable: true };

@ObjectType({ description: "An address at which a calendar reads your own meetings. The address itself is kept nowhere (PO-36).", simpleResolvers: true })
@Entity("calendar_feeds")
export class CalendarFeed {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Column("uuid") staffId!: string;
  @Shown("everyone", "Which calendar it is for.") @Column("text") name!: string;
  @Shown("everyone", "When it was made.", { type: () => Instant }) @Column("timestamptz") createdAt!: Date;
  @Shown("everyone", "When it was revoked; empty while it stands.", instant) @Column("timestamptz", { nullable: true }) revokedAt!: Date | null;
  @Shown("everyone", "When a calendar last read it.", instant) @Column("timestamptz", { nullable: true }) lastUsedAt!: Date | null;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}
