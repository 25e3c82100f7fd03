import type { Actor, Rule, Situation } from "../law/law.js";

/** Who stands where around somebody's supervision; whoever manages a person supervises them. */
export interface LineFacts {
  readonly workerName: string;
  /** Whoever manages the worker; null for nobody. */
  readonly supervisorId: string | null;
  readonly supervisorName: string | null;
  /** Whoever was arranged to supervise instead, while an absence lasts (WL-43). */
  readonly standInId: string | null;
  /** Everybody above the worker in the line of management. */
  readonly lineAbove: readonly string[];
  /** Whether the worker, and whether their manager, is away today and nobody planned it. */
  readonly isWorkerAway: boolean;
  readonly isSupervisorAway: boolean;
}
/** A record about one person's work. */
export interface OfWorker { readonly workerId: string }
type InTheLine = Situation<OfWorker, LineFacts>;

/** The side of the table on which somebody sits. */
export type Side = "WORKER" | "SUPERVISOR";

/** WL-46: somebody else of the line supervises only while the manager is away unplanned, or where it was arranged (WL-43). */
const supervises = (actor: Pick<Actor, "staffId">, { supervisorId, standInId, lineAbove, isSupervisorAway }: LineFacts) =>
  actor.staffId === supervisorId || actor.staffId === standInId || (isSupervisorAway && lineAbove.includes(actor.staffId));

/** On which side of the table somebody sits; null for whoever has no seat at it. */
export function sideOf(actor: Pick<Actor, "staffId">, workerId: string, facts: LineFacts): Side | null {
  if (actor.staffId === workerId) return "WORKER";
  return supervises(actor, facts) ? "SUPERVISOR" : null;
}

/** Whom what somebody does at the table concerns: whoever sits on the other side of it. */
export const otherSide = (actor: Pick<Actor, "staffId">, workerId: string, { standInId, supervisorId }: Pick<LineFacts, "standInId" | "supervisorId">): string | null =>
  actor.staffId === workerId ? standInId ?? supervisorId : workerId;

const whoSupervises = ({ supervisorName }: LineFacts) => supervisorName ?? "whoever manages them";

/** WL-37: supervision is between a worker and whoever manages them. */
export const itIsBetweenYou: Rule<InTheLine> = {
  rule: "WL-37", says: ({ facts }) => `Only ${facts.workerName} and ${whoSupervises(facts)} can do this.`, holds: ({ actor, record, facts }) => sideOf(actor, record.workerId, facts) !== null,
};
/** WL-37: what the worker says is said by the worker. */
export const itIsYourOwnWork: Rule<InTheLine> = { rule: "WL-37", says: ({ facts }) => `Only ${facts.workerName} can do this.`, holds: ({ actor, record }) => actor.staffId === record.workerId };
/** WL-41: what the manager answers for is done by the manager; WL-46: by another of the line while the manager is away unplanned. */
export const youSuperviseThem: Rule<InTheLine> = { rule: "WL-41", says: ({ facts }) => `Only ${whoSupervises(facts)}, who supervises ${facts.workerName}, can do this.`, holds: ({ actor, record, facts }) => sideOf(actor, record.workerId, facts) === "SUPERVISOR" };

/** WL-40: who reads the supervision and the workload of a person: they, everybody above them in the line, and whoever was arranged to stand in; nobody else. */
export const seesWorkloadOf = (readerId: string, { workerId, lineAbove, standInId }: { readonly workerId: string; readonly lineAbove: readonly string[]; readonly standInId: string | null }): boolean =>
  readerId === workerId || lineAbove.includes(readerId) || readerId === standInId;
