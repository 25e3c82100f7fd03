/* What the demonstration tells of meetings. A place is a case's, as briefings are told of; days count from the meeting's. */

const [margaret, julian, helen, grace, tom, munro, bronwen, daniel, meera] = ["Dame Margaret Ashby", "Julian Achterberg", "Helen Marsh", "Grace Lomax", "Tom Pell", "Dr Alistair Munro", "Bronwen Pugh", "Daniel Osborne", "Meera Joshi"] as const;
/** Who chairs the monthly meeting, and who is invited to it. */
export const chair = margaret;
export const members: readonly string[] = [julian, helen, grace, tom, munro, bronwen, daniel, meera];

/** An action as it is told; one without an outcome is still open. */
interface ActionTold { readonly what: string; readonly owner: string; readonly due: number; readonly outcome: string | null }
/** An item of a past meeting: what it was about, what was said, decided and given. */
export interface ItemTold { readonly kind: string; readonly place: number | null; readonly title: string; readonly reason: string; readonly minutes: number; readonly taken: number; readonly owner: string; readonly discussion: string; readonly decision?: string; readonly comesBack?: boolean; readonly action?: ActionTold }

const opening = (discussion: string, taken: number): ItemTold => ({ kind: "OPENING", place: null, title: "Welcome, apologies and minutes", reason: "Every meeting of this series begins with it.", minutes: 5, taken, owner: margaret, discussion });
const closing = (discussion: string, taken: number): ItemTold => ({ kind: "CLOSING", place: null, title: "Any other business", reason: "Every meeting of this series ends with it.", minutes: 5, taken, owner: margaret, discussion });
const risk = (place: number, taken: number, owner: string, discussion: string, more: Partial<ItemTold> = {}): ItemTold => ({ kind: "HIGH_RISK", place, title: "", reason: "On the register, and due to be discussed.", minutes: 10, taken, owner, discussion, ...more });

/** Meetings that were held, the earliest first. */
export const held: readonly (readonly ItemTold[])[] = [
  [
    opening("Julian Achterberg was in Cardiff and sent his apologies. The minutes of the last meeting were agreed.", 4),
    risk(1, 16, helen, "The family wants one thing: to know what was known, and when. It was agreed that they hear it from us and not from a newspaper.", { decision: "The Ombudsman writes to the family herself.", action: { what: "Draft the Ombudsman’s letter to the family", owner: helen, due: 7, outcome: "The letter went out and the family thanked us for it." } }),
    risk(4, 9, munro, "The expert has been waited for since the spring. A second one could begin at once.", { decision: "Ask a second expert.", comesBack: true, action: { what: "Find a second expert, and tell the person by when", owner: munro, due: 14, outcome: "Dr Salome Beridze began on the file." } }),
    { kind: "NOMINATION", place: 6, title: "", reason: "Nominated by Chidi Okafor: six complaints describe the same failing.", minutes: 10, taken: 12, owner: bronwen, discussion: "Six people, one letter template at the body. Looking at them together is quicker and fairer.", decision: "The six complaints are investigated together.", action: { what: "Tell each of the six people why they are looked at together", owner: bronwen, due: 21, outcome: "All six were telephoned." } },
    closing("Grace Lomax thanked the support section for the weeks of the flood.", 3),
  ],
  [
    opening("All were there. The minutes of the last meeting were agreed.", 3),
    { kind: "MATTERS_ARISING", place: 4, title: "The second expert", reason: "Left to come back at the last meeting.", minutes: 3, taken: 4, owner: munro, discussion: "The second expert has begun and promises a view in six weeks.", },
    risk(5, 14, tom, "A letter before a claim is serious and no reason to hurry a decision. The legal team advises to finish the review and say so.", { decision: "Finish the review first, and tell the other side when.", action: { what: "Agree a date for the review’s conclusion with the legal team", owner: tom, due: 10, outcome: null } }),
    { kind: "SUBMISSION", place: 2, title: "", reason: "A decision is needed.", minutes: 15, taken: 19, owner: grace, discussion: "Apology alone would not answer the harm. The body has the means and has said that it would pay.", decision: "Uphold, with a payment.", action: { what: "Put the decision to the body and to the person on the same day", owner: grace, due: 7, outcome: "Both were told by telephone at ten o’clock." } },
    { kind: "OTHER", place: null, title: "How long people wait for a first call", reason: "Asked for by the Deputy Ombudsman.", minutes: 10, taken: 8, owner: grace, discussion: "Team 2 rings within two days since it gave the mornings to calls. The others would like to try it.", decision: "Every team tries it for two months.", action: { what: "Say how the mornings of Team 2 work, on one page", owner: grace, due: 28, outcome: null } },
    closing("There was none.", 1),
  ],
  [
    opening("Bronwen Pugh sent her apologies; Meera Joshi minuted. The minutes of the last meeting were agreed.", 4),
    risk(1, 11, helen, "The body has answered and admits what was known. The report can be finished.", { decision: "The report goes to the Ombudsman by the end of the month.", action: { what: "Finish the report, and warn the press office a week before", owner: helen, due: 20, outcome: null } }),
    risk(7, 12, grace, "Two people take each call now, and nobody has been threatened since. The person is still to be heard, and can write.", { decision: "Calls stay with two people; the person is told that letters are answered within two days.", action: { what: "Write to the person in plain words about how to reach us", owner: grace, due: 5, outcome: "Sent, and answered kindly." } }),
    { kind: "LATE_REVIEW", place: 3, title: "", reason: "A review that was late.", minutes: 10, taken: 9, owner: tom, discussion: "It waited for a recording that does not exist. The reviewer can conclude without it.", decision: "Conclude on what is there, and say so.", action: { what: "Conclude the review and say what could not be found", owner: tom, due: 14, outcome: null } },
    closing("The Ombudsman asked that thanks from complainants be read out from now on; two were.", 6),
  ],
];

/** What waits for a meeting. */
export const nominations = [
  { place: 11, by: "Priya Nair", why: "It shows how a single article can lead to calls for weeks; what should a caseworker say?" },
  { place: 13, by: "Idris Kay", why: "Two bodies each say that the other is responsible. Who else has met this?" },
  { place: 9, by: "Simon Greatorex", why: "The remedy may be the largest that this body has paid." },
] as const;

/** The theme that waits for a meeting, by its name. */
export const nominatedTheme = { name: "Two answers at once", by: "Meera Joshi", why: "Three teams met it this month. Should we ask the bodies together who speaks for them?" } as const;

/** Papers for the coming meeting: for which of its high-risk items, from whom, and what they say by now. */
export const papers = [
  { at: 0, title: "What was known, and when", author: helen, text: "Three notes, one afternoon.\n\nThe body knew by four o’clock. The family was told two days later. We recommend that the report says so in its first sentence.", isIn: true },
  { at: 1, title: "What the body means to do", author: munro, text: "", isIn: false },
] as const;
