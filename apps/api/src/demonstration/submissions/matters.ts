import type { SubmissionOption } from "@remit/domain/submissions/submission";

/** What a demonstration submission is about; %b is the body, %c what the case is about. */
export interface MatterOfSubmission {
  readonly title: string;
  readonly asks: string;
  readonly summary: string;
  readonly issues: readonly string[];
  readonly options: readonly SubmissionOption[];
  readonly recommendation: string;
  readonly risk: string;
  readonly draft?: string;
  readonly salientPoints: string;
}
const option = (title: string, speaksFor: string, speaksAgainst: string): SubmissionOption => ({ title, speaksFor, speaksAgainst });

/** Matters of the kind that reach a principal. */
export const matters: readonly MatterOfSubmission[] = [
  {
    title: "Publish our report on %b", asks: "Agree that the report on this case is published in full, with the body named.",
    summary: "We upheld the complaint about %b: %c. The body has accepted our findings. This is the third case about it in a year with the same cause, and it has not told its own patients and tenants what it changed.",
    issues: ["Is there a public interest in naming the body?", "Can the family be recognised from the report?"],
    options: [option("Publish in full", "Others in the same service can learn from it, and the family ask for it.", "Local press may seek out the family."), option("Publish a summary without the name", "It protects the family fully.", "Nobody can tell whether it concerns them, and the body is spared the question.")],
    recommendation: "Publish in full, after a week in which the family and the body see the final text.", risk: "Moderate. Two local papers follow the service. The family have seen the draft and know what to expect.",
    salientPoints: "The family's own wish is on the file, in writing, since the first call. The body's change of procedure is dated after our draft.",
  },
  {
    title: "A payment above the scale", asks: "Agree a payment of £4,500, above the scale for grave injustice.",
    summary: "%b got it wrong for more than two years: %c. The person lost their home in the meantime and was ill for much of it. The scale for such a case ends at £3,000.",
    issues: ["Does what happened go beyond the highest level of the scale?", "Would a payment outside it bind us in later cases?"],
    options: [option("£4,500", "It reflects two years and a lost home.", "It is the first above the scale since spring."), option("£3,000 and a personal apology from the chief executive", "It keeps to the scale.", "The person has asked us twice not to send them another letter of apology.")],
    recommendation: "£4,500, with a note of why this case stands outside the scale.", risk: "Low for us. %b has said that it will pay what we recommend.",
    salientPoints: "The comparison with earlier cases holds. What is new is the loss of the home, which the draft says only on its last page: it belongs first.",
  },
  {
    title: "%b will not do what we recommended", asks: "Decide whether we lay a special report before Parliament.",
    summary: "Eight months ago we asked %b to apologise and to pay £800. It has done neither, and says that its own review came to another view. The case: %c.",
    issues: ["Is the refusal final?", "Have we answered the body's own reasons?"],
    options: [option("Write to the chief executive, with a last date", "It has worked four times out of five.", "It costs the family another month."), option("Lay a special report", "It is what the power is for.", "It cannot be undone, and closes the conversation.")],
    recommendation: "Write once more, signed by the Ombudsman, with 28 days. Lay the report if they pass.", risk: "High for confidence in us if we let it lie; moderate if we act.",
    draft: "Dear Chief Executive,\n\nIn the spring I recommended that you apologise to the family whose complaint I upheld, and that you pay them £800. You have done neither.\n\nI have read your reasons. They were before me when I decided, and they do not change my findings.\n\nI ask you to do both within 28 days. If you do not, I intend to report to Parliament that an injustice which I found has not been put right.\n\nYours sincerely",
    salientPoints: "The body's letter of last month repeats what it told us before the decision. Nothing in it is new.",
  },
  {
    title: "A reply to a Member of Parliament about %b", asks: "Agree the reply, which is to go out under your name.",
    summary: "A Member writes for the third time about %b and asks why our investigation has taken eleven months. The case: %c. We lost seven weeks when the file changed hands.",
    issues: ["Do we say plainly that seven weeks were our own?", "What can we promise about the date of a decision?"],
    options: [option("Say it and apologise", "It is true, and the Member will find it out.", "It may be quoted."), option("Explain the steps without saying whose delay it was", "It gives nothing away.", "It is the kind of answer that we criticise in others.")],
    recommendation: "Say it, apologise, and give the date by which the draft decision will be with the parties.", risk: "Low if we keep the date. The caseworker and their leader both say that it can be kept.",
    draft: "Thank you for writing again on behalf of your constituent.\n\nYou are right that this has taken too long. Seven of the eleven months were needed for records and for independent advice. Some seven weeks were not: the case changed hands in the summer and we did not pick it up as we should have. I am sorry.\n\nBoth parties will have our draft decision by the end of next month.",
    salientPoints: "The date has been checked with the team. The apology has been said to the constituent by telephone already.",
  },
  {
    title: "Whether to look into %b of our own motion", asks: "Decide whether we begin an investigation of our own.",
    summary: "Nine complaints in six months say the same of %b: %c. Each is small. Together they suggest that the service stopped answering at all after its office moved.",
    issues: ["Do nine complaints show a fault in the system?", "Is somebody else already looking into it?"],
    options: [option("Begin an investigation", "People who never complained are affected too.", "It binds two investigators until summer."), option("Write to the body with the nine cases", "It may be enough.", "It was tried in spring, with three.")],
    recommendation: "Begin one, limited to the time since the move.", risk: "Moderate: the regulator is due there in the spring, and our dates should not cross.",
    salientPoints: "The regulator's timetable is the point to settle first. The nine cases are well laid out in the paper.",
  },
  {
    title: "Give the family the expert's whole opinion", asks: "Agree that the family see the expert's opinion on %b without deletions.",
    summary: "The family ask for the whole opinion on which we rested our decision about %b (%c). The expert names two clinicians whom we did not criticise.",
    issues: ["May we give out what concerns people who were not criticised?", "Would the family's understanding suffer without those pages?"],
    options: [option("The whole opinion", "They can see that we hid nothing.", "Two people are named who did nothing wrong."), option("The opinion with two names replaced", "It says everything that bears on the decision.", "The family may think that we protect somebody.")],
    recommendation: "The opinion with two names replaced, and a call beforehand to explain why.", risk: "Low. Legal have read the pages and agree.",
    salientPoints: "Legal's advice is on the file. The call matters more than the letter.",
  },
];
