import { absenceStatuses } from "@remit/domain/absence/labels";
import { Float, ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, VersionColumn, type Relation } from "typeorm";
import { StaffMember } from "../organisation/organisation.entity.js";
import { Choice } from "../reading/choice.js";
import { vocabulary } from "../reading/inputs.js";
import { CalendarDate } from "../reading/scalars.js";
import { Related, Shown, type Computation } from "../reading/shown.js";
import { mayKnowWhy } from "./may-know.js";

export const AbsenceStatus = vocabulary("AbsenceStatus", absenceStatuses, "How an absence stands.");

/** A kind of absence, from the office's own list. */
@ObjectType({ description: "A kind of absence, from the office's own list (CS-22).", simpleResolvers: true })
@Entity("absence_kinds")
export class AbsenceKind {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Shown("everyone", "What it is called.") @Column("text") name!: string;
  @Shown("everyone", "Whether it is asked for and agreed; the others are recorded as they happen.") @Column("boolean") isAskedFor!: boolean;
  @Shown("everyone", "Whether it can be chosen for new absences.") @Column("boolean") isActive!: boolean;
  @Shown("everyone", "Whether it stands for what people say at the desk, without a reason.") @Column("boolean") isSaidAtTheDesk!: boolean;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}

/** SQL that only those read who may know why the person is away (CS-22); null for everyone else. */
const forThoseWhoKnow = (sql: (alias: string) => string): Computation => (alias, parameters) => `CASE WHEN ${mayKnowWhy(`${alias}.staff_id`, parameters)} THEN ${sql(alias)} END`;
const named = (column: string) => (alias: string) => `(SELECT s.name FROM staff_members s WHERE s.id = ${alias}.${column})`;
const secret = (sql: (alias: string) => string) => ({ type: () => String, nullable: true, computed: forThoseWhoKnow(sql) });

/** A time for which somebody is away. */
@ObjectType({ description: "A time for which somebody is away (CS-22). Why, and who decided it, is shown to the person and to whoever leads them; everyone else reads from when until when.", simpleResolvers: true })
@Entity("absences")
export class Absence {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Shown("everyone", "Whose it is.", { type: () => ID }) @Column("uuid") staffId!: string;
  @Related(() => StaffMember, "Who is away.") @ManyToOne(() => StaffMember) @JoinColumn() staff?: Relation<StaffMember>;
  @Shown("everyone", "How it stands.", { type: () => AbsenceStatus }) @Column("text") status!: keyof typeof absenceStatuses;
  @Shown("everyone", "First day.", { type: () => CalendarDate }) @Column("date") startsOn!: string;
  @Shown("everyone", "Whether it begins at midday of the first day.") @Column("boolean") startsAtMidday!: boolean;
  @Shown("everyone", "Last day; empty while it is not known.", { type: () => CalendarDate, nullable: true }) @Column("date", { nullable: true }) endsOn!: string | null;
  @Shown("everyone", "Whether it ends at midday of the last day.") @Column("boolean") endsAtMidday!: boolean;
  @Shown("everyone", "Working days that it takes of the person's calendar, half days as 0.5; empty while it has no last day.", { type: () => Float, nullable: true, computed: (alias) => `working_days_of(${alias})` }) workingDays!: number | null;
  @Column("uuid") kindId!: string;
  @Shown("everyone", "What kind it is; for those who may know.", secret((alias) => `(SELECT k.name FROM absence_kinds k WHERE k.id = ${alias}.kind_id)`)) kindName!: string | null;
  @Column("text") note!: string;
  @Shown("everyone", "What was said of it; for those who may know.", secret((alias) => `nullif(${alias}.note, '')`)) remark!: string | null;
  @Shown("everyone", "Who asked for it or recorded it; for those who may know.", secret(named("entered_by_id"))) enteredByName!: string | null;
  @Shown("everyone", "Who agreed or refused it; for those who may know.", secret(named("decided_by_id"))) decidedByName!: string | null;
  @Shown("everyone", "Why it was refused; for those who may know.", secret((alias) => `${alias}.because`)) refusedBecause!: string | null;
  @Shown("everyone", "Whether it is for you to decide: asked for by somebody whom you lead.", { type: () => Boolean, computed: (alias, p) => `${alias}.status = 'ASKED' AND ${alias}.staff_id <> ${p.staffId} AND ${mayKnowWhy(`${alias}.staff_id`, p)}` }) isMineToDecide!: boolean;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}
