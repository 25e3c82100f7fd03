import { Int, ObjectType } from "type-graphql";
import type { IdsByKind } from "../door/deed.js";
import { Shown } from "../reading/shown.js";

/** How much moves or moved, by kind. */
@ObjectType({ description: "How much moves or moved together, by kind (WM-32, WM-37).", simpleResolvers: true })
export class MovedWork {
  @Shown("everyone", "Case groups.", { type: () => Int }) caseGroups!: number;
  @Shown("everyone", "Cases in them.", { type: () => Int }) cases!: number;
  @Shown("everyone", "Open service requests, those that were not named included.", { type: () => Int }) serviceRequests!: number;
  @Shown("everyone", "Open activities.", { type: () => Int }) activities!: number;
  @Shown("everyone", "Open pieces of inbound correspondence.", { type: () => Int }) correspondence!: number;
}

/** Counts what a command moved. */
export function movedWork({ CaseGroup = [], Case = [], ServiceRequest = [], Activity = [], InboundCorrespondence = [] }: IdsByKind): MovedWork {
  return { caseGroups: CaseGroup.length, cases: Case.length, serviceRequests: ServiceRequest.length, activities: Activity.length, correspondence: InboundCorrespondence.length };
}
