import { type PositionKind as Kind } from "@remit/domain/organisation/labels";
import { Field, InputType } from "type-graphql";
import { NamedInput } from "../door/results.js";
import { BeginningInput, Day, Other, Why, Words } from "../door/inputs.js";
import { PositionKind } from "./organisation.entity.js";

const flag = (description: string): PropertyDecorator => Field(() => Boolean, { nullable: true, description }) as PropertyDecorator;

@InputType({ description: "A new seat in a segment (WM-01)." })
export class OpenPositionInput extends BeginningInput {
  @Other("The segment that it belongs to.") segmentId!: string;
  @Other("The team that it belongs to; none for a segment manager.", true) teamId?: string | null;
  @Words("What the position is called.") title!: string;
  @Field(() => PositionKind, { description: "Where it stands in its segment." }) kind!: Kind;
  @Other("The role that says what it allows.") roleId!: string;
  @flag("Whether a caseworker's seat also carries a team leader's permissions (WM-04).") hasTeamLeaderPermissions?: boolean | null;
}

@InputType({ description: "What is changed of a position; what is left out stays as it is." })
export class EditPositionInput extends NamedInput {
  @Words("What the position is called.", { optional: true }) title?: string | null;
  @Other("The role that says what it allows.", true) roleId?: string | null;
  @flag("Whether a caseworker's seat also carries a team leader's permissions (WM-04).") hasTeamLeaderPermissions?: boolean | null;
  @Why() reason?: string | null;
}

@InputType({ description: "Who is to hold a position (WM-05). The identifier and version are the position's." })
export class AppointToPositionInput extends NamedInput {
  @Other("The person.") staffMemberId!: string;
  @Day("The first day, today or earlier; today when left out.", true) from?: string | null;
  @flag("Whether it becomes the person's primary position; the first one they hold always does.") isPrimary?: boolean | null;
  @Why() reason?: string | null;
}

@InputType({ description: "The end of a holding (WM-05). The identifier and version are the position's." })
export class EndHoldingInput extends NamedInput {
  @Day("The last day, today or earlier; today when left out.", true) lastDay?: string | null;
}

@InputType({ description: "The position that deputises for another (AS-40). The identifier and version are those of the position deputised for." })
export class SetDeputyInput extends NamedInput {
  @Other("The deputising position; null for none.", true) deputyPositionId?: string | null;
}
