import { factorActions, responsibilityActions, standingFactorActions, standingResponsibilityActions, type FactorFacts, type FactorInput, type FactorKept, type ResponsibilityFacts, type ResponsibilityInput, type ResponsibilityKept, type WorkloadPlace } from "@remit/domain/workload/recording";
import { staffState } from "@remit/domain/organisation/staff";
import { groupOfCaseFirst, happenedOnCase, onCase, single, type CaseRecord } from "../casework/deeds.js";
import { happenedToRecord } from "../casework/records.deeds.js";
import { StaffMember } from "../organisation/organisation.entity.js";
import { amend, begin } from "../organisation/writing.js";
import { CaseFactor, Responsibility } from "./recorded.entity.js";
import { factorFacts, placeFacts, responsibilityFacts } from "./workload.law.js";

type Versioned = { readonly version: number };
interface LastDay { readonly toOn: string }

/** WL-35: records what makes a case heavy. */
export const recordingFactor = onCase<FactorInput, object>({
  event: "recorded a case factor", law: factorActions.recordCaseFactor as never, lockFirst: groupOfCaseFirst("SHARE"),
  async one({ record }: { readonly record: CaseRecord }, { transaction, actor, today, input: { chosen, named: [doer], ...factor } }) {
    const id = await begin(transaction, "case_factors", { ...factor, ruleCode: chosen!.code, caseId: record.id, recordedById: actor.staffId, recordedOn: today });
    return happenedOnCase(record, "CaseFactor", id, { name: chosen!.label, units: factor.units, fromOn: factor.fromOn, toOn: factor.toOn, doer: doer?.name ?? null });
  },
});

/** WL-35: ends a factor of a case. */
export const endingFactor = single<FactorKept & Versioned & { readonly label: string }, FactorFacts, LastDay, object>({
  event: "ended a case factor", on: CaseFactor as never, facts: factorFacts, state: ({ toOn }) => (toOn === null ? "STANDING" : "ENDED"), law: standingFactorActions.endCaseFactor as never,
  async one({ record }, { transaction, input }) {
    await amend(transaction, "case_factors", record.id, { ...input });
    return happenedToRecord("CaseFactor", record, { name: record.label, toOn: input.toOn });
  },
});

type Person = { readonly id: string; readonly name: string; readonly isActive: boolean } & Versioned;
/** WL-07: records what somebody takes on beside their cases. */
export const recordingResponsibility = single<Person, Pick<WorkloadPlace, "managers" | "seats">, ResponsibilityInput, object>({
  event: "recorded a responsibility", on: StaffMember as never, facts: placeFacts, state: staffState, law: responsibilityActions.recordResponsibility as never,
  async one({ record }, { transaction, actor, today, input: { chosen, ...responsibility } }) {
    const id = await begin(transaction, "responsibilities", { ...responsibility, ruleCode: chosen!.code, staffId: record.id, recordedById: actor.staffId, recordedOn: today });
    return { recordType: "Responsibility", recordId: id, caseId: null, topics: [`person:${record.id}`], particulars: { name: record.name, what: chosen!.label, units: responsibility.units, fromOn: responsibility.fromOn, toOn: responsibility.toOn } };
  },
});

/** WL-07: ends what somebody took on. */
export const endingResponsibility = single<ResponsibilityKept & Versioned & { readonly label: string }, ResponsibilityFacts, LastDay, object>({
  event: "ended a responsibility", on: Responsibility as never, facts: responsibilityFacts, state: ({ toOn }) => (toOn === null ? "STANDING" : "ENDED"), law: standingResponsibilityActions.endResponsibility as never,
  async one({ record, facts }, { transaction, input }) {
    await amend(transaction, "responsibilities", record.id, { ...input });
    return { recordType: "Responsibility", recordId: record.id, caseId: null, topics: [`person:${record.staffId}`], particulars: { name: facts.name, what: record.label, toOn: input.toOn } };
  },
});
