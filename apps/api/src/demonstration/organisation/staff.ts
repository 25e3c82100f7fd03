import type { PresetRole } from "@remit/domain/organisation/permissions";

/** What sets a person apart from the usual member of staff. */
export interface Particulars {
  readonly fte?: number;
  readonly level?: number;
  readonly skills?: readonly string[];
  /** Away until so many working days from today. */
  readonly awayFor?: number;
  readonly limited?: true;
  readonly contracted?: true;
  /** Working for so many calendar days; people without it have been here for years. */
  readonly daysHere?: number;
  readonly notInducted?: true;
  readonly onProbation?: true;
  /** Open service requests that they hold. */
  readonly load?: number;
  /** How many of them are overdue; by default one in ten. */
  readonly overdue?: number;
  /** In the team leader's chair, without being one. */
  readonly teamLeaderPermissions?: true;
}

/** A person, the seat they hold, the team it belongs to (a segment for a segment manager) and how they differ. */
export type Member = readonly [name: string, title: string, role: PresetRole, place: string, particulars?: Particulars];

const customerCare: readonly Member[] = [
  ["Grace Lomax", "Segment manager, Customer Care", "Segment manager", "Customer Care", { level: 4, skills: ["Managing people", "Service standards"] }],
  ["Owen Pryce", "Team leader, Team 1", "Team leader", "Customer Care Team 1", { load: 5, level: 4, skills: ["Welsh", "Coaching"] }],
  ["Dana Fox", "Team leader, Team 2", "Team leader", "Customer Care Team 2", { load: 6, level: 4, skills: ["Allocation", "Distressed callers"] }],
  ["Joseph Tetteh", "Team leader, Team 3", "Team leader", "Customer Care Team 3", { load: 4, level: 4, awayFor: 1, skills: ["Remedies", "Coaching"] }],
  ["Amina Yusuf", "Caseworker, Team 2", "Caseworker", "Customer Care Team 2", { load: 31, overdue: 2, level: 3, skills: ["Health", "Somali", "Complex calls"] }],
  ["Ben Carter", "Caseworker, Team 2", "Caseworker", "Customer Care Team 2", { load: 22, overdue: 4, awayFor: 4, level: 2, skills: ["Housing"] }],
  ["Chidi Okafor", "Caseworker, Team 2", "Caseworker", "Customer Care Team 2", { load: 38, overdue: 5, limited: true, level: 3, skills: ["Benefits", "Igbo"] }],
  ["Priya Nair", "Caseworker, Team 2", "Caseworker", "Customer Care Team 2", { load: 17, level: 3, skills: ["Reviews", "Malayalam", "Mentoring"] }],
  ["Nia Bevan", "Caseworker, Team 2", "Caseworker", "Customer Care Team 2", { daysHere: 16, notInducted: true, onProbation: true, level: 1, skills: ["Welsh"] }],
  ["Callum Reekie", "Caseworker, Team 2", "Caseworker", "Customer Care Team 2", { load: 24, level: 2, fte: 0.8, skills: ["Schools"] }],
  ["Lewis Grant", "Caseworker, Team 1", "Caseworker", "Customer Care Team 1", { load: 26, level: 2, skills: ["Payments"] }],
  ["Shanice Powell", "Caseworker, Team 1", "Caseworker", "Customer Care Team 1", { load: 28, level: 3, skills: ["Health", "British Sign Language"] }],
  ["Marek Duda", "Caseworker, Team 1", "Caseworker", "Customer Care Team 1", { load: 21, level: 2, skills: ["Polish", "Benefits"] }],
  ["Isla Buchan", "Caseworker, Team 1", "Caseworker", "Customer Care Team 1", { load: 12, daysHere: 130, onProbation: true, level: 1, skills: ["Social care"] }],
  ["Farah Siddiqi", "Caseworker, Team 1", "Caseworker", "Customer Care Team 1", { load: 23, fte: 0.6, level: 3, skills: ["Urdu", "Planning"] }],
  ["Tunde Balogun", "Caseworker, Team 3", "Caseworker", "Customer Care Team 3", { load: 27, level: 2, skills: ["Remedies", "Yoruba"] }],
  ["Elin Rowlands", "Caseworker with team leader permissions, Team 3", "Caseworker", "Customer Care Team 3", { load: 19, level: 3, teamLeaderPermissions: true, skills: ["Welsh", "Mentoring"] }],
  ["Gary Whitehead", "Caseworker, Team 3", "Caseworker", "Customer Care Team 3", { load: 25, level: 2, skills: ["Highways", "Payments"] }],
  ["Mei-Ling Chow", "Caseworker, Team 3", "Caseworker", "Customer Care Team 3", { load: 20, limited: true, level: 2, skills: ["Cantonese", "Schools"] }],
];

const health: readonly Member[] = [
  ["Dr Alistair Munro", "Segment manager, Investigations – Health", "Segment manager", "Investigations – Health", { level: 4, skills: ["Clinical governance"] }],
  ["Judith Okoro", "Team leader, Hospital care", "Team leader", "Hospital Care", { load: 5, level: 4, skills: ["End of life care"] }],
  ["Stephen Loach", "Team leader, Community health", "Team leader", "Community Health", { load: 4, level: 4, awayFor: 2, skills: ["Mental health"] }],
  ["Rosa Lind", "Investigator", "Caseworker", "Hospital Care", { load: 14, level: 4, skills: ["Maternity", "Complex evidence"] }],
  ["Harpreet Gill", "Investigator", "Caseworker", "Hospital Care", { load: 12, level: 3, skills: ["Punjabi", "Radiology"] }],
  ["Laura Kenyon", "Investigator", "Caseworker", "Hospital Care", { load: 13, level: 3, fte: 0.8, skills: ["Discharge"] }],
  ["Abdi Warsame", "Investigator", "Caseworker", "Hospital Care", { load: 11, level: 2, skills: ["Somali", "Records"] }],
  ["Niamh Doherty", "Investigator", "Caseworker", "Community Health", { load: 13, level: 3, skills: ["General practice"] }],
  ["Paul Etherington", "Investigator", "Caseworker", "Community Health", { load: 10, level: 3, fte: 0.5, skills: ["Dentistry"] }],
  ["Keisha Morgan", "Investigator", "Caseworker", "Community Health", { load: 12, level: 2, skills: ["Ambulance services"] }],
  ["Sanjay Kapadia", "Investigator with team leader permissions", "Caseworker", "Community Health", { load: 9, level: 4, teamLeaderPermissions: true, skills: ["Mental health", "Gujarati"] }],
];

const housing: readonly Member[] = [
  ["Bronwen Pugh", "Segment manager, Investigations – Housing and Local Services", "Segment manager", "Investigations – Housing and Local Services", { level: 4, awayFor: 7, skills: ["Housing law"] }],
  ["Martin Ashcombe", "Team leader, Homes", "Team leader", "Homes", { load: 5, level: 4, skills: ["Repairs"] }],
  ["Adaeze Nwachukwu", "Team leader, Local services", "Team leader", "Local Services", { load: 6, level: 4, skills: ["Special educational needs"] }],
  ["Kieran Molloy", "Investigator", "Caseworker", "Homes", { load: 13, level: 3, skills: ["Damp and mould", "Surveys"] }],
  ["Hannah Blythe", "Investigator", "Caseworker", "Homes", { load: 12, level: 3, skills: ["Homelessness"] }],
  ["Ravi Chandran", "Investigator", "Caseworker", "Homes", { load: 14, level: 2, limited: true, skills: ["Service charges", "Tamil"] }],
  ["Sophie Penney", "Investigator", "Caseworker", "Homes", { load: 8, level: 2, daysHere: 165, onProbation: true, skills: ["Neighbours"] }],
  ["Gloria Addo", "Investigator", "Caseworker", "Local Services", { load: 12, level: 3, skills: ["Social care", "Twi"] }],
  ["Duncan Farr", "Investigator", "Caseworker", "Local Services", { load: 11, level: 3, fte: 0.9, skills: ["Planning"] }],
  ["Leyla Demir", "Investigator", "Caseworker", "Local Services", { load: 13, level: 3, skills: ["Turkish", "Benefits"] }],
  ["Peter Oldroyd", "Investigator", "Caseworker", "Local Services", { load: 10, level: 4, skills: ["Pensions", "Complex evidence"] }],
];

const furtherLook: readonly Member[] = [
  ["Tom Pell", "Investigation Manager (segment manager, Further Look)", "Head of reviews", "Further Look", { level: 4, skills: ["Reviews", "Judicial review"] }],
  ["Yvette Sands", "Team leader, Reviews", "Team leader", "Reviews", { load: 4, level: 4, skills: ["Reviews", "Coaching"] }],
  ["Colm Brady", "Team leader, Complaints about us", "Team leader", "Complaints About Us", { load: 5, level: 4, skills: ["Service complaints"] }],
  ["Idris Kay", "Reviewer", "Reviewer", "Reviews", { load: 11, level: 4, skills: ["Reviews", "Health"] }],
  ["Marianne Holt", "Reviewer", "Reviewer", "Reviews", { load: 10, level: 4, fte: 0.8, skills: ["Reviews", "Housing"] }],
  ["Samir Haddou", "Reviewer", "Reviewer", "Reviews", { load: 9, level: 3, skills: ["Arabic", "French"] }],
  ["Cheryl Atkins", "Caseworker, Complaints about us", "Caseworker", "Complaints About Us", { load: 9, level: 3, skills: ["Service complaints"] }],
  ["Luke Farringdon", "Caseworker, Complaints about us", "Caseworker", "Complaints About Us", { load: 8, level: 2, skills: ["Adjustments"] }],
];

const privateOffice: readonly Member[] = [
  ["Helen Marsh", "Ombudsman’s Casework Manager", "Casework manager", "Private Office", { level: 4, skills: ["Submissions", "Parliament"] }],
  ["Dame Margaret Ashby", "Ombudsman", "Principal", "Office of the Ombudsman", { level: 4 }],
  ["Julian Achterberg", "Deputy Ombudsman", "Principal", "Office of the Ombudsman", { level: 4 }],
  ["Catherine Loy", "Executive Assistant", "Executive assistant", "Corporate Casework", { load: 9, level: 2, skills: ["Post", "Diary"] }],
  ["Daniel Osborne", "Assistant Casework Manager (team leader)", "Assistant casework manager", "Corporate Casework", { load: 7, level: 4, skills: ["Briefings", "Submissions"] }],
  ["Meera Joshi", "Assistant Casework Manager", "Assistant casework manager", "Corporate Casework", { load: 8, level: 4, teamLeaderPermissions: true, skills: ["Themes", "Hindi"] }],
  ["Fergus Tait", "Assistant Casework Manager", "Assistant casework manager", "Corporate Casework", { load: 8, level: 3, skills: ["Press", "Gaelic"] }],
  ["Angela Brice", "Business Support Officer", "Caseworker", "Corporate Casework", { load: 10, level: 1, fte: 0.7, skills: ["Letters", "Records"] }],
  ["Ruth Adeyemi", "Support section caseworker", "Support section", "Office Support", { load: 6, level: 3, skills: ["Any team", "Yoruba"] }],
  ["Simon Greatorex", "Finance manager", "Finance manager", "Office Support", { level: 4, skills: ["Payments", "Budgets"] }],
  ["Vivienne Marlow", "Team leader, Office support", "Team leader", "Office Support", { load: 3, level: 4, skills: ["Records", "Cover"] }],
  ["Ana Petrova", "Analyst", "Analyst", "Office Support", { level: 3, skills: ["Themes", "Statistics"] }],
  ["Sam Reid", "Administrator", "Administrator", "Office Support", { level: 3, skills: ["Reference data"] }],
  ["Professor Noel Abbott", "External reviewer", "External reviewer", "Office Support", { contracted: true, fte: 0.2, level: 4, skills: ["Clinical negligence"] }],
  ["Helga Brandt", "External reviewer", "External reviewer", "Office Support", { contracted: true, fte: 0.2, level: 4, limited: true, skills: ["Housing law", "German"] }],
];

/** Who works in the demonstration office, in the order of their staff numbers. */
export const members: readonly Member[] = [...customerCare, ...health, ...housing, ...furtherLook, ...privateOffice];

/** Second seats: the person, the title, the team, whether with team leader permissions, and the load there. */
export const secondSeats: readonly (readonly [name: string, title: string, team: string, teamLeaderPermissions: boolean, load: number])[] = [
  ["Priya Nair", "Caseworker with team leader permissions, Further Look", "Reviews", true, 7],
  ["Elin Rowlands", "Caseworker, Complaints about us", "Complaints About Us", false, 4],
  ["Harpreet Gill", "Investigator, Community health (cover)", "Community Health", false, 5],
];

/** Who left, on the working day before the person came who holds the seat now. */
export const leaver = { name: "Moira Kettle", seatOf: "Isla Buchan", skills: ["Payments", "Benefits"] } as const;

/** Tom Pell led the hospital care team and Judith Okoro Further Look, until they changed places. */
export const formerSeat = { name: "Tom Pell", seatOf: "Judith Okoro", daysAgo: 158 } as const;

/** Those who hold no seat in any team: they sit beside the segment's manager. */
export const besideTheManager = new Set(["Office of the Ombudsman"]);

/** Roles of people who neither lead a team nor carry casework of one. */
export const apart: ReadonlySet<PresetRole> = new Set(["Principal", "Finance manager", "Analyst", "Administrator", "External reviewer", "Support section"]);
