import type { BriefingPart } from "@remit/domain/briefings/labels";

/* What the demonstration tells of high risk, briefings, the press and commissioned work. Days count from today; a place is a case's. */

const [helen, tom, ruth] = ["Helen Marsh", "Tom Pell", "Ruth Adeyemi"] as const;
const risk = (place: number, level: string, kind: string, reasons: readonly string[], review: number, onTrack: boolean, rationale: string, plan: string, more: object = {}) =>
  ({ place, state: "ON_REGISTER", kind, level, reasons, rationale, plan, involvement: "INFORMED", why: "", owner: ruth, onTrack, review, entered: -30 + place, enters: helen, validates: tom, left: null, ...more });

export const risks = [
  risk(1, "VERY_HIGH", "BOTH", ["DEATH_OR_SERIOUS_HARM", "MEDIA_INTEREST"], -2, false, "The harm may be lasting, and the family has spoken to a newspaper.", "A weekly call with the family; the expert’s view is due this month.", { involvement: "BRIEFED", why: "The Ombudsman asked to hear of every step.", owner: helen, enters: tom, validates: helen }),
  risk(2, "HIGH", "HIGH_RISK", ["SAFEGUARDING"], 4, true, "Somebody who cannot speak for themselves depends on what is decided.", "The body has been told; we see its plan on Friday."),
  risk(3, "HIGH", "HIGH_PROFILE", ["PARLIAMENTARY_INTEREST"], 6, true, "Two Members have asked the same question about it.", "One answer for both, cleared before it goes.", { owner: helen }),
  risk(4, "MEDIUM", "HIGH_RISK", ["LONG_DELAY"], 11, false, "It waits for an expert, and the person is losing faith.", "A date for the draft has been promised."),
  risk(5, "HIGH", "HIGH_RISK", ["LEGAL_CHALLENGE"], -5, true, "A letter before a claim has come.", "The legal team has the papers.", { involvement: "DECIDES", why: "A claim would be in the Ombudsman’s name." }),
  risk(6, "MEDIUM", "HIGH_PROFILE", ["SYSTEMIC_FAILING", "MEDIA_INTEREST"], 14, true, "Six complaints describe the same failing.", "We look at them together."),
  risk(7, "VERY_HIGH", "HIGH_RISK", ["SAFETY_OF_STAFF"], 2, true, "Threats were made on the telephone.", "Calls are taken by two people.", { owner: helen, enters: tom, validates: helen }),
  risk(8, "MEDIUM", "HIGH_RISK", ["OUR_OWN_MISTAKE"], 9, true, "We sent a letter to the wrong address.", "The person was told the same day; the address is mended."),
  risk(9, "HIGH", "HIGH_RISK", ["LARGE_REMEDY"], 7, true, "The remedy may be the largest that this body has paid.", "Finance sees the reasoning early.", { state: "TO_VALIDATE", entered: -1 }),
  risk(10, "HIGH", "BOTH", ["SAFEGUARDING", "PARLIAMENTARY_INTEREST"], 5, true, "An adult at risk, and a question in Parliament.", "", { state: "TO_VALIDATE", entered: -2, enters: ruth }),
  risk(11, "MEDIUM", "HIGH_PROFILE", ["MEDIA_INTEREST"], 3, true, "One local article, not repeated since.", "", { state: "NOT_ACCEPTED", left: "One article is no campaign. The caseworker keeps an eye on it." }),
  risk(12, "HIGH", "HIGH_RISK", ["LONG_DELAY"], 1, true, "It had waited long for an expert.", "", { state: "LEFT", left: "The expert’s view has come and the draft is out." }),
];

/** A line as it is told. */
export interface LineTold { readonly place: number | null; readonly subject: string; readonly text: string; readonly state: string; readonly author: string; readonly clearer: string; readonly expires: number }
export const lines: readonly LineTold[] = [
  { place: null, subject: "How long people wait", text: "Nobody should wait a year for an answer from us. Most people now hear within four months, and we publish the figure every quarter.", state: "CLEARED", author: ruth, clearer: helen, expires: 40 },
  { place: null, subject: "A death that might have been prevented", text: "Our thoughts are with the family. We are looking into what happened, and they will hear from us before anybody else does.", state: "CLEARED", author: ruth, clearer: helen, expires: 21 },
  { place: 3, subject: "Questions in Parliament", text: "We answer Members as we answer everybody: fully, and once the person concerned knows.", state: "WITH_CLEARER", author: ruth, clearer: helen, expires: 0 },
  { place: 6, subject: "Several complaints, one failing", text: "We are looking at several complaints about the same failing together.", state: "DRAFT", author: ruth, clearer: tom, expires: 0 },
  { place: null, subject: "Our new standards", text: "From this spring we acknowledge every request within five working days.", state: "CLEARED", author: helen, clearer: tom, expires: -4 },
];

export const enquiries = [
  { place: 1, outlet: "The Evening Standard-Bearer", askedBy: "Ffion Rees, health desk", question: "Will the Ombudsman say what was known, and when?", state: "OPEN", received: -1, due: 1, owner: ruth, line: null, answer: null },
  { place: null, outlet: "Radio Calder", askedBy: "The morning programme", question: "How long does somebody wait for an answer today?", state: "ANSWERED", received: -9, due: -8, owner: ruth, line: "How long people wait", answer: "The line was read out as it stands." },
  { place: 6, outlet: "Housing Weekly", askedBy: "Obi Nwosu", question: "Is there more than one complaint about this?", state: "OPEN", received: -3, due: -1, owner: helen, line: null, answer: null },
  { place: null, outlet: "A student newspaper", askedBy: "By e-mail", question: "May we film in your office?", state: "CLOSED", received: -20, due: -12, owner: ruth, line: null, answer: "People’s papers lie on every desk. We offered a conversation instead." },
];

export const relationships = [
  { name: "The select committee on public administration", kind: "SELECT_COMMITTEE", contact: "The clerk, by e-mail", about: "Hears the Ombudsman once a year, and asks in between.", owner: helen, promises: [
    { what: "Figures on waiting times, by quarter", whom: "the clerk", given: -25, due: 12, owner: helen, state: "OPEN", outcome: null },
    { what: "A note on what changed after last year’s report", whom: "the committee", given: -60, due: -3, owner: ruth, state: "OPEN", outcome: null },
    { what: "The names of bodies that did not comply", whom: "the chair", given: -90, due: -40, owner: helen, state: "KEPT", outcome: "Sent with a letter." }] },
  { name: "Westmoor Integrated Care Board", kind: "BODY", contact: "The complaints lead meets us each quarter", about: "Where several complaints about referrals come from.", owner: ruth, promises: [
    { what: "To tell them early what we find about referrals", whom: "the complaints lead", given: -14, due: 5, owner: ruth, state: "OPEN", outcome: null }] },
  { name: "Anwen Griffiths, Member of Parliament", kind: "PARLIAMENTARIAN", contact: "Her constituency office", about: "Has referred nine people to us this year.", owner: helen, promises: [
    { what: "A call before the report is published", whom: "Ms Griffiths", given: -30, due: -10, owner: helen, state: "NOT_KEPT", outcome: "The report came out a day early. We rang and apologised." }] },
  { name: "The Northern Isles Ombudsman", kind: "OMBUDSMAN", contact: "Their head of casework", about: "We share training and hard questions.", owner: tom, promises: [] },
];

const ask = (place: number | null, what: string, owner: string, askedOn: number, due: number, more: object = {}) => ({ place, what, why: "", state: "ASKED", owner, asks: ruth, asked: askedOn, due, outcome: null, ...more });
export const asked = [
  ask(1, "Send the call recordings", "Amina Yusuf", -12, -4, { why: "The family says that they rang three times." }),
  ask(2, "Ask the body for its plan", "Lewis Grant", -6, 1, { state: "UNDER_WAY" }),
  ask(3, "Count the complaints that ask the same", "Ana Petrova", -5, 3),
  ask(4, "Find the missing file note", "Priya Nair", -20, -9),
  ask(5, "Put the papers for the legal team together", "Idris Kay", -8, -1, { asks: helen }),
  ask(6, "Compare the six complaints line by line", "Chidi Okafor", -4, 6, { state: "UNDER_WAY" }),
  ask(null, "A page on what people thank us for", "Dana Fox", -3, 9, { asks: helen }),
  ask(8, "Confirm the new address with the person", "Amina Yusuf", -15, -10, { state: "DONE", outcome: "Confirmed by telephone and in writing." }),
  ask(7, "Write down how calls are taken by two", "Dana Fox", -18, -6, { state: "DONE", outcome: "It is on the team’s page." }),
  ask(9, "Work out what other bodies paid", "Simon Greatorex", -2, 12, { state: "WITHDRAWN", outcome: "The finance manager had it already." }),
];

const nothing: Readonly<Record<BriefingPart, string>> = { message: "", facts: "", chronology: "", risks: "", lines: "", actions: "" };
/** A briefing as it is told. */
export interface BriefingTold extends Readonly<Record<BriefingPart, string>> { readonly title: string; readonly marking: string; readonly [more: string]: unknown }
const briefing = (title: string, state: string, askedOn: number, due: number, text: Partial<Record<BriefingPart, string>>, more: object): BriefingTold =>
  ({ place: null, title, purpose: "", subject: "CASE", theme: null, meeting: null, meetingOn: null, forWhom: "The Ombudsman", state, asks: helen, asked: askedOn, due, author: ruth, reviewer: helen, marking: "OFFICE_USE", returned: null, readers: ["Dame Margaret Ashby", "Julian Achterberg"], ...nothing, ...text, ...more });

export const briefings: readonly BriefingTold[] = [
  briefing("Before the call with the family", "ISSUED", -8, -2, { message: "The family wants to know one thing: what was known, and when. We can say it by now. Say it before they ask.", facts: "What was known is in one note, written on the same afternoon.", chronology: "• The body’s own answer.\n• The first letter to us.\n• Last week: the expert’s first view.", risks: "They have spoken to a newspaper, and may again.", lines: "They hear from us before anybody else does.", actions: "The expert’s view in writing." }, { place: 1, marking: "NAMED_READERS" }),
  briefing("Waiting times, for the committee", "ISSUED", -20, -6, { message: "Most people hear within four months. The longest tenth waits more than a year, and that is the number that the committee will ask about.", facts: "The median fell by three weeks in a year.", lines: "Nobody should wait a year for an answer from us." }, { subject: "MEETING", meeting: "The select committee’s hearing", meetingOn: -3 }),
  briefing("What the body means to do", "REVIEWED", -6, 1, { message: "The body has a plan, and no date. Ask for the date.", facts: "We asked for it twice.", risks: "Somebody who cannot speak for themselves waits for it." }, { place: 2, meetingOn: 2, forWhom: "The Ombudsman, for Thursday" }),
  briefing("Two Members, one question", "WITH_REVIEWER", -5, 2, { message: "Both letters ask the same question. One answer serves both." }, { place: 3, author: ruth, reviewer: helen }),
  briefing("What six people complained about", "DRAFTING", -4, 3, { message: "The body promises what it cannot do.", facts: "Six complaints, one failing." }, { place: 6, asks: tom, reviewer: tom, returned: null }),
  briefing("What a letter before a claim means for us", "DRAFTING", -9, -1, { message: "We have until the end of next month." }, { place: 5, returned: "Say what we advise, not only what may happen." }),
  briefing("Threats against our people", "COMMISSIONED", -1, 6, {}, { subject: "THEME", theme: "Threats on the telephone", forWhom: "The management board", readers: ["Dame Margaret Ashby"] }),
  briefing("Before the meeting with the Northern Isles", "WITHDRAWN", -15, -5, {}, { subject: "MEETING", meeting: "Meeting with the Northern Isles Ombudsman", returned: "The meeting was put off to the summer." }),
];
