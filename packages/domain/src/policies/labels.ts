/** Whether a policy stands. */
export const policyStandings = { IN_FORCE: "In force", WITHDRAWN: "Withdrawn" } as const;
export type PolicyStanding = keyof typeof policyStandings;

/** How far a version of a policy has come, from its draft past the Board to the people it concerns (AS-02, AS-03). */
export const policyVersionStates = { DRAFT: "Draft", WITH_BOARD: "Before the Board", APPROVED: "Approved by the Board", PUBLISHED: "Published", REPLACED: "Replaced by a newer version" } as const;
export type PolicyVersionState = keyof typeof policyVersionStates;

/** Whether somebody accepted a version: it lapses when a newer one is published before they did (AS-04, AS-07). */
export const acceptanceStates = { WAITING: "Not accepted yet", ACCEPTED: "Accepted", LAPSED: "No longer asked for" } as const;
export type AcceptanceState = keyof typeof acceptanceStates;

/** Whether an item of guidance, a process map or an arrangement is in use. */
export const guidanceStates = { IN_USE: "In use", WITHDRAWN: "Withdrawn" } as const;
export type GuidanceState = keyof typeof guidanceStates;

/** With whom guidance was gone over (AS-20). */
export const discussionKinds = { ONE_TO_ONE: "One-to-one", TEAM: "Team meeting" } as const;
export type DiscussionKind = keyof typeof discussionKinds;
