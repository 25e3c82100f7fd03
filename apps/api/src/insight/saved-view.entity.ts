import { viewAudiences, type ViewAudience } from "@remit/domain/insight/saved-views";
import { ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, VersionColumn, type Relation } from "typeorm";
import { Segment, StaffMember, Team } from "../organisation/organisation.entity.js";
import { Choice } from "../reading/choice.js";
import { vocabulary } from "../reading/inputs.js";
import type { Parameters } from "../reading/parameters.js";
import { Json } from "../reading/scalars.js";
import { Related, Shown } from "../reading/shown.js";

export const ViewAudienceEnum = vocabulary("ViewAudience", viewAudiences, "With whom a view is shared.");
const isMine = (alias: string, p: Parameters) => `${alias}.owner_id = ${p.staffId}`;

/** A way of looking at a list, or a question to the API, kept under a name. */
@ObjectType({ description: "A way of looking at a list, or a question to the API, kept under a name. Whoever opens it sees only what they may see.", simpleResolvers: true })
@Entity("saved_views")
export class SavedView {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Shown("everyone", "The identifier of whoever made it.", { type: () => ID }) @Column("uuid") ownerId!: string;
  @Related(() => StaffMember, "Who made it.") @ManyToOne(() => StaffMember) @JoinColumn() owner?: Relation<StaffMember>;
  @Shown("everyone", "Whether you made it.", { computed: isMine }) isMine!: boolean;
  @Shown("everyone", "The list that it shows, such as `cases`; `explorer` for a question to the API.") @Column("text") list!: string;
  @Shown("everyone", "What it is called.") @Column("text") name!: string;
  @Shown("everyone", "What it asks: a list's filter, order and columns, or a question's text.", { type: () => Json }) @Column("jsonb") asks!: unknown;
  @Shown("everyone", "With whom it is shared.", { type: () => ViewAudienceEnum }) @Column("text") audience!: ViewAudience;
  @Column("uuid", { nullable: true }) teamId!: string | null;
  @Related(() => Team, "The team that it is shared with.") @ManyToOne(() => Team) @JoinColumn() team?: Relation<Team>;
  @Column("uuid", { nullable: true }) segmentId!: string | null;
  @Related(() => Segment, "The segment that it is shared with.") @ManyToOne(() => Segment) @JoinColumn() segment?: Relation<Segment>;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}
