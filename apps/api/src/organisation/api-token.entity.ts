import type { ApiTokenKept } from "@remit/domain/organisation/personal";
import { ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn, VersionColumn } from "typeorm";
import { Choice } from "../reading/choice.js";
import { Instant } from "../reading/scalars.js";
import { Shown } from "../reading/shown.js";

const instant = { type: () => Instant, nullable: true };

/** A token with which a script acts as a person, in their primary position. The token itself is kept nowhere. */
@ObjectType({ description: "A token with which a script acts as you, in your primary position. The token itself is kept nowhere.", simpleResolvers: true })
@Entity("api_tokens")
export class ApiToken {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Column("uuid") staffId!: string;
  @Shown("everyone", "What it is used for.") @Column("text") name!: string;
  @Shown("everyone", "Whether a script can only read with it.") @Column("boolean") isReadOnly!: boolean;
  @Shown("everyone", "When it was issued.", { type: () => Instant }) @Column("timestamptz") createdAt!: Date;
  @Shown("everyone", "When it stops working.", { type: () => Instant }) @Column("timestamptz") expiresAt!: Date;
  @Shown("everyone", "When it was revoked; empty while it stands.", instant) @Column("timestamptz", { nullable: true }) revokedAt!: Date | null;
  @Shown("everyone", "When it was last used.", instant) @Column("timestamptz", { nullable: true }) lastUsedAt!: Date | null;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}

/** Whether a token still stands. */
export const tokenState = ({ revokedAt }: Pick<ApiTokenKept, "revokedAt">): "STANDING" | "REVOKED" => (revokedAt === null ? "STANDING" : "REVOKED");
