import type { Action, Rule, Situation } from "../law/law.js";
import type { SettingTopic } from "./labels.js";

/** A segment as the law knows it. */
export interface SegmentKept { readonly id: string; readonly name: string }
/** A team as the law knows it. */
export interface TeamKept { readonly id: string; readonly name: string; readonly segmentId: string }

/** What a segment is made with; a field left out stays as it is. */
export interface SegmentInput { readonly name?: string; readonly telephone?: string; readonly purpose?: string }
/** What a team is made with; a field left out stays as it is. */
export interface TeamInput { readonly name?: string; readonly telephone?: string; readonly specialisms?: readonly string[] }
/** A new revision of what a segment agreed on a topic. */
export interface SettingInput { readonly topic: SettingTopic; readonly text: string; readonly effectiveFrom: string }

/** WM-02: a segment's approach is agreed in the segment, by whoever manages it. */
export const theSegmentIsYourOwn: Rule<Situation<SegmentKept>> = {
  rule: "WM-02",
  says: ({ record }) => `Only the manager of ${record.name} or an administrator writes its settings.`,
  holds: ({ actor, record }) => actor.permissions.has("manage-organisation") || actor.segmentId === record.id,
};

/** WM-02: what was agreed is not rewritten afterwards: a revision stands from its day or later. */
export const aRevisionStandsFromTodayOrLater: Rule<Situation<SegmentKept, unknown, SettingInput>> = {
  rule: "WM-02",
  says: "A revision cannot stand from a day that has passed. Give today or a later day.",
  holds: ({ input, today }) => input.effectiveFrom >= today,
};

/** What can be done with a segment. */
export const segmentActions = {
  edit: { label: "Edit", from: "any", by: ["manage-organisation"], provided: [] },
  addTeam: { label: "Add a team", from: "any", by: ["manage-organisation"], provided: [] },
  openPosition: { label: "Open a position", from: "any", by: ["manage-organisation"], provided: [] },
  writeSetting: { label: "Write a setting", from: "any", by: ["manage-segment"], provided: [theSegmentIsYourOwn], given: [aRevisionStandsFromTodayOrLater] },
} satisfies Record<string, Action<SegmentKept, object, never, string>>;

/** What can be done with a team. */
export const teamActions = {
  edit: { label: "Edit", from: "any", by: ["manage-organisation"], provided: [] },
} satisfies Record<string, Action<TeamKept, object, TeamInput, string>>;

/** Making a segment. */
export const addingASegment: Action<object, object, SegmentInput, string> = { label: "Add a segment", from: "any", by: ["manage-organisation"], provided: [] };
