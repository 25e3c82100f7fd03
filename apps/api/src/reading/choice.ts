import { ObjectType } from "type-graphql";
import { Shown } from "./shown.js";

/** One thing that could be done to a record, with the law's verdict for the person who reads it. */
@ObjectType({ description: "One thing that could be done to a record, with the law's verdict for the person who reads it.", simpleResolvers: true })
export class Choice {
  @Shown("everyone", "The action's name.") action!: string;
  @Shown("everyone", "What its button says.") label!: string;
  @Shown("everyone", "Whether you may do it now.") allowed!: boolean;
  @Shown("everyone", "Why not; empty when you may.", { type: () => String, nullable: true }) because!: string | null;
}
