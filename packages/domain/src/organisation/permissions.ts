/**
 * The closed list of what a role may allow. A role is data: an administrator composes it from these names.
 * Each value is the sentence that completes "You may …" on screen.
 */
export const permissions = {
  "see-cases": "see the cases of the office that are not sensitive",
  "see-personal-data": "see the names and details of the people who came to us",
  "do-casework": "carry out and complete work that you hold, and write on its case",
  "receive-work": "be given casework",
  "open-cases": "register cases, people and new work",
  "allocate-work": "assign and reassign the work of your team",
  "command-segment": "assign, reassign and see the work of your whole segment",
  "work-across-segments": "deal with casework of any team, in any segment",
  "see-all-work": "see the work of every segment",
  "review-decisions": "review decisions of ours in which you had no part",
  "manage-reviews": "accept requests for a review, give reviews out and approve their conclusions",
  "commission-reviews": "commission external reviewers on the cases that you see, and judge what they deliver",
  "keep-external-reviewers": "keep the register of external reviewers, their contracts and their budget",
  "deliver-commissions": "carry out what was commissioned from you, and see nothing else of the office",
  "prepare-briefings": "write briefings and lines to take, keep the registers of the Private Office, and commission work inside the office",
  "clear-briefings": "validate what is entered as high risk, review briefings, and clear lines to take",
  "keep-learning": "keep the themes, and agree and check lessons and systemic issues",
  "keep-policies": "keep the register of policies, the guidance and the arrangements for business continuity, and say who answers for each",
  "arrange-meetings": "call meetings, arrange what they discuss, and minute them",
  "oversee-payments": "see the weekly payments and what stands out in them",
  "check-casework": "ask for and carry out control checks of what others decided",
  "collate-checks": "see the control checks of the whole office, and take their trends to the managers' meeting",
  "review-compliance": "review casework for Compliance and Fraud, raise issues, and record visits",
  "information-and-records": "keep paper files and their places, place legal holds, and carry out the transfer and disposal of records",
  "approve-work": "approve or reject what is referred to a team leader",
  "approve-segment-work": "approve or reject what is referred to a segment manager",
  "approve-finance": "approve or reject what is referred to a finance manager",
  "manage-sensitive-access": "say who may know of a sensitive case and who is kept out of a case",
  "manage-segment": "write a segment's settings",
  "manage-organisation": "manage staff, roles, teams and positions",
  "confirm-grants": "confirm or refuse what somebody else proposed to let people do or see",
  "manage-calendars": "manage bank holidays and office closures",
  "manage-reference-data": "manage work areas, categories, outcomes, kinds of letter, bodies, and what must be checked",
  "manage-authority": "set limits of authority, the ways up, the delegation scheme and committees",
  "plan-submissions": "plan what goes before the principals, and when",
  "give-advice": "be asked for advice on any case that you see, and raise what you notice",
  "import-data": "import decisions from a file",
  "read-audit": "read and verify the audit",
} as const;

/** One thing that a role may allow. */
export type Permission = keyof typeof permissions;

/** Every permission, in the order in which screens list them. */
export const allPermissions = Object.keys(permissions) as Permission[];

/** Whether a text from outside names a permission. */
export const isPermission = (name: string): name is Permission => Object.hasOwn(permissions, name);

const caseworker = ["see-cases", "see-personal-data", "do-casework", "receive-work", "open-cases"] as const satisfies Permission[];
const teamLeader = [...caseworker, "allocate-work", "approve-work", "check-casework"] as const satisfies Permission[];

/** The roles that a new office starts with; an administrator may change them afterwards. */
export const presetRoles = {
  Caseworker: caseworker,
  "Team leader": teamLeader,
  "Segment manager": [...teamLeader, "command-segment", "approve-segment-work", "manage-segment", "manage-sensitive-access", "prepare-briefings", "oversee-payments"],
  Reviewer: [...caseworker, "review-decisions", "commission-reviews"],
  "Head of reviews": [...teamLeader, "command-segment", "approve-segment-work", "manage-segment", "manage-sensitive-access", "review-decisions", "manage-reviews", "commission-reviews", "prepare-briefings", "clear-briefings", "keep-learning"],
  Principal: ["see-cases", "see-personal-data", "see-all-work", "clear-briefings", "keep-learning", "manage-sensitive-access", "confirm-grants"],
  "Casework manager": [...teamLeader, "review-decisions", "manage-reviews", "commission-reviews", "keep-external-reviewers", "prepare-briefings", "clear-briefings", "keep-learning", "keep-policies", "arrange-meetings", "information-and-records", "command-segment", "approve-segment-work", "see-all-work", "manage-segment", "manage-sensitive-access", "manage-authority", "plan-submissions", "oversee-payments", "collate-checks", "read-audit", "confirm-grants"],
  "Assistant casework manager": [...teamLeader, "prepare-briefings", "arrange-meetings"],
  "Support section": [...caseworker, "prepare-briefings", "work-across-segments", "see-all-work"],
  "Finance manager": [...caseworker, "approve-finance", "oversee-payments", "check-casework"],
  Analyst: ["see-cases", "see-all-work"],
  Administrator: ["manage-organisation", "manage-calendars", "manage-reference-data", "manage-segment", "manage-authority", "import-data", "read-audit", "confirm-grants"],
  Adviser: ["see-cases", "see-personal-data", "give-advice"],
  "Compliance officer": ["see-cases", "see-personal-data", "see-all-work", "review-compliance", "check-casework"],
  "External reviewer": ["deliver-commissions"],
  "Executive assistant": [...caseworker, "information-and-records"],
} as const satisfies Record<string, readonly Permission[]>;

/** The name of a role that a new office starts with. */
export type PresetRole = keyof typeof presetRoles;

/** What people in each of these roles do all day; a role's description until an administrator writes another. */
export const roleDuties: Record<PresetRole, string> = {
  "Team leader": "Gives out the team's work from the hopper and sees what runs late.",
  "Segment manager": "Runs a segment: its teams, its hopper and what they agreed.",
  Caseworker: "Holds cases and carries out their work: calls, letters, findings.",
  Reviewer: "Looks again at decisions of ours in which they had no part.",
  "Head of reviews": "Runs the team that looks again at our decisions, and approves what it concludes.",
  "Casework manager": "Runs the flow of casework to and from the principals, across the office.",
  "Assistant casework manager": "Helps the casework manager: makes submissions right first time, writes replies and briefings, finds themes, prepares and minutes the meetings.",
  "Executive assistant": "Opens the principals’ post, writes replies, reviews straightforward submissions, and keeps the paper files and what becomes of records.",
  Principal: "Decides what only the Ombudsman or a deputy may decide; sees all work.",
  "Support section": "Helps any team of any segment with its casework.",
  "Finance manager": "Looks after payments and remedies.",
  Analyst: "Asks what is going wrong; sees no personal data.",
  Administrator: "Keeps people, positions, calendars and lists in order; opens no case.",
  Adviser: "Answers what caseworkers ask, and raises what talks and visits show.",
  "Compliance officer": "Reviews casework for Compliance and Fraud before a visit, and follows what it raises.",
  "External reviewer": "Looks at what was commissioned from them, and nothing else.",
};
