import { Int, ObjectType } from "type-graphql";
import { Shown } from "../reading/shown.js";
import type { Performed } from "../door/perform.js";

/** How much moves or moved, by kind. */
@ObjectType({ description: "How much moves or moved together, by kind (WM-32, WM-37).", simpleResolvers: true })
export class MovedWork {
  @Shown("everyone", "Case groups.", { type: () => Int }) caseGroups!: number;
  @Shown("everyone", "Cases in them.", { type: () => Int }) cases!: number;
  @Shown("everyone", "Open service requests, those that were not named included.", { type: () => Int }) serviceRequests!: number;
  @Shown("everyone", "Open activities.", { type: () => Int }) activities!: number;
  @Shown("everyone", "Open pieces of inbound correspondence.", { type: () => Int }) correspondence!: number;
}

const kinds = { CaseGroup: "caseGroups", Case: "cases", ServiceRequest: "serviceRequests", Activity: "activities", InboundCorrespondence: "correspondence" } as const satisfies Record<string, keyof MovedWork>;

/** Counts what a command moved. */
export function movedWork({ particulars }: Pick<Performed, "particulars">): MovedWork {
  const moved: MovedWork = { caseGroups: 0, cases: 0, serviceRequests: 0, activities: 0, correspondence: 0 };
  for (const one of particulars as readonly { what: keyof typeof kinds }[]) moved[kinds[one.what]]++;
  return moved;
}
