import type { SettingTopic } from "@remit/domain/organisation/labels";

/** A segment with its lines, its teams and what its manager agreed with the team leaders. */
export interface SegmentPlan {
  readonly name: string;
  readonly telephone: string;
  readonly purpose: string;
  readonly teams: readonly { readonly name: string; readonly telephone: string; readonly specialisms: readonly string[] }[];
  readonly settings: Readonly<Record<SettingTopic, string>>;
}

/** The segments of the demonstration office. */
export const segmentPlans: readonly SegmentPlan[] = [
  {
    name: "Customer Care", telephone: "020 7946 0100",
    purpose: "Hears from people first, decides whether we can look, and stays with them until the remedy is in place.",
    teams: [
      { name: "Customer Care Team 1", telephone: "020 7946 0110", specialisms: ["Payments", "Benefits", "Welsh speakers"] },
      { name: "Customer Care Team 2", telephone: "020 7946 0120", specialisms: ["Health", "Housing"] },
      { name: "Customer Care Team 3", telephone: "020 7946 0130", specialisms: ["Remedies", "Schools", "Planning"] },
    ],
    settings: {
      RULES_OF_ENGAGEMENT: "One person speaks for the office on each case. If you take a call on a case that a colleague holds, help if you can, write a note and tell them the same day. Nobody is passed on twice.",
      TEAM_STRUCTURE: "Three teams of five to seven with a team leader each. Team 3 has a caseworker with team leader permissions who stands in for any of the leaders. New colleagues sit beside a level 3 caseworker for their first six weeks.",
      WORK_ALLOCATION: "The hopper is cleared twice a day, at 9.30 and 2. Highest priority first; anything at 800 or more is given to someone who is in the office today. Look at what a person already holds before you give them more, and keep one customer’s cases together.",
      INBOUND_ACTIVITIES: "Post is opened by 10 and classified by noon. Web forms and e-mails are classified within one working day. A call from someone in distress is never sent to the hopper: take it, then ask your team leader.",
      PROGRESS_MONITORING: "Each leader goes through what is overdue on Mondays and what falls due in five days on Thursdays. More than 35 open requests is a conversation about help, not about speed.",
    },
  },
  {
    name: "Investigations – Health", telephone: "020 7946 0200",
    purpose: "Investigates complaints about hospitals, practices, ambulance services and mental health care.",
    teams: [
      { name: "Hospital Care", telephone: "020 7946 0210", specialisms: ["Hospitals", "Maternity", "End of life care"] },
      { name: "Community Health", telephone: "020 7946 0220", specialisms: ["General practice", "Mental health", "Ambulance services"] },
    ],
    settings: {
      RULES_OF_ENGAGEMENT: "The investigator is the single contact from the day a case is taken on, and rings before writing. Clinical advisers are approached through the adviser’s desk, with a question that can be answered.",
      TEAM_STRUCTURE: "Two teams. Either team leader may act for the other; Sanjay Kapadia has team leader permissions when both are away.",
      WORK_ALLOCATION: "By subject first, then by who has room. Nobody takes a case about a body where they or their family were patients in the last five years.",
      INBOUND_ACTIVITIES: "Records from a trust are logged on the day they arrive and checked for gaps within three working days.",
      PROGRESS_MONITORING: "Every case is discussed at 8, 16 and 24 weeks. After 26 weeks the segment manager writes to the complainant with the reason and a new date.",
    },
  },
  {
    name: "Investigations – Housing and Local Services", telephone: "0113 496 0300",
    purpose: "Investigates complaints about landlords, councils, schools, care and government agencies.",
    teams: [
      { name: "Homes", telephone: "0113 496 0310", specialisms: ["Repairs", "Homelessness", "Neighbours"] },
      { name: "Local Services", telephone: "0113 496 0320", specialisms: ["Social care", "Schools", "Planning", "Benefits"] },
    ],
    settings: {
      RULES_OF_ENGAGEMENT: "Where someone’s home is unsafe we ask the landlord to act before we ask it to explain. Courts and tribunals decide some of what people bring us: say so early and in plain words.",
      TEAM_STRUCTURE: "Two teams in Leeds with one rota for visits. Visits are made in pairs.",
      WORK_ALLOCATION: "Families with children and people without heating come first. Each investigator holds no more than three cases that need a visit in the same month.",
      INBOUND_ACTIVITIES: "Photographs and recordings are filed with their date and place on the day they come. Anything that identifies a neighbour is marked before it is filed.",
      PROGRESS_MONITORING: "Leaders read two open files for each investigator every month. Requests overdue by five working days are raised in the weekly call.",
    },
  },
  {
    name: "Further Look", telephone: "020 7946 0400",
    purpose: "Takes a further look at our own decisions and at how we treated people.",
    teams: [
      { name: "Reviews", telephone: "020 7946 0410", specialisms: ["Review of decisions", "Legal challenge"] },
      { name: "Complaints About Us", telephone: "020 7946 0420", specialisms: ["Our service", "Adjustments"] },
    ],
    settings: {
      RULES_OF_ENGAGEMENT: "Nobody looks at a decision that they made, signed or advised on. We ring the person within five working days and ask what they think we missed.",
      TEAM_STRUCTURE: "Reviews and Complaints About Us share one leader’s cover. Priya Nair of Customer Care works here as a caseworker with team leader permissions.",
      WORK_ALLOCATION: "Requests near the long-stop for judicial review go first, whatever their priority. Health reviews go to Idris Kay unless he has had a part in the case.",
      INBOUND_ACTIVITIES: "New evidence on a decided case is read by a reviewer within two working days, before anybody says whether it is new.",
      PROGRESS_MONITORING: "Twenty working days to a decision. The manager reads every draft that changes an outcome.",
    },
  },
  {
    name: "Private Office", telephone: "020 7946 0500",
    purpose: "Manages the casework that reaches the Ombudsman and her deputy, and supports the whole office.",
    teams: [
      { name: "Corporate Casework", telephone: "020 7946 0510", specialisms: ["Submissions", "Briefings", "Members of Parliament"] },
      { name: "Office Support", telephone: "020 7946 0520", specialisms: ["Finance", "Records", "Statistics", "Cover for any team"] },
    ],
    settings: {
      RULES_OF_ENGAGEMENT: "First point of contact for anything addressed to the Ombudsman. Answer it, send it to the right segment the same day, or bring it to the Casework Manager: it is never left.",
      TEAM_STRUCTURE: "Three Assistant Casework Managers, one of whom leads the team; the Executive Assistant and the Business Support Officer work to them. The support section may be lent to any team.",
      WORK_ALLOCATION: "By the subject that each Assistant Casework Manager follows. High-risk cases stay with one person from beginning to end.",
      INBOUND_ACTIVITIES: "The Executive Assistant opens the Ombudsman’s post at 9. Letters from Members of Parliament are acknowledged the same day and press calls within the hour.",
      PROGRESS_MONITORING: "A list of what is with each principal, and since when, goes to the Casework Manager every Friday.",
    },
  },
];
