import { undertakingActions, relationshipActions, relationshipBeginnings, type UndertakingFacts, type UndertakingKept, type RelationshipFacts, type RelationshipKept } from "@remit/domain/briefings/relationships";
import type { NamesPeople } from "@remit/domain/casework/knowing";
import { single } from "../casework/deeds.js";
import { happenedToRecord } from "../casework/records.deeds.js";
import type { Deed, Transaction } from "../door/deed.js";
import { amend, begin, differences } from "../organisation/writing.js";
import { undertakingFacts, relationshipFacts } from "./briefings.law.js";
import { Undertaking, ExternalRelationship } from "./relationship.entity.js";

type RelationshipRecord = RelationshipKept & { readonly version: number };
type UndertakingRecord = UndertakingKept & { readonly version: number; readonly relationshipId: string };
type Reasoned = { readonly reason: string };

export const addingRelationship: Deed<object, object, NamesPeople & { readonly name: string; readonly kind: string; readonly bodyId: string | null; readonly contact: string; readonly about: string; readonly ownerId: string }, object> = {
  event: "added a relationship", on: null, law: relationshipBeginnings.addRelationship as never,
  async apply(_allowed, { transaction, input: { named: _named, ...values } }) {
    const id = await begin(transaction, "external_relationships", values);
    return [happenedToRecord("ExternalRelationship", { id, caseId: null }, { name: values.name })];
  },
};

const onRelationship = single<RelationshipRecord, RelationshipFacts, object, object>;
const its = { on: ExternalRelationship as never, facts: relationshipFacts, state: ({ state }: RelationshipRecord) => state };
const happened = ({ id, name }: RelationshipRecord, more: object) => happenedToRecord("ExternalRelationship", { id, caseId: null }, { name, ...more });
export const editingRelationship = onRelationship({
  event: "edited a relationship", ...its, law: relationshipActions.editRelationship as never,
  async one({ record }, { transaction, input }) {
    const changes = differences(record, input as Record<string, unknown>);
    await amend(transaction, "external_relationships", record.id, Object.fromEntries(Object.entries(changes).map(([field, { after }]) => [field, after])));
    return happened(record, { changes });
  },
});
export const endingRelationship = onRelationship({
  event: "put a relationship away", ...its, law: relationshipActions.endRelationship as never,
  async one({ record }, { transaction, input }) {
    await amend(transaction, "external_relationships", record.id, { state: "ENDED", endedReason: (input as Reasoned).reason });
    return happened(record, input);
  },
});

/** PO-20: writes down what was promised, to whom, by when, and who answers for it. */
export const givingUndertaking: Deed<RelationshipRecord, RelationshipFacts, NamesPeople & { readonly caseId: string | null; readonly what: string; readonly toWhom: string; readonly dueOn: string; readonly ownerId: string }, object> = single({
  event: "gave an undertaking", ...its, law: relationshipActions.giveUndertaking as never,
  async one({ record }, { transaction, actor, today, input: { named: _named, ...values } }) {
    const id = await begin(transaction, "undertakings", { ...values, relationshipId: record.id, givenOn: today, givenById: actor.staffId });
    return happenedToRecord("Undertaking", { id, caseId: values.caseId }, { name: record.name, what: values.what, dueOn: values.dueOn }, [{ kind: "UNDERTAKING_GIVEN", staffId: values.ownerId, reference: record.name }]);
  },
});

const nameOf = async (transaction: Transaction, id: string) => (await transaction.query<{ name: string }>("SELECT name FROM external_relationships WHERE id = $1", [id]))[0]!.name;
const settling = (event: string, law: (typeof undertakingActions)[keyof typeof undertakingActions], state: string) => single<UndertakingRecord, UndertakingFacts, { readonly outcome: string }, object>({
  event, law: law as never, on: Undertaking as never, facts: undertakingFacts, state: (record) => record.state,
  async one({ record }, { transaction, today, input: { outcome } }) {
    await amend(transaction, "undertakings", record.id, { state, outcome, settledOn: today });
    return happenedToRecord("Undertaking", record, { name: await nameOf(transaction, record.relationshipId), what: record.what, outcome });
  },
});
export const keeping = settling("kept an undertaking", undertakingActions.keepUndertaking, "KEPT");
export const breaking = settling("did not keep an undertaking", undertakingActions.breakUndertaking, "NOT_KEPT");
