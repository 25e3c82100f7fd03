import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Extensions, Info, InputType, Mutation, ObjectType, Resolver } from "type-graphql";
import type { Context } from "../door/context.js";
import { BeginningInput, Other, Words } from "../door/inputs.js";
import { readPayload } from "../reading/run.js";
import { Shown } from "../reading/shown.js";
import { addToCase } from "./case.payload.js";
import { notingOnFile } from "./file-note.deed.js";
import { FileNote } from "./work.entity.js";

@InputType({ description: "A note for a case's file; it cannot be changed afterwards." })
export class AddFileNoteInput extends BeginningInput {
  @Other("The case.") caseId!: string;
  @Words("What is to be noted.", { max: 20_000 }) text!: string;
}
@ObjectType({ description: "A note as it was written.", simpleResolvers: true })
export class FileNotePayload { @Shown("everyone", "The note.", { type: () => FileNote, nullable: true }) fileNote!: FileNote | null; }

@Resolver()
export class FileNoteVerbs {
  @Extensions({ policy: "everyone" })
  @Mutation(() => FileNotePayload, { description: "Writes a note on a case's file. It is never changed." })
  async addFileNote(@Arg("input") { caseId, text, idempotencyKey }: AddFileNoteInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<FileNotePayload> {
    const id = await addToCase(context, notingOnFile, caseId, { text }, idempotencyKey);
    return { fileNote: await readPayload(context, info, "fileNote", FileNote, id) };
  }
}
