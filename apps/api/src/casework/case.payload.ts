import type { GraphQLResolveInfo } from "graphql";
import { ObjectType } from "type-graphql";
import { anyVersion, type Deed, type Named } from "../door/deed.js";
import type { Context } from "../door/context.js";
import { performOne } from "../door/perform.js";
import { performOrPropose } from "../organisation/answering.js";
import { readPayload } from "../reading/run.js";
import { Shown } from "../reading/shown.js";
import { Case } from "./case.entity.js";
import type { CaseRecord } from "./deeds.js";
import type { CaseFacts } from "@remit/domain/casework/case-lifecycle";

@ObjectType({ description: "A case as it now stands.", simpleResolvers: true })
export class CasePayload {
  @Shown("everyone", "The case as it now stands; null when you may no longer see it.", { type: () => Case, nullable: true }) case!: Case | null;
  @Shown("everyone", "Whether it was only proposed, and waits for a second person to confirm it (CS-09).", { type: () => Boolean, nullable: true }) waitsForASecondPerson?: boolean | null;
}

/** Does a deed to one case and answers with the case as it then stands. */
export async function doToCase<I, P extends object>(context: Context, info: GraphQLResolveInfo, deed: Deed<CaseRecord, CaseFacts, I, P>, named: Named, input: I): Promise<CasePayload> {
  const { waits } = await performOrPropose(context, deed, { input, named: [{ id: named.id, expectedVersion: named.expectedVersion }] });
  return { case: await readPayload(context, info, "case", Case, named.id), waitsForASecondPerson: waits };
}

/** Adds something to a case and gives its id; whoever added something else before does not stand in the way. */
export const addToCase = <F extends CaseFacts, I, P extends object>({ door, actor }: Context, deed: Deed<CaseRecord, F, I, P>, caseId: string, input: I, idempotencyKey?: string | null): Promise<string> =>
  performOne(door, deed, { actor, input, named: [{ id: caseId, expectedVersion: anyVersion }], idempotencyKey });
