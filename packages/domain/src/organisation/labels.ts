/** Kinds and states of the organisation, with the words that people read. */
export const availabilities = { AVAILABLE: "Available", LIMITED: "Limited capacity", AWAY: "Away" } as const;
export type Availability = keyof typeof availabilities;
export const employments = { EMPLOYED: "Employed", CONTRACTED: "Contracted" } as const;
export const positionKinds = { SEGMENT_MANAGER: "Segment manager", TEAM_LEADER: "Team leader", CASEWORKER: "Caseworker", OTHER: "Other" } as const;
export type PositionKind = keyof typeof positionKinds;
/** What a segment manager agrees with the team leaders (WM-02). */
export const settingTopics = { RULES_OF_ENGAGEMENT: "Rules of engagement", TEAM_STRUCTURE: "Team structure", WORK_ALLOCATION: "Work allocation", INBOUND_ACTIVITIES: "Inbound activities", PROGRESS_MONITORING: "Progress monitoring" } as const;
export type SettingTopic = keyof typeof settingTopics;
/** On which line a person is reached (WM-26, WM-27). */
export const reachLines = { PERSON: "Their own line", TEAM: "Their team's line", SEGMENT: "Their segment's line", NOBODY: "Nobody can be reached" } as const;
export type ReachLine = keyof typeof reachLines;
