import type { SessionKept } from "@remit/domain/organisation/personal";
import { ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn, VersionColumn } from "typeorm";
import type { Origin } from "../access/sessions.js";
import { Choice } from "../reading/choice.js";
import { vocabulary } from "../reading/inputs.js";
import { Instant } from "../reading/scalars.js";
import { Shown } from "../reading/shown.js";

const waysIn = { DEMONSTRATION: "Demonstration sign-in", LINK: "One-time link", SET_UP: "Set-up link", PASSPHRASE: "Passphrase and code", PROVIDER: "Identity provider" } as const satisfies Record<Origin["by"], string>;
const WayIn = vocabulary("WayIn", waysIn, "By what somebody signed in.");

/** A place where a person is signed in. The token that opens it is kept nowhere. */
@ObjectType({ description: "A place where you are signed in.", simpleResolvers: true })
@Entity("sessions")
export class Session {
  @Shown("everyone", "Opaque identifier; it opens nothing.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Column("uuid") staffId!: string;
  @Shown("everyone", "When you signed in.", { type: () => Instant }) @Column("timestamptz") signedInAt!: Date;
  @Shown("everyone", "When it was last used, to the minute.", { type: () => Instant }) @Column("timestamptz") lastSeenAt!: Date;
  @Shown("everyone", "By what you signed in.", { type: () => WayIn }) @Column("text") begunBy!: Origin["by"];
  @Shown("everyone", "The network address that you came from; empty when it is not known.") @Column("text") address!: string;
  @Shown("everyone", "What your browser said of itself; empty when it said nothing.") @Column("text") device!: string;
  @Column("timestamptz", { nullable: true }) endedAt!: Date | null;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}

/** Whether a session still stands. */
export const sessionState = ({ endedAt }: Pick<SessionKept, "endedAt">): "STANDING" | "ENDED" => (endedAt === null ? "STANDING" : "ENDED");
