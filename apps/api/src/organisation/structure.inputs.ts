import { allPermissions, type Permission } from "@remit/domain/organisation/permissions";
import { settingTopics } from "@remit/domain/organisation/labels";
import { ArrayMaxSize, ArrayUnique, IsIn, IsOptional } from "class-validator";
import { Field, InputType } from "type-graphql";
import { NamedInput } from "../door/results.js";
import { BeginningInput, Day, Other, Telephone, Why, WordList, Words } from "../door/inputs.js";
import { SettingTopic } from "./organisation.entity.js";

/** Permissions by their names, from the closed list. */
export const Permissions = (description: string, optional = false): PropertyDecorator => (target, key) => {
  const name = key as string;
  Field(() => [String], { nullable: optional, description: `${description} By name: ${allPermissions.join(", ")}.` })(target, key);
  if (optional) IsOptional()(target, name);
  ArrayMaxSize(allPermissions.length, { message: "There are more entries than permissions. Name each once." })(target, name);
  ArrayUnique({ message: "A permission is named twice. Name each once." })(target, name);
  IsIn(allPermissions, { each: true, message: `Choose permissions from the list: ${allPermissions.join(", ")}.` })(target, name);
};

@InputType({ description: "A role: a named set of permissions." })
export class AddRoleInput extends BeginningInput {
  @Words("What the role is called.") name!: string;
  @Words("What the role is for.", { optional: true, max: 1000, empty: true }) description?: string | null;
  @Permissions("What it allows.") permissions!: Permission[];
}

@InputType({ description: "What is changed of a role; what is left out stays as it is." })
export class EditRoleInput extends NamedInput {
  @Words("What the role is called.", { optional: true }) name?: string | null;
  @Words("What the role is for.", { optional: true, max: 1000, empty: true }) description?: string | null;
  @Permissions("What it allows.", true) permissions?: Permission[] | null;
  @Why() reason?: string | null;
}

@InputType({ description: "A segment: a part of the office with its own hopper." })
export class AddSegmentInput extends BeginningInput {
  @Words("What the segment is called.") name!: string;
  @Telephone("The segment's line (WM-27); empty for none.") telephone?: string | null;
  @Words("What the segment is for.", { optional: true, max: 1000, empty: true }) purpose?: string | null;
}

@InputType({ description: "What is changed of a segment; what is left out stays as it is." })
export class EditSegmentInput extends NamedInput {
  @Words("What the segment is called.", { optional: true }) name?: string | null;
  @Telephone("The segment's line (WM-27); an empty text for none.") telephone?: string | null;
  @Words("What the segment is for.", { optional: true, max: 1000, empty: true }) purpose?: string | null;
}

@InputType({ description: "A team within a segment." })
export class AddTeamInput extends BeginningInput {
  @Other("The segment that it belongs to.") segmentId!: string;
  @Words("What the team is called.") name!: string;
  @Telephone("The team's line (WM-27); empty for none.") telephone?: string | null;
  @WordList("What the team specialises in (WM-72).") specialisms?: string[] | null;
}

@InputType({ description: "What is changed of a team; what is left out stays as it is." })
export class EditTeamInput extends NamedInput {
  @Words("What the team is called.", { optional: true }) name?: string | null;
  @Telephone("The team's line (WM-27); an empty text for none.") telephone?: string | null;
  @WordList("What the team specialises in (WM-72).") specialisms?: string[] | null;
}

@InputType({ description: "A new revision of what a segment agreed on a topic (WM-02). The identifier and version are the segment's." })
export class WriteSegmentSettingInput extends NamedInput {
  @Field(() => SettingTopic, { description: "What it is about." }) topic!: keyof typeof settingTopics;
  @Words("What was agreed.", { max: 20_000 }) text!: string;
  @Day("From when it stands; today when left out.", true) effectiveFrom?: string | null;
}
