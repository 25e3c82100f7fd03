import { ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn, VersionColumn } from "typeorm";
import { readable } from "../reading/readable.js";
import { CalendarDate } from "../reading/scalars.js";
import { Shown } from "../reading/shown.js";

/** How long an approval waits for somebody who is away, from a day on. */
@ObjectType({ description: "How long an approval waits for somebody who is away before it passes to their cover, from a day on (WM-64). The latest that has begun stands.", simpleResolvers: true })
@Entity("cover_waits")
export class CoverWait {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change.", { type: () => Int }) @VersionColumn() version!: number;
  @Shown("everyone", "Working days; 0 where it passes on at once.", { type: () => Int }) @Column("int") workingDays!: number;
  @Shown("everyone", "First day.", { type: () => CalendarDate }) @Column("date") startsOn!: string;
}

readable(CoverWait, { scope: "everyone", order: [{ by: "startsOn", descending: true }] });
