import { compliances } from "@remit/domain/briefings/labels";
import { ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, VersionColumn, type Relation } from "typeorm";
import { Case } from "../casework/case.entity.js";
import { Body } from "../casework/people.entity.js";
import { StaffMember } from "../organisation/organisation.entity.js";
import { Choice } from "../reading/choice.js";
import { vocabulary } from "../reading/inputs.js";
import { CalendarDate } from "../reading/scalars.js";
import { Related, Shown } from "../reading/shown.js";

export const Compliance = vocabulary("Compliance", compliances, "Whether a body did what was recommended to it (PO-70).");
const date = { type: () => CalendarDate, nullable: true };
const day = { type: () => CalendarDate };

@ObjectType({ description: "Something that the office recommended to a body, and whether it did it (PO-70).", simpleResolvers: true })
@Entity("body_recommendations")
export class BodyRecommendation {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Shown("everyone", "The case's identifier.", { type: () => ID }) @Column("uuid") caseId!: string;
  @Related(() => Case, "The case whose decision recommended it.") @ManyToOne(() => Case) @JoinColumn() case?: Relation<Case>;
  @Column("uuid") bodyId!: string;
  @Related(() => Body, "The body.") @ManyToOne(() => Body) @JoinColumn() body?: Relation<Body>;
  @Shown("everyone", "What was recommended.") @Column("text") what!: string;
  @Shown("everyone", "When.", day) @Column("date") madeOn!: string;
  @Shown("everyone", "By when it is to be done.", day) @Column("date") dueOn!: string;
  @Shown("everyone", "Whether the body did it.", { type: () => Compliance }) @Column("text") state!: keyof typeof compliances;
  @Shown("everyone", "Whether something is still to be done.") @Column({ type: "boolean", insert: false, update: false }) isOpen!: boolean;
  @Shown("everyone", "Whether its day has passed.", { type: () => Boolean, computed: (a, p) => `${a}.is_open AND ${a}.due_on < ${p.today}` }) isOverdue!: boolean;
  @Shown("everyone", "How it is known what the body did.", { type: () => String, nullable: true }) @Column("text", { nullable: true }) evidence!: string | null;
  @Shown("everyone", "When that was said.", date) @Column("date", { nullable: true }) settledOn!: string | null;
  @Column("uuid", { nullable: true }) settledById!: string | null;
  @Related(() => StaffMember, "Who said it.") @ManyToOne(() => StaffMember) @JoinColumn() settledBy?: Relation<StaffMember>;
  @Column("uuid", { nullable: true }) madeById!: string | null;
  @Related(() => StaffMember, "Who wrote it down.") @ManyToOne(() => StaffMember) @JoinColumn() madeBy?: Relation<StaffMember>;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}
