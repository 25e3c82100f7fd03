import { endingOtherSessions, sessionActions, type SessionKept } from "@remit/domain/organisation/personal";
import { staffActions, staffState, type StaffFacts, type StaffKept } from "@remit/domain/organisation/staff";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Extensions, Info, Int, Mutation, ObjectType, Resolver } from "type-graphql";
import type { ObjectLiteral } from "typeorm";
import type { Context } from "../door/context.js";
import type { Deed, Transaction } from "../door/deed.js";
import { BeginningInput } from "../door/inputs.js";
import { perform, performOne } from "../door/perform.js";
import { NamedInput } from "../door/results.js";
import { reads } from "../reading/roots.js";
import { Shown } from "../reading/shown.js";
import { answersWith } from "./answering.js";
import { StaffMember } from "./organisation.entity.js";
import { staffFacts } from "./organisation.facts.js";
import { Session, sessionState } from "./session.entity.js";
import { StaffMemberPayload } from "./staff.resolver.js";

@ObjectType({ description: "How many sessions ended.", simpleResolvers: true })
export class SessionsEndedPayload {
  @Shown("everyone", "How many sessions ended.", { type: () => Int }) ended!: number;
}

const endAll = (transaction: Transaction, staffId: string, because: string, but: string | null) => transaction.query(
  "WITH over AS (UPDATE sessions SET ended_at = clock_timestamp(), ended_because = $2, version = version + 1 WHERE staff_id = $1 AND ended_at IS NULL AND id IS DISTINCT FROM $3::uuid RETURNING id) SELECT id FROM over", [staffId, because, but]);

/** Ends one of one's own sessions, wherever it is. */
const endingOne: Deed<SessionKept & ObjectLiteral, object, object, { address: string }> = {
  event: "ended a session", on: Session as never, law: sessionActions.end, state: sessionState,
  async apply([one], { transaction }) {
    const { record } = one!;
    await transaction.query("UPDATE sessions SET ended_at = clock_timestamp(), ended_because = 'ended by its person', version = version + 1 WHERE id = $1", [record.id]);
    return [{ recordType: "Session", recordId: record.id, caseId: null, topics: [`person:${record.staffId}`], particulars: { address: record["address"] || "an unknown address" } }];
  },
};

/** Ends every session of one's own but the one in which it is asked for. */
const endingOthers: Deed<ObjectLiteral, object, { but: string | null }, { sessions: number }> = {
  event: "ended other sessions", on: null, law: endingOtherSessions,
  async apply(_allowed, { transaction, actor, input: { but } }) {
    const ended = await endAll(transaction, actor.staffId, "ended by its person elsewhere", but);
    return [{ recordType: "StaffMember", recordId: actor.staffId, caseId: null, topics: [`person:${actor.staffId}`], particulars: { sessions: ended.length } }];
  },
};

/** Ends every session of a person at once. Their API tokens stand: those are revoked by themselves, or when they leave. */
const endingOf: Deed<StaffKept & ObjectLiteral, StaffFacts, object, { name: string; sessions: number }> = {
  event: "ended somebody's sessions", on: StaffMember as never, law: staffActions.endSessions, state: staffState, facts: staffFacts,
  async apply([one], { transaction }) {
    const { record } = one!;
    const ended = await endAll(transaction, record.id, "ended by an administrator", null);
    return [{ recordType: "StaffMember", recordId: record.id, caseId: null, topics: [`person:${record.id}`], particulars: { name: record.name, sessions: ended.length } }];
  },
};

@Resolver(() => Session) export class SessionReads extends reads(Session, { many: "mySessions" }) {}

@Resolver()
export class SessionResolver {
  @Extensions({ policy: "everyone" })
  @Mutation(() => SessionsEndedPayload, { description: "Ends one of your sessions at once." })
  async endSession(@Arg("input") { id, expectedVersion }: NamedInput, @Ctx() { door, actor }: Context): Promise<SessionsEndedPayload> {
    await performOne(door, endingOne, { actor, input: {}, named: [{ id, expectedVersion }] });
    return { ended: 1 };
  }

  @Extensions({ policy: "everyone" })
  @Mutation(() => SessionsEndedPayload, { description: "Ends all your sessions but this one at once." })
  async endOtherSessions(@Arg("input") { idempotencyKey }: BeginningInput, @Ctx() { door, actor, sessionId }: Context): Promise<SessionsEndedPayload> {
    const { particulars } = await perform(door, endingOthers, { actor, input: { but: sessionId }, idempotencyKey });
    return { ended: (particulars[0] as { sessions: number }).sessions };
  }

  @Extensions({ policy: "everyone" })
  @Mutation(() => StaffMemberPayload, { description: "Signs a person out everywhere at once, for administrators." })
  endSessionsOf(@Arg("input") input: NamedInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<StaffMemberPayload> {
    return answersWith<StaffMemberPayload>("staffMember", StaffMember).change(context, info, endingOf, input);
  }
}
