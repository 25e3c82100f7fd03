import type { Action, Rule, Situation } from "../law/law.js";
import { lastAdministrator, type AdministrationFacts } from "./administrators.js";
import type { Permission } from "./permissions.js";

/** A role as the law knows it. */
export interface RoleKept {
  readonly id: string;
  readonly name: string;
  readonly permissions: readonly string[];
}

/** What must be fetched to judge a change to a role. */
export interface RoleFacts extends AdministrationFacts {
  /** Everyone who holds a position with this role today. */
  readonly holders: readonly string[];
  /** Open case groups that sit on positions with this role. */
  readonly openGroups: number;
}

/** What a role is made with; a field left out stays as it is. */
export interface RoleInput {
  readonly name?: string;
  readonly description?: string;
  readonly permissions?: readonly Permission[];
}

type Editing = Situation<RoleKept, RoleFacts, RoleInput>;

const isSame = (a: readonly string[], b: readonly string[]) => [...a].sort().join() === [...b].sort().join();
const loses = ({ record, input }: Editing, permission: Permission) =>
  input.permissions !== undefined && record.permissions.includes(permission) && !input.permissions.includes(permission);

/** WM-04: permissions are given by someone else, never by oneself. */
export const nobodyChangesWhatTheirOwnRoleAllows: Rule<Editing> = {
  rule: "WM-04",
  says: ({ record }) => `You hold a position with the role ${record.name}, so you cannot change what it allows. Ask another administrator.`,
  holds: ({ actor, record, facts, input }) => input.permissions === undefined || isSame(input.permissions, record.permissions) || !facts.holders.includes(actor.staffId),
};

/** AS-35: the office keeps somebody who may manage it. */
export const theOfficeKeepsAnAdministrator: Rule<Editing> = {
  rule: "AS-35",
  says: lastAdministrator,
  holds: (editing) => !loses(editing, "manage-organisation") || !editing.facts.administers || editing.facts.otherAdministrators > 0,
};

/** WM-22: work is not left with people who may no longer do it. */
export const workStaysWithThoseWhoMayDoIt: Rule<Editing> = {
  rule: "WM-22",
  says: ({ record, facts }) => `${facts.openGroups} open case group${facts.openGroups === 1 ? " sits" : "s sit"} with people whose role is ${record.name}. Reassign that work before you take casework from the role.`,
  holds: (editing) => editing.facts.openGroups === 0 || !(loses(editing, "do-casework") || loses(editing, "receive-work")),
};

/** What can be done with a role: it is data that an administrator composes. */
export const roleActions = {
  edit: { label: "Edit", from: "any", by: ["manage-organisation"], provided: [], given: [nobodyChangesWhatTheirOwnRoleAllows, theOfficeKeepsAnAdministrator, workStaysWithThoseWhoMayDoIt] },
} satisfies Record<string, Action<RoleKept, RoleFacts, RoleInput, string>>;

/** Making a role. */
export const addingARole: Action<object, object, RoleInput, string> = { label: "Add a role", from: "any", by: ["manage-organisation"], provided: [] };
