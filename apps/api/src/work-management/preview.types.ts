import type { ErrorCode as Code } from "@remit/domain/law/codes";
import { ID, Int, ObjectType } from "type-graphql";
import { ErrorCode } from "../door/results.js";
import { Shown } from "../reading/shown.js";
import { MovedWork } from "./moved-work.js";

const text = { type: () => String, nullable: true };
const number = { type: () => Int, nullable: true };

/** Whether one request could be assigned. */
@ObjectType({ description: "Whether one of the requests could be assigned there, as things stand.", simpleResolvers: true })
export class PreviewItem {
  @Shown("everyone", "The request's identifier.", { type: () => ID }) id!: string;
  @Shown("everyone", "The request's reference; empty when you may not see it.", text) reference!: string | null;
  @Shown("everyone", "Whether it would be assigned.") allowed!: boolean;
  @Shown("everyone", "Why not, as a code of the closed list.", { type: () => ErrorCode, nullable: true }) code!: Code | null;
  @Shown("everyone", "Why not, in words.", text) because!: string | null;
  @Shown("everyone", "By which rule of the rulebook, such as CS-19.", text) rule!: string | null;
}

/** What an assignment would do. */
@ObjectType({ description: "What an assignment would do, as things stand; nothing is changed (WM-32, WM-35).", simpleResolvers: true })
export class AssignmentPreview {
  @Shown("everyone", "A verdict for each request that was named.", { type: () => [PreviewItem] }) items!: PreviewItem[];
  @Shown("everyone", "All that would move, by kind, what goes along with its case group included.", { type: () => MovedWork }) moves!: MovedWork;
  @Shown("everyone", "How the command answers, in words to show beside the button (WM-35).") mode!: string;
  @Shown("everyone", "Whether the work would go to its segment's hopper (WM-36).") goesToHopper!: boolean;
  @Shown("everyone", "Who would have it; empty for the hopper.", text) toName!: string | null;
  @Shown("everyone", "What to know before doing it; none of it forbids it.", { type: () => [String] }) warnings!: string[];
  @Shown("everyone", "Open requests that they have now; empty for the hopper.", number) openRequestsBefore!: number | null;
  @Shown("everyone", "Open requests that they would have then; empty for the hopper.", number) openRequestsAfter!: number | null;
}
