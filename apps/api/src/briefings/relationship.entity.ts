import type { undertakingStates, relationshipKinds, relationshipStates } from "@remit/domain/briefings/labels";
import { ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, VersionColumn, type Relation } from "typeorm";
import { withItsCaseIfAny } from "../access/seen-cases.js";
import { Case } from "../casework/case.entity.js";
import { Body } from "../casework/people.entity.js";
import { StaffMember } from "../organisation/organisation.entity.js";
import { Choice } from "../reading/choice.js";
import { CalendarDate } from "../reading/scalars.js";
import { Related, Shown } from "../reading/shown.js";
import { UndertakingState, RelationshipKind, RelationshipState } from "./vocabularies.js";

const date = { type: () => CalendarDate, nullable: true };
const day = { type: () => CalendarDate };
const text = { type: () => String, nullable: true };

@ObjectType({ description: "Somebody outside with whom the office deals: a committee, a body, a Member of Parliament (PO-20).", simpleResolvers: true })
@Entity("external_relationships")
export class ExternalRelationship {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Shown("everyone", "What they are called.") @Column("text") name!: string;
  @Shown("everyone", "What they are.", { type: () => RelationshipKind }) @Column("text") kind!: keyof typeof relationshipKinds;
  @Column("uuid", { nullable: true }) bodyId!: string | null;
  @Related(() => Body, "The body in jurisdiction, where it is one.") @ManyToOne(() => Body) @JoinColumn() body?: Relation<Body>;
  @Shown("everyone", "Whom to speak with there, and how to reach them.") @Column("text") contact!: string;
  @Shown("everyone", "What the office has to do with them.") @Column("text") about!: string;
  @Column("uuid") ownerId!: string;
  @Related(() => StaffMember, "Who looks after it.") @ManyToOne(() => StaffMember) @JoinColumn() owner?: Relation<StaffMember>;
  @Shown("everyone", "Whether the office still deals with them.", { type: () => RelationshipState }) @Column("text") state!: keyof typeof relationshipStates;
  @Shown("everyone", "How many undertakings to them are open, of those that you may see.", { type: () => Int, computed: (a, p) => `(SELECT count(*)::int FROM undertakings m WHERE m.relationship_id = ${a}.id AND m.is_open AND ${withItsCaseIfAny("m", p)})` }) openUndertakings!: number;
  @Shown("everyone", "Why it was put away.", text) @Column("text", { nullable: true }) endedReason!: string | null;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}

@ObjectType({ description: "Something that the office promised to somebody outside (PO-20).", simpleResolvers: true })
@Entity("undertakings")
export class Undertaking {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Column("uuid") relationshipId!: string;
  @Related(() => ExternalRelationship, "To whom.") @ManyToOne(() => ExternalRelationship) @JoinColumn() relationship?: Relation<ExternalRelationship>;
  @Shown("everyone", "The identifier of the case that it is about; empty for none.", { type: () => ID, nullable: true }) @Column("uuid", { nullable: true }) caseId!: string | null;
  @Related(() => Case, "The case that it is about.") @ManyToOne(() => Case) @JoinColumn() case?: Relation<Case>;
  @Shown("everyone", "What was promised.") @Column("text") what!: string;
  @Shown("everyone", "To whom there.") @Column("text") toWhom!: string;
  @Shown("everyone", "When it was promised.", day) @Column("date") givenOn!: string;
  @Shown("everyone", "By when.", day) @Column("date") dueOn!: string;
  @Shown("everyone", "The identifier of who answers for it.", { type: () => ID }) @Column("uuid") ownerId!: string;
  @Related(() => StaffMember, "Who answers for it.") @ManyToOne(() => StaffMember) @JoinColumn() owner?: Relation<StaffMember>;
  @Shown("everyone", "Whether you answer for it.", { type: () => Boolean, computed: (a, p) => `${a}.owner_id = ${p.staffId}` }) isMine!: boolean;
  @Shown("everyone", "Whether it was kept.", { type: () => UndertakingState }) @Column("text") state!: keyof typeof undertakingStates;
  @Shown("everyone", "Whether it is still to be kept.") @Column({ type: "boolean", insert: false, update: false }) isOpen!: boolean;
  @Shown("everyone", "Whether its day has passed.", { type: () => Boolean, computed: (a, p) => `${a}.is_open AND ${a}.due_on < ${p.today}` }) isOverdue!: boolean;
  @Shown("everyone", "What came of it.", text) @Column("text", { nullable: true }) outcome!: string | null;
  @Shown("everyone", "When that was said.", date) @Column("date", { nullable: true }) settledOn!: string | null;
  @Column("uuid", { nullable: true }) givenById!: string | null;
  @Related(() => StaffMember, "Who wrote it down.") @ManyToOne(() => StaffMember) @JoinColumn() givenBy?: Relation<StaffMember>;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}
