import type { Rule, Situation } from "../law/law.js";
import { followsThem, isBetweenThem } from "../organisation/concerned.js";

/** What must be known of a colleague before something is kept about how they come on. */
export interface ColleagueFacts {
  readonly name: string;
  readonly managerId: string | null;
  readonly managerName: string | null;
  /** Whether the actor directs their work. */
  readonly isDirected: boolean;
}
/** Something that is kept about a person; the person's own record stands for itself. */
export interface AboutAPerson { readonly id: string; readonly staffId?: string }
type About = Situation<AboutAPerson, ColleagueFacts>;

/** Whom a record is about. */
export const personOf = ({ id, staffId }: AboutAPerson): string => staffId ?? id;

/** CS-24: what is between two people is done by the one who manages. */
export const theirManagerDoesIt = (rule: string): Rule<About> => ({
  rule, says: ({ facts }) => (facts.managerName ? `Only ${facts.managerName}, who manages ${facts.name}, does this.` : `Nobody manages ${facts.name}. Have a line manager named first.`),
  holds: ({ actor, facts }) => facts.managerId === actor.staffId,
});
/** CS-24: it is for the person whom it is about. */
export const itIsAboutYou = (rule: string): Rule<About> => ({ rule, says: ({ facts }) => `Only ${facts.name} does this.`, holds: ({ actor, record }) => personOf(record) === actor.staffId });
/** CS-24: it is for the two whom it is between. */
export const itIsBetweenYou = (rule: string): Rule<About> => ({
  rule, says: ({ facts }) => `This is between ${facts.name} and ${facts.managerName ?? "whoever manages them"}.`, holds: ({ actor, record, facts }) => isBetweenThem(actor.staffId, { staffId: personOf(record), managerId: facts.managerId }),
});
/** CS-23: what somebody learned is kept by them, by whoever manages or directs them, and by whoever keeps the organisation. */
export const youFollowThem: Rule<About> = {
  rule: "CS-23", says: ({ facts }) => `${facts.name} is outside your command. They, their leader or an administrator can do this.`,
  holds: ({ actor, record, facts }) => followsThem(actor, { staffId: personOf(record), managerId: facts.managerId, isDirected: facts.isDirected }),
};
