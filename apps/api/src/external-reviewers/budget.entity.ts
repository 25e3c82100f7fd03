import { ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn, VersionColumn } from "typeorm";
import { Choice } from "../reading/choice.js";
import { Shown } from "../reading/shown.js";
import { actual, committed } from "./spending.js";

const pence = { type: () => Int };
const sum = (sql: (alias: string) => string) => ({ ...pence, computed: sql });

@ObjectType({ description: "A heading of the budget for commissioned work in one financial year, with what became of it. All amounts are in pence (PO-56).", simpleResolvers: true })
@Entity("budget_headings")
export class BudgetHeading {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", pence) @VersionColumn() version!: number;
  @Shown("everyone", "The calendar year in which the financial year begins: 2025 for April 2025 to March 2026.", pence) @Column("int") year!: number;
  @Shown("everyone", "What it is for.") @Column("text") name!: string;
  @Shown("everyone", "What was allotted.", pence) @Column("int") allottedPence!: number;
  @Shown("everyone", "Fees that are promised and not yet invoiced.", sum(committed)) committedPence!: number;
  @Shown("everyone", "What was invoiced.", sum(actual)) actualPence!: number;
  @Shown("everyone", "What is left to promise.", sum((a) => `${a}.allotted_pence - (${committed(a)}) - (${actual(a)})`)) remainingPence!: number;
  @Shown("everyone", "What is expected to be promised in the rest of the year, beyond all that.", pence) @Column("int") expectedPence!: number;
  @Shown("everyone", "What the whole year is expected to come to.", sum((a) => `(${committed(a)}) + (${actual(a)}) + ${a}.expected_pence`)) forecastPence!: number;
  @Shown("everyone", "What is expected to be left over; negative for an overspend.", sum((a) => `${a}.allotted_pence - (${committed(a)}) - (${actual(a)}) - ${a}.expected_pence`)) variancePence!: number;
  @Shown("everyone", "What the keeper of the budget says of it.") @Column("text") note!: string;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}
