import { noteSubjects, type NoteSubject } from "@remit/domain/insight/labels";
import { noteActions, writingANote, type NoteInput, type NoteKept } from "@remit/domain/insight/notes";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Extensions, Field, ID, Info, InputType, Int, Mutation, ObjectType, Resolver } from "type-graphql";
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, VersionColumn, type ObjectLiteral, type Relation } from "typeorm";
import type { Context } from "../door/context.js";
import type { Deed } from "../door/deed.js";
import { BeginningInput, Day, Words } from "../door/inputs.js";
import { NamedInput } from "../door/results.js";
import { answersWith } from "../organisation/answering.js";
import { StaffMember } from "../organisation/organisation.entity.js";
import { amend, begin as insert } from "../organisation/writing.js";
import { Choice } from "../reading/choice.js";
import { vocabulary } from "../reading/inputs.js";
import { readable } from "../reading/readable.js";
import { reads } from "../reading/roots.js";
import { CalendarDate } from "../reading/scalars.js";
import { Related, Shown } from "../reading/shown.js";

export const NoteSubjectEnum = vocabulary("NoteSubject", noteSubjects, "What a dated note on the figures is about.");

/** A dated note that explains what figures show. */
@ObjectType({ description: "A dated note that explains what figures show; it stands on the charts and in their tables (PO-52).", simpleResolvers: true })
@Entity("insight_notes")
export class InsightNote {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Shown("everyone", "What it is about.", { type: () => NoteSubjectEnum }) @Column("text") about!: NoteSubject;
  @Shown("everyone", "The day that it is about.", { type: () => CalendarDate }) @Column("date") on!: string;
  @Shown("everyone", "What it says.") @Column("text") text!: string;
  @Column("uuid") authorId!: string;
  @Related(() => StaffMember, "Who wrote it.") @ManyToOne(() => StaffMember) @JoinColumn() author?: Relation<StaffMember>;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}
readable(InsightNote, { scope: (alias, p) => (p.may("see-cases") ? `${alias}.taken_back_at IS NULL` : "FALSE"), order: [{ by: "on" }], law: { table: noteActions, facts: {}, state: () => null } as never });

@InputType({ description: "A dated note on the figures." })
export class WriteNoteInput extends BeginningInput {
  @Field(() => NoteSubjectEnum, { description: "What it is about." }) about!: NoteSubject;
  @Day("The day that it is about, today or earlier.") on!: string;
  @Words("What it says, without anybody's name.", { max: 200 }) text!: string;
}
@ObjectType({ description: "The note as it now stands.", simpleResolvers: true })
export class InsightNotePayload {
  @Shown("everyone", "The note; empty once it is taken back.", { type: () => InsightNote, nullable: true }) insightNote!: InsightNote | null;
}

interface Told { readonly on: string; readonly text: string }
const happened = (recordId: string, particulars: Told) => [{ recordType: "InsightNote", recordId, caseId: null, topics: ["targets"], particulars }];

const writing: Deed<ObjectLiteral, object, NoteInput, Told> = {
  event: "wrote a note on the figures", on: null, law: writingANote,
  async apply(_allowed, { transaction, actor, input: { about, on, text } }) {
    return happened(await insert(transaction, "insight_notes", { about, on, text: text.trim(), authorId: actor.staffId }), { on, text: text.trim() });
  },
};
const takingBack: Deed<NoteKept & ObjectLiteral, object, object, Told> = {
  event: "took back a note on the figures", on: InsightNote as never, law: noteActions.takeBack as never,
  async apply([one], { transaction }) {
    const { id, on, text } = one!.record;
    await amend(transaction, "insight_notes", id, { takenBackAt: new Date() });
    return happened(id, { on, text });
  },
};
const { begin, change } = answersWith<InsightNotePayload>("insightNote", InsightNote);

@Resolver(() => InsightNote) export class InsightNoteReads extends reads(InsightNote, { many: "insightNotes" }) {}

@Resolver()
export class InsightNoteResolver {
  @Extensions({ policy: "everyone" })
  @Mutation(() => InsightNotePayload, { description: "Writes a dated note that explains what the figures show (PO-52)." })
  writeInsightNote(@Arg("input") input: WriteNoteInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<InsightNotePayload> {
    return begin(context, info, writing, input);
  }

  @Extensions({ policy: "everyone" })
  @Mutation(() => InsightNotePayload, { description: "Takes a note back; its words stay on the audit (PO-52)." })
  takeBackInsightNote(@Arg("input") input: NamedInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<InsightNotePayload> {
    return change(context, info, takingBack, input);
  }
}
