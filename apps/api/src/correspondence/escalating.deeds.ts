import { escalatingActions as law, type EscalateInput } from "@remit/domain/correspondence/escalating";
import { onItem } from "./item.deeds.js";

/** PO-16: from here on the Casework Manager deals with it; its deadlines run on. */
export const escalating = onItem<EscalateInput & { readonly why: string }>("query escalated", law.escalateQuery, async ({ actor, today, input: { manager, why } }, { reference }) => ({
  values: { handlerId: manager!.id, escalatedToId: manager!.id, escalatedById: actor.staffId, escalatedOn: today, escalatedWhy: why, guidance: null }, told: { to: manager!.name },
  concerns: [{ kind: "QUERY_ESCALATED", staffId: manager!.id, reference }],
}));
/** PO-16: whoever escalated it has it again, with what the manager said. */
export const givingBack = onItem<{ readonly guidance: string }>("query given back", law.giveQueryBack, async ({ input: { guidance } }, { reference, escalatedById }) => ({
  values: { handlerId: escalatedById, escalatedToId: null, guidance }, concerns: [{ kind: "QUERY_GIVEN_BACK", staffId: escalatedById, reference }],
}));
