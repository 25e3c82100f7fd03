import type { Area, SubArea } from "../work-areas.js";

/** Where a case stands when a piece of work arises. */
export type Phase = "ASSESSMENT" | "INVESTIGATION" | "AFTERCARE" | "REVIEW" | "PRIVATE";

/** Areas of a story's own work that belong to a phase. */
export const areasOf: Readonly<Record<Phase, readonly Area[]>> = {
  ASSESSMENT: ["First assessment", "New evidence", "Information request", "Case enquiry"],
  INVESTIGATION: ["Investigation step", "New evidence", "Information request"],
  AFTERCARE: ["Remedy and payment", "Change of payment method"],
  REVIEW: [],
  PRIVATE: ["Investigation step"],
};

/** Work that any case may bring in a phase, each under its sub-area. */
export const everydayWork: Readonly<Record<Phase, readonly (readonly [SubArea, string])[]>> = {
  ASSESSMENT: [
    ["Remit", "New complaint from {who} about {topic}"],
    ["Impact and risk", "Ring {who} within two days: what is happening now"],
    ["Impact and risk", "How {who} was affected by {topic}: speak before we decide"],
    ["Remit", "Complaint by web form: {topic}, from {who}"],
    ["Remit", "{who} complains about two bodies at once: which of it is ours"],
    ["Local answer awaited", "{body} has not answered {who} for eight weeks"],
    ["Early resolution", "{body} offers to talk to {who}: would that help"],
    ["Photographs and video", "File the photographs about {topic} from {who}"],
    ["Correction of a record", "{who} says that {body} holds a wrong record"],
    ["Explanation of a decision", "{who} asks why we cannot look at part of it"],
    ["Time limit", "When did {who} first know about {topic}"],
    ["Local answer awaited", "Has {body} sent {who} its final answer"],
    ["Authority to act", "{who} asks a relative to speak for the family"],
    ["Progress update", "{who} asks how the complaint stands"],
    ["Call back", "{who} missed our call and asks for another"],
    ["Letters and e-mails", "Read the bundle that {who} sent about {topic}"],
    ["Subject access", "{who} asks for a copy of what we hold"],
    ["Change of contact details", "{who} has a new address and number"],
  ],
  INVESTIGATION: [
    ["Records from a body", "Second request to {body} for records about {topic}"],
    ["Interview", "Prepare questions for {body} about {topic}"],
    ["Professional advice", "Frame the question to our adviser about {topic}"],
    ["Draft decision", "Draft decision for {who} about {topic}"],
    ["Comments on the draft", "{who} has sent comments on the draft"],
    ["Letters and e-mails", "{body} has sent a further bundle about {topic}"],
    ["Witness account", "Call the witness whom {who} has named"],
    ["Freedom of information", "Request that mentions {who}’s case: check what must be held back"],
    ["Site visit", "Plan a visit to {body} about {topic}"],
  ],
  AFTERCARE: [
    ["Payment outstanding", "{who} has not had the payment that {body} agreed"],
    ["Apology outstanding", "Apology to {who} from {body} is due"],
    ["Action plan", "Read the action plan of {body} after {who}’s complaint"],
    ["Proof of compliance", "{body} sends proof of what it did for {who}"],
    ["New bank details", "{who} has a new bank account for the payment"],
    ["New bank details", "Payment to {who} came back: check the account"],
    ["Payment to a representative", "{who} asks that the payment go through a relative"],
    ["Cheque instead of transfer", "{who} has no bank account and asks for a cheque"],
    ["Payment outstanding", "{body} has paid {who} less than it agreed"],
    ["Apology outstanding", "{who} finds the apology from {body} cold"],
    ["Proof of compliance", "Training that {body} promised after {topic}: proof is due"],
    ["Action plan", "Six months on: has {body} changed how it handles {topic}"],
    ["Subject access", "{who} asks for the whole file about {topic}"],
    ["Third party", "A support worker asks about {who}, with consent"],
    ["Change of contact details", "{who} has moved and asks us to tell {body}"],
    ["MP letter", "MP asks whether {body} has done what we asked for {who}"],
    ["Explanation of a decision", "{who} asks what our decision about {topic} means"],
    ["Call back", "{who} rang, upset, about what {body} wrote after our decision"],
    ["Letter from the body", "{body} asks for more time with the remedy for {who}"],
    ["Correction of a record", "{who} says that our letter about {topic} gives a wrong date"],
    ["Letter from the complainant", "{who} writes to thank us and asks one more thing"],
    ["Progress update", "{who} asks when {body} will pay"],
  ],
  REVIEW: [
    ["Evidence overlooked", "{who} says that we overlooked evidence about {topic}"],
    ["Facts disputed", "{who} disputes the dates in our decision about {topic}"],
    ["New information", "New information from {who} about {topic}"],
    ["Asked out of time", "{who} asks for a review after the three months"],
    ["Delay", "{who} complains that our decision took too long"],
    ["Not kept informed", "{who} was not told when the caseworker changed"],
    ["Manner", "{who} felt brushed aside in a call with us"],
    ["Adjustment not made", "We wrote to {who} without the adjustment that was agreed"],
    ["Papers mislaid", "{who} asks for original papers that we cannot find"],
    ["Evidence overlooked", "{who} asks why the photographs are not mentioned"],
    ["Facts disputed", "{body} disputes a finding about {topic}"],
  ],
  PRIVATE: [
    ["MP letter", "MP asks the Ombudsman about {who}’s case"],
    ["Press enquiry", "Regional paper asks about {body}"],
    ["Third party", "A charity writes to the Ombudsman about {topic}"],
    ["Letter from the complainant", "{who} writes to the Ombudsman in person"],
    ["Letter from the body", "Chief executive of {body} asks for a meeting"],
    ["MP letter", "Second letter from the MP about {topic}"],
    ["Freedom of information", "Request for papers about {body}: draft the answer"],
    ["Draft decision", "Read the draft about {topic} for the Ombudsman"],
    ["Action plan", "Did {body} do what it promised the Ombudsman about {topic}"],
  ],
};

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

/** How work of a sub-area ends. */
export const endings: Readonly<Record<SubArea, readonly string[]>> = {
  Remit: ["Within our remit; taken on.", "Partly ours; explained which part."],
  "Time limit": ["Within the year; no discretion needed.", "Out of time by weeks; discretion used, with the reason."],
  "Local answer awaited": ["Final answer received.", "The body has answered at last; we go on."],
  "Impact and risk": ["Spoke at length; impact recorded and agreed.", "Nobody is at risk now; urgency recorded."],
  "Early resolution": ["Agreed by both sides and confirmed in writing.", "Offered; the complainant would rather that we went on."],
  "Medical records": ["Received, numbered and read.", "Received; two pages asked for again."],
  "Photographs and video": ["Filed in date order.", "Copied and returned."],
  "Witness account": ["Account taken and read back.", "Witness would rather not; reason noted."],
  "Expert report": ["Report received; it answers the question.", "Report received and shared with both sides."],
  "Letters and e-mails": ["Read and numbered.", "Read; one letter changes the dates."],
  "Professional advice": ["Advice received and accepted.", "Advice received; one point went back for more."],
  Interview: ["Held; note agreed.", "Held by telephone; note agreed."],
  "Site visit": ["Visited in a pair; photographs on the file.", "Visited; measurements agreed on the spot."],
  "Draft decision": ["Draft agreed and shared.", "Draft agreed after one correction."],
  "Comments on the draft": ["Comments read; one date corrected.", "Comments read; the draft stands."],
  "Progress update": ["Rang with news.", "Wrote in the format asked for."],
  "Explanation of a decision": ["Explained by telephone, finding by finding.", "Explained in a letter in plain words."],
  "Call back": ["Rang back the same day.", "Rang back at the time asked for."],
  "Change of contact details": ["Changed and read back.", "Changed on every open case."],
  "Authority to act": ["Consent checked and filed.", "Form returned and checked."],
  "Evidence overlooked": ["Looked at; the evidence was weighed, and we now say how.", "Accepted for review."],
  "Facts disputed": ["Dates corrected; the decision stands.", "Looked at; the record supports the decision."],
  "New information": ["Read; it was before us already.", "Read; it would not change the decision, and we say why."],
  "Asked out of time": ["Discretion used; taken on.", "Out of time, with no reason given; explained."],
  Delay: ["Upheld; the team leader said sorry.", "Explained; dates given for what is left."],
  "Not kept informed": ["Upheld; apology and a call each month.", "Apology given by the team leader."],
  Manner: ["Call heard; the team leader said sorry.", "Call heard; no fault found, and explained kindly."],
  "Adjustment not made": ["Upheld; letter sent again as agreed.", "Adjustment put on every template for the case."],
  "Papers mislaid": ["Found and returned by hand.", "Copies obtained from the body; apology sent."],
  "New bank details": ["Checked by a second person and changed.", "Confirmed by letter before the change."],
  "Payment to a representative": ["Consent checked; payee changed.", "Refused without consent; form sent."],
  "Cheque instead of transfer": ["Cheque sent by recorded post.", "Cheque collected and signed for."],
  "Payment to an estate": ["Grant checked; paid to the estate.", "Paid through the solicitor named in the grant."],
  "Payment outstanding": ["Paid; proof on the file.", "Paid in full after a reminder."],
  "Apology outstanding": ["Apology sent and accepted.", "Rewritten at our request and accepted."],
  "Action plan": ["Action plan complete.", "Accepted, with a date for the last step."],
  "Proof of compliance": ["Proof received and checked.", "Proof received; one part asked for again."],
  "Letter from the complainant": ["Answered in full.", "Answered with thanks."],
  "Letter from the body": ["Answered; five more days agreed.", "Answered; no more time given."],
  "MP letter": ["Answered with consent.", "Acknowledged the same day and answered in full."],
  "Press enquiry": ["Line given: we do not comment on open cases.", "Passed to communications with the facts."],
  "Third party": ["Answered within the consent that we hold.", "Thanked; nothing could be shared."],
  "Subject access": ["Released with other people’s details removed.", "Released in two parts."],
  "Freedom of information": ["Answered; personal details held back.", "Answered in full."],
  "Correction of a record": ["Corrected and confirmed in writing.", "Note added beside the record."],
  "Records from a body": ["Records received.", "Records received after a reminder."],
};

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

/** How urgent work of an area usually is, out of 999. */
export const usualPriority: Readonly<Record<Area, number>> = {
  "First assessment": 430, "New evidence": 360, "Investigation step": 450, "Case enquiry": 270, "Review request": 650, "Complaint about our service": 540,
  "Change of payment method": 500, "Remedy and payment": 440, Correspondence: 330, "Information request": 380,
};

/** Sub-areas that are more urgent than their area. */
export const moreUrgent: Partial<Record<SubArea, number>> = { "Impact and risk": 330, "MP letter": 360, "Press enquiry": 450, "Subject access": 180, "Payment to an estate": 150, "Adjustment not made": 200, "Asked out of time": -150 };
