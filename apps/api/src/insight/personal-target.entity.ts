import { personalIndicators, type PersonalIndicator } from "@remit/domain/insight/labels";
import { personalTargetActions, type PersonalTargetFacts } from "@remit/domain/insight/targets";
import { Float, ID, ObjectType } from "type-graphql";
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from "typeorm";
import { StaffMember } from "../organisation/organisation.entity.js";
import { vocabulary } from "../reading/inputs.js";
import { extendLaw, readable, type FactsSql } from "../reading/readable.js";
import { CalendarDate } from "../reading/scalars.js";
import { Related, Shown, type Computation } from "../reading/shown.js";

export const PersonalIndicatorEnum = vocabulary("PersonalIndicator", personalIndicators, "What a person's own figure is held against.");

/** What a person did in the month that lies so many months before the present one. */
const inMonth = (monthsAgo: number): Computation => (alias, p) => `personal_figure(${alias}.indicator, ${alias}.staff_id, (date_trunc('month', ${p.today}) - interval '${monthsAgo} months')::date)`;
const figure = (monthsAgo: number) => ({ type: () => Float, nullable: true, computed: inMonth(monthsAgo) });

/** A target of one person's own, with what they did. */
@ObjectType({ description: "A target of one person's own from a day on, beside what they did; the person and their manager see it, and nobody else (PO-67).", simpleResolvers: true })
@Entity("personal_targets")
export class PersonalTarget {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "The person's identifier.", { type: () => ID }) @Column("uuid") staffId!: string;
  @Related(() => StaffMember, "Whose target it is.") @ManyToOne(() => StaffMember) @JoinColumn() staff?: Relation<StaffMember>;
  @Shown("everyone", "What is held against it.", { type: () => PersonalIndicatorEnum }) @Column("text") indicator!: PersonalIndicator;
  @Shown("everyone", "From when it stands.", { type: () => CalendarDate }) @Column("date") inForceFrom!: string;
  @Shown("everyone", "The figure, in the unit that the indicator names.", { type: () => Float }) @Column("numeric") value!: number;
  @Column("uuid") setById!: string;
  @Related(() => StaffMember, "Who set it.") @ManyToOne(() => StaffMember) @JoinColumn() setBy?: Relation<StaffMember>;
  @Shown("everyone", "What they have done in the present month so far.", figure(0)) thisMonth!: number | null;
  @Shown("everyone", "What they did in the last whole month.", figure(1)) lastMonth!: number | null;
  @Shown("everyone", "What they did in the month before it.", figure(2)) monthBefore!: number | null;
}

/** PO-67: `seesPersonalTarget` of the domain as SQL; the access matrix holds the two equal. */
readable(PersonalTarget, {
  scope: (alias, p) => `(${alias}.staff_id = ${p.staffId} OR coalesce(manager_of(${alias}.staff_id) = ${p.staffId}, FALSE))`, order: [{ by: "staff.name" }, { by: "indicator" }, { by: "inForceFrom", descending: true }],
});

Shown("everyone", "Whether you are the one who manages the person, and so sets them personal targets (PO-67).", { type: () => Boolean, computed: (alias, p) => `coalesce(manager_of(${alias}.id) = ${p.staffId}, FALSE)` })(StaffMember.prototype, "isManagedByMe");

/** What the law must know of a person for whom a target is set. */
export const personalTargetFacts: FactsSql<PersonalTargetFacts> = {
  managerId: (alias) => `SELECT manager_of(${alias}.id)`,
  managerName: (alias) => `SELECT m.name FROM staff_members m WHERE m.id = manager_of(${alias}.id)`,
  set: (alias) => `SELECT coalesce(json_agg(t.indicator || ' from ' || t.in_force_from), '[]') FROM personal_targets t WHERE t.staff_id = ${alias}.id`,
};
/** What only the door judges is not fetched for every row of a list. */
extendLaw<PersonalTargetFacts>(StaffMember, { table: personalTargetActions, facts: { ...personalTargetFacts, set: () => "'[]'::json" } });
