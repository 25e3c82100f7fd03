import type { Phase } from "./everyday.js";

/** File notes that any case may hold. */
export const everydayNotes: Readonly<Record<Phase, readonly string[]>> = {
  ASSESSMENT: [
    "Rang {who}. Explained what we can and cannot do, and agreed to speak again at the end of next week.",
    "{who} sent the final answer from {body}. It leaves two of the questions unanswered.",
    "Within time: {who} came to us less than a year after learning of it.",
    "Asked {body} for its complaint file by e-mail; the complaints team replied within the hour.",
    "{who} would be content with an explanation and an apology, if they are meant.",
    "Considered whether this could be settled early. {body} is willing to talk and {who} is thinking it over.",
  ],
  INVESTIGATION: [
    "Plan of investigation agreed with the team leader: three questions, and records from two places.",
    "Records from {body} received and numbered. Two pages are missing and have been asked for.",
    "Adviser’s view received. It is clear and supports two of the heads of complaint.",
    "Spoke to {who} to say where we are. The next call is in four weeks, or sooner when there is news.",
    "{body} asked for ten more working days. Agreed to five, with the reason noted.",
    "Draft shared with both sides. Comments are due in fifteen working days.",
    "{who} pointed out that one date in the draft is wrong. Corrected, with thanks.",
  ],
  AFTERCARE: [
    "{body} has sent proof of the apology. {who} has not yet seen the letter.",
    "Explained the decision to {who} by telephone, finding by finding. It took most of an hour.",
    "The payment was promised by the end of the month. Diarised a check for the first working day after.",
    "{who} accepts the decision and would like to be told when the action plan is done.",
  ],
  REVIEW: [
    "Acknowledged the request and rang {who}. The main point is a letter that we did not mention.",
    "Read the whole file afresh. The letter is there, on page 212, and the decision does not deal with it.",
    "Reviewer has had no part in the decision; checked against the history of the case.",
    "{who} agrees that three of the five points are about the outcome and two about how we went about it.",
  ],
  PRIVATE: [
    "Line to take agreed with communications: we do not comment on cases that are open.",
    "MP’s office rang. Consent from {who} is on the file, so a short update was given.",
    "Casework Manager has read the papers about {topic} and would like a page for the Ombudsman by Thursday.",
    "{body} has a new chief executive, who asks to meet. Proposed a call first.",
  ],
};

/** What people, bodies and others write to us, beside what a story brings. */
export const everydayLetters: readonly (readonly [channel: "POST" | "EMAIL" | "TELEPHONE" | "WEB" | "MP" | "PRESS", from: "who" | "body" | "mp" | "paper", text: string])[] = [
  ["EMAIL", "body", "{body} confirms who will deal with {who}’s complaint."],
  ["POST", "who", "{who} returns the signed consent form."],
  ["EMAIL", "who", "{who} asks for the next call to be moved to the afternoon."],
  ["POST", "body", "{body} sends its complaint file about {topic}."],
  ["WEB", "who", "{who} adds to the complaint, about what happened in {later}."],
  ["TELEPHONE", "who", "{who} rang to say that nothing has changed since we last spoke."],
  ["MP", "mp", "The MP for the area encloses a letter from {who} and asks for an update."],
  ["EMAIL", "body", "{body} asks whether its comments about {topic} have arrived."],
  ["POST", "who", "{who} sends copies of three letters from {body}."],
  ["PRESS", "paper", "A reporter asks whether we are looking at {body}."],
];

/** Things to do that are not requests. */
export const todo: readonly (readonly [kind: "CALL" | "LETTER" | "MEETING" | "CHECK" | "FOLLOW_UP", text: string])[] = [
  ["CALL", "Ring {who} with news about {topic}"],
  ["LETTER", "Write to {who} in the format agreed"],
  ["CHECK", "Check that {body} has replied about {topic}"],
  ["FOLLOW_UP", "Ask {who} whether the records have come"],
  ["MEETING", "Case discussion with the team leader: {who}"],
  ["CHECK", "Check that {who}’s adjustment was used in the last letter"],
  ["LETTER", "Confirm to {who} what was agreed about {topic}"],
  ["CALL", "Ring {who} to read the draft letter together"],
  ["CHECK", "Second look at the figures for {who}"],
  ["FOLLOW_UP", "Chase {body} for the page that is missing"],
  ["CALL", "Call {body} about the date it promised {who}"],
  ["FOLLOW_UP", "Has {who} had the apology from {body}"],
];
